export { collectSubgraph } from "./collect-subgraph.ts";
export type { Asking, GraphStore, LoadResult, StoreState, Subgraph } from "./graph-store.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
