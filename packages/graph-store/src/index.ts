export { collectSubgraph } from "./collect-subgraph.ts";
export {
  createEmbeddedStore,
  type EmbeddedStoreOptions,
} from "./embedded/create-embedded-store.ts";
export type { Asking, GraphStore, LoadResult, StoreState, Subgraph } from "./graph-store.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
