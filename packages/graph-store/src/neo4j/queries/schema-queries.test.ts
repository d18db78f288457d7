import { expect, test } from "vitest";
import { countNodesQuery, foreignLabelsQuery, schemaQueries } from "./schema-queries.ts";

test("ids are unique per generation, and all that is paged or searched has an index", () => {
  expect(schemaQueries().map((one) => one.text)).toEqual([
    "CREATE CONSTRAINT `tumen_pointer_id` IF NOT EXISTS FOR (n:TumenPointer) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT `tumen_generation` IF NOT EXISTS FOR (n:TumenGeneration) REQUIRE n.generation IS UNIQUE",
    "CREATE CONSTRAINT `tumen_publisher_id` IF NOT EXISTS FOR (n:`Publisher`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_reliability_id` IF NOT EXISTS FOR (n:`Reliability`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_document_id` IF NOT EXISTS FOR (n:`Document`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_annotator_id` IF NOT EXISTS FOR (n:`Annotator`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_passage_id` IF NOT EXISTS FOR (n:`Passage`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_actor_id` IF NOT EXISTS FOR (n:`Actor`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_event_id` IF NOT EXISTS FOR (n:`Event`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_claim_id` IF NOT EXISTS FOR (n:`Claim`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_quote_id` IF NOT EXISTS FOR (n:`Quote`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE CONSTRAINT `tumen_quantity_id` IF NOT EXISTS FOR (n:`Quantity`) REQUIRE (n.generation, n.id) IS UNIQUE",
    "CREATE INDEX `tumen_claim` IF NOT EXISTS FOR (n:`Claim`) ON (n.`generation`)",
    "CREATE INDEX `tumen_claim_place` IF NOT EXISTS FOR (n:`Claim`) ON (n.`generation`, n.`place`)",
    "CREATE INDEX `tumen_claim_document` IF NOT EXISTS FOR (n:`Claim`) ON (n.`generation`, n.`document`)",
    "CREATE FULLTEXT INDEX `tumen_actor_words` IF NOT EXISTS FOR (n:`Actor`) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}}",
    "CREATE FULLTEXT INDEX `tumen_event_words` IF NOT EXISTS FOR (n:`Event`) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}}",
    "CREATE FULLTEXT INDEX `tumen_claim_words` IF NOT EXISTS FOR (n:`Claim`) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}}",
    "CREATE FULLTEXT INDEX `tumen_passage_words` IF NOT EXISTS FOR (n:`Passage`) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}}",
    "CALL db.awaitIndexes(300)",
  ]);
});

test("nodes that are not ours are counted, and told by their labels", () => {
  expect(countNodesQuery()).toEqual({
    text: "RETURN COUNT { (n) } AS nodes, COUNT { (n:`Tumen`) } AS ours",
    params: {},
  });
  expect(foreignLabelsQuery()).toEqual({
    text: `MATCH (n)
WHERE NOT n:\`Tumen\`
WITH n LIMIT $limit
RETURN DISTINCT labels(n) AS labels`,
    params: { limit: 1000 },
  });
});
