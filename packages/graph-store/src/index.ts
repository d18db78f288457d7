export { collectSubgraph } from "./collect-subgraph.ts";
export {
  createEmbeddedStore,
  type EmbeddedStoreOptions,
} from "./embedded/create-embedded-store.ts";
export type { Asking, GraphStore, LoadResult, StoreState, Subgraph } from "./graph-store.ts";
export { connectNeo4j, type Neo4jConnection, type Neo4jOptions } from "./neo4j/connect-neo4j.ts";
export { createNeo4jStore } from "./neo4j/create-neo4j-store.ts";
export { type LoadOptions, type LoadProgress, loadGraph } from "./neo4j/load-graph.ts";
export { type Difference, type VerifyResult, verifyGraph } from "./neo4j/verify-graph.ts";
export { warmStore } from "./neo4j/warm-store.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
