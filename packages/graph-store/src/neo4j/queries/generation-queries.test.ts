import { expect, test } from "vitest";
import { currentGenerationQuery, generationStandsQuery } from "./generation-queries.ts";

test("the generation that is read", () => {
  expect(currentGenerationQuery()).toEqual({
    text: `MATCH (p:TumenPointer {id: 'current'})
MATCH (g:TumenGeneration {generation: p.generation})
RETURN g.generation AS generation, g.seedHash AS seedHash, g.layout AS layout,
  g {.publishers, .documents, .actors, .events, .claims, .relations} AS counts`,
    params: {},
  });
});

test("whether a generation stands", () => {
  expect(generationStandsQuery()).toEqual({
    text: `MATCH (g:TumenGeneration {generation: $generation})
RETURN g.generation AS generation`,
    params: {},
  });
});
