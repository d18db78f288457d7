import { graphHash } from "@tumen/model";
import { createEmbeddedStore } from "../embedded/create-embedded-store.ts";
import { describeGraphStore, describeSameAnswers } from "../testing.ts";
import { describeWithNeo4j, loadForTests } from "./testing/test-database.ts";

describeWithNeo4j("Neo4j store", () => {
  describeGraphStore("contract", loadForTests);

  describeSameAnswers(
    "answers as the embedded store does",
    async (graph) => createEmbeddedStore(graph, { seedHash: graphHash(graph) }),
    loadForTests,
  );
});
