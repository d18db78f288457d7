import { actorId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { actorNamesQuery } from "./actor-names-query.ts";

test("of some actors", () => {
  expect(actorNamesQuery([actorId("a"), actorId("b")])).toEqual({
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id IN $actors
RETURN a.id AS id, a.kind AS kind, a.name AS name
ORDER BY id`,
    params: { actors: ["actor:a", "actor:b"] },
  });
});
