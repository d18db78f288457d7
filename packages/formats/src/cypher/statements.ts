import { cypherLiteral } from "./cypher-literal.ts";
import type { ScriptLink, ScriptParts } from "./cypher-parts.ts";

/** The label on every node of a script, and the only one by which it finds nodes again. */
export const EXPORTED = "TumenExport";

/** Most rows of one statement. */
const MOST_ROWS = 200;
/** A statement is closed once its rows are longer than this, in UTF-16 units; one long record is a statement alone. */
const MOST_UNITS = 256 * 1024;

const NODES = "nodes";
const LINKS = "links";

function nodeEnd(label: string): string {
  return `MERGE (n:${EXPORTED} {id: row.id})\nSET n = row.properties\nSET n:${label}`;
}

function linkEnd(type: string, hasOrder: boolean): string {
  const key = hasOrder ? " {order: row.order}" : "";
  const ends = ["from", "to"].map((end) => `MATCH (${end}:${EXPORTED} {id: row.${end}})`);
  const set = ["SET r = row.properties", ...(hasOrder ? ["SET r.order = row.order"] : [])];
  return [...ends, `MERGE (from)-[r:${type}${key}]->(to)`, ...set].join("\n");
}

interface Batch {
  readonly kind: typeof NODES | typeof LINKS;
  readonly end: string;
  rows: string[];
  units: number;
}

function statementOf(batch: Batch): string {
  const text = `UNWIND [\n${batch.rows.join(",\n")}\n] AS row\n${batch.end};\n`;
  batch.rows = [];
  batch.units = 0;
  return text;
}

/** Gathers rows of equal statements, so that a database reads few texts and none of them is large. */
export class Statements {
  readonly #batches = new Map<string, Batch>();
  readonly #later: ScriptLink[] = [];

  /** Takes what a record becomes; yields the statements that are full, nodes before what leads to them. */
  *add(parts: ScriptParts): Generator<string> {
    for (const { label, id, properties } of parts.nodes) {
      const row = cypherLiteral({ id, properties: { id, ...properties } });
      yield* this.#push({ kind: NODES, end: nodeEnd(label) }, row);
    }
    for (const one of parts.links) yield* this.#link(one);
    // Ids only: actors and documents are few beside claims.
    this.#later.push(...parts.later);
  }

  /** Yields all that is left: to be called at the end of each section. */
  *close(): Generator<string> {
    yield* this.#flush(NODES);
    for (const one of this.#later.splice(0)) yield* this.#link(one);
    yield* this.#flush(LINKS);
  }

  *#link({ type, from, to, order, properties = {} }: ScriptLink): Generator<string> {
    const row = cypherLiteral({ from, to, order, properties });
    yield* this.#push({ kind: LINKS, end: linkEnd(type, order !== undefined) }, row);
  }

  *#push(to: Pick<Batch, "kind" | "end">, row: string): Generator<string> {
    const batch = this.#batches.get(to.end) ?? { ...to, rows: [], units: 0 };
    this.#batches.set(to.end, batch);
    batch.rows.push(row);
    batch.units += row.length;
    if (batch.rows.length < MOST_ROWS && batch.units < MOST_UNITS) return;
    // A link finds its ends only where their statement ran before.
    if (batch.kind === LINKS) yield* this.#flush(NODES);
    if (batch.rows.length > 0) yield statementOf(batch);
  }

  *#flush(kind: Batch["kind"]): Generator<string> {
    for (const batch of this.#batches.values()) {
      if (batch.kind === kind && batch.rows.length > 0) yield statementOf(batch);
    }
  }
}
