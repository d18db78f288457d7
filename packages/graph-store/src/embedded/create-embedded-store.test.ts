import { describeGraphStore } from "../testing.ts";
import { createEmbeddedStore } from "./create-embedded-store.ts";

describeGraphStore("embedded store", async (graph) => createEmbeddedStore(graph));
