import { expect, test } from "vitest";
import { storedEdgesQuery, storedNodesQuery } from "./verify-queries.ts";

test("nodes", () => {
  expect(storedNodesQuery({ label: "Actor", rows: [{ id: "actor:a" }] })).toEqual({
    text: `MATCH (n:\`Actor\` {generation: $generation})
WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS properties`,
    params: { ids: ["actor:a"] },
  });
});

test("relationships", () => {
  expect(
    storedEdgesQuery({
      type: "SUBJECT",
      fromLabel: "Claim",
      toLabel: "Actor",
      rows: [{ from: "claim:x", to: "actor:a", properties: {} }],
    }),
  ).toEqual({
    text: `UNWIND $pairs AS pair
MATCH (a:\`Claim\` {generation: $generation, id: pair.from})
MATCH (b:\`Actor\` {generation: $generation, id: pair.to})
RETURN pair.at AS at, [(a)-[r:\`SUBJECT\`]->(b) | properties(r)] AS stored`,
    params: { pairs: [{ at: 0, from: "claim:x", to: "actor:a" }] },
  });
});
