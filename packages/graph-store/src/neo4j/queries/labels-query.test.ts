import { expect, test } from "vitest";
import { labelsQuery } from "./labels-query.ts";

test("names of actors", () => {
  expect(labelsQuery("Actor", ["actor:a"])).toEqual({
    text: `MATCH (n:\`Actor\` {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, n.\`name\` AS label`,
    params: { ids: ["actor:a"] },
  });
});

test("labels of events", () => {
  expect(labelsQuery("Event", ["event:visit"])).toEqual({
    text: `MATCH (n:\`Event\` {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, n.\`label\` AS label`,
    params: { ids: ["event:visit"] },
  });
});

test("short titles of documents", () => {
  expect(labelsQuery("Document", ["document:one"])).toEqual({
    text: `MATCH (n:\`Document\` {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, n.\`shortTitle\` AS label`,
    params: { ids: ["document:one"] },
  });
});

test("names of publishers", () => {
  expect(labelsQuery("Publisher", ["publisher:daily"])).toEqual({
    text: `MATCH (n:\`Publisher\` {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, n.\`name\` AS label`,
    params: { ids: ["publisher:daily"] },
  });
});
