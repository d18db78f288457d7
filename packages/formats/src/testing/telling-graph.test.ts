import { graphHash, graphSchema } from "@tumen/model";
import { expect, it } from "vitest";
import { tellingGraph } from "./telling-graph.ts";

it("is a valid graph, and the same at every call", () => {
  const graph = tellingGraph();
  expect(graphSchema.parse(graph)).toEqual(graph);
  expect(graphHash(graph)).toBe("e5d34aae540890b310f75b31b53b4597277499e4f729e33fe0246d509bf00eb8");
});
