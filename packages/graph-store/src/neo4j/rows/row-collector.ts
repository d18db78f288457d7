import { StoreError } from "../../store-error.ts";
import type { NodeLabel, RelationshipType } from "../schema.ts";

/** What a property may hold; undefined and null are not written, so that what is absent stays absent. */
export type Value = string | number | boolean | readonly (string | number)[];

/** Properties of a node or a relationship. */
export type Properties = Readonly<Record<string, Value | null | undefined>>;

/** A node to be written; the generation is added where it is written. */
export type NodeRow = Properties & { readonly id: string };

/** A relationship to be written, between nodes named by their ids. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Nodes of one label. */
export interface NodeRows {
  readonly label: NodeLabel;
  readonly rows: readonly NodeRow[];
}

/** Relationships of one type between nodes of two labels. */
export interface EdgeRows {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly rows: readonly EdgeRow[];
}

/** Part of what a load writes; its nodes go before its relationships. */
export interface GraphRows {
  readonly nodes: readonly NodeRows[];
  readonly edges: readonly EdgeRows[];
}

/** One end of a relationship. */
export type End = readonly [label: NodeLabel, id: string];

/** Collects rows part by part, and sees that ids are unique and that both ends of every relationship are there. */
export class RowCollector {
  readonly #ids = new Set<string>();
  #nodes = new Map<NodeLabel, NodeRow[]>();
  #edges = new Map<string, EdgeRows & { readonly rows: EdgeRow[] }>();

  /** Throws INVALID where the id was used before. */
  node(label: NodeLabel, id: string, properties: Properties): void {
    if (this.#ids.has(id)) throw new StoreError("INVALID", `The graph has more than one ${id}.`);
    this.#ids.add(id);
    const row = { id, ...properties };
    const rows = this.#nodes.get(label);
    if (rows === undefined) this.#nodes.set(label, [row]);
    else rows.push(row);
  }

  /** Throws INVALID where an end is not there yet. */
  edge(type: RelationshipType, from: End, to: End, properties: Properties = {}): void {
    const [fromLabel, fromId] = from;
    const [toLabel, toId] = to;
    this.#require(fromId, toId);
    this.#require(toId, fromId);
    const key = `${fromLabel} ${type} ${toLabel}`;
    const row = { from: fromId, to: toId, properties };
    const edges = this.#edges.get(key);
    if (edges === undefined) this.#edges.set(key, { type, fromLabel, toLabel, rows: [row] });
    else edges.rows.push(row);
  }

  /** What was collected since the last call. */
  take(): GraphRows {
    const nodes = [...this.#nodes].map(([label, rows]) => ({ label, rows }));
    const edges = [...this.#edges.values()];
    this.#nodes = new Map();
    this.#edges = new Map();
    return { nodes, edges };
  }

  #require(id: string, namedBy: string): void {
    if (this.#ids.has(id)) return;
    throw new StoreError("INVALID", `The graph has no ${id}, which ${namedBy} names.`);
  }
}
