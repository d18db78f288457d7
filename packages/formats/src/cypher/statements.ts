import { type CypherValue, cypherLiteral } from "./cypher-literal.ts";
import type { Properties, ScriptLink, ScriptParts } from "./cypher-parts.ts";

/** The label on every node of a script, and the only one by which it finds nodes again. */
export const EXPORTED = "TumenExport";

/** Most rows of one statement. */
const MOST_ROWS = 200;
/** A statement is closed once its rows are longer than this, in UTF-16 units; one long record is a statement alone. */
const MOST_UNITS = 256 * 1024;

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Neo4j plans a list of lists of plain values many times faster than one with maps or further lists in it. So a row
 * is a list under columns, and a list property is spread over columns of its own, unless a list is longer than this.
 */
const MOST_SPREAD = 8;

/** Literals by column: a key, or for an item of a spread list the key, a slash and its place. */
type Row = ReadonlyMap<string, string>;

/** Rows that one statement writes: nodes of one label or relationships of one type. */
interface Batch {
  readonly kind: "nodes" | "links";
  /** Label or type. */
  readonly name: string;
  rows: Row[];
  /** Keys of the lists that are spread. */
  spread: Set<string>;
  units: number;
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

function hasLongList(values: Properties): boolean {
  return Object.values(values).some((value) => isList(value) && value.length > MOST_SPREAD);
}

function rowOf(values: Properties, spread: Set<string>): Row {
  const row = new Map<string, string>();
  const spreads = !hasLongList(values);
  for (const [key, value] of Object.entries(values)) {
    if (spreads && isList(value)) {
      spread.add(key);
      for (const [at, item] of value.entries()) row.set(`${key}/${at}`, cypherLiteral(item));
    } else if (value !== undefined) row.set(key, cypherLiteral(value));
  }
  return row;
}

/** Throws RangeError for what is no plain word: names are ours, never data. */
function checkName(name: string): void {
  if (!NAME.test(name)) throw new RangeError(`"${name}" cannot be a name in Cypher.`);
}

/** The properties of a row as a map, by key. */
function propertiesOf(
  columns: readonly string[],
  spread: ReadonlySet<string>,
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const [at, column] of columns.entries()) {
    if (!column.includes("/")) properties.set(column, `row[${at}]`);
  }
  for (const key of spread) {
    const items = columns.flatMap((one, at) => (one.startsWith(`${key}/`) ? [`row[${at}]`] : []));
    const list = `[x IN [${items.join(", ")}] WHERE x IS NOT NULL]`;
    properties.set(key, items.length === 0 ? "[]" : list);
  }
  for (const key of properties.keys()) checkName(key);
  return properties;
}

function mapOf(properties: ReadonlyMap<string, string>): string {
  return `{${[...properties].map(([key, value]) => `${key}: ${value}`).join(", ")}}`;
}

function nodesEnd(label: string, properties: ReadonlyMap<string, string>): string[] {
  return [
    `MERGE (n:${EXPORTED} {id: ${properties.get("id")}})`,
    `SET n = ${mapOf(properties)}`,
    `SET n:${label}`,
  ];
}

function linksEnd(type: string, properties: ReadonlyMap<string, string>): string[] {
  const kept = new Map([...properties].filter(([key]) => key !== "from" && key !== "to"));
  const order = properties.get("order");
  const key = order === undefined ? "" : ` {order: ${order}}`;
  return [
    `MATCH (from:${EXPORTED} {id: ${properties.get("from")}})`,
    `MATCH (to:${EXPORTED} {id: ${properties.get("to")}})`,
    `MERGE (from)-[r:${type}${key}]->(to)`,
    `SET r = ${mapOf(kept)}`,
  ];
}

function statementOf(batch: Batch): string {
  const { name, rows, spread } = batch;
  checkName(name);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = rows.map((row) => `[${columns.map((key) => row.get(key) ?? "null").join(", ")}]`);
  const properties = propertiesOf(columns, spread);
  const end = batch.kind === "nodes" ? nodesEnd(name, properties) : linksEnd(name, properties);
  batch.rows = [];
  batch.spread = new Set();
  batch.units = 0;
  return `UNWIND [\n${lines.join(",\n")}\n] AS row\n${end.join("\n")};\n`;
}

/** Gathers rows of equal statements, so that a database reads few texts and none of them is large. */
export class Statements {
  readonly #batches = new Map<string, Batch>();
  readonly #later: ScriptLink[] = [];

  /** Takes what a record becomes; yields the statements that are full, nodes before what leads to them. */
  *add(parts: ScriptParts): Generator<string> {
    for (const { label, id, properties } of parts.nodes) {
      yield* this.#push("nodes", label, { id, ...properties });
    }
    for (const one of parts.links) yield* this.#link(one);
    // Ids only: actors and documents are few beside claims.
    this.#later.push(...parts.later);
  }

  /** Yields all that is left: to be called at the end of each section. */
  *close(): Generator<string> {
    yield* this.#flush("nodes");
    for (const one of this.#later.splice(0)) yield* this.#link(one);
    yield* this.#flush("links");
  }

  #link({ type, from, to, properties }: ScriptLink): Generator<string> {
    return this.#push("links", type, { from, to, ...properties });
  }

  *#push(kind: Batch["kind"], name: string, values: Properties): Generator<string> {
    const key = `${kind} ${name}${hasLongList(values) ? " with long lists" : ""}`;
    const known = this.#batches.get(key);
    const batch: Batch = known ?? { kind, name, rows: [], spread: new Set(), units: 0 };
    this.#batches.set(key, batch);
    const row = rowOf(values, batch.spread);
    batch.rows.push(row);
    for (const literal of row.values()) batch.units += literal.length;
    if (batch.rows.length < MOST_ROWS && batch.units < MOST_UNITS) return;
    // A link finds its ends only where their statement ran before.
    if (kind === "links") yield* this.#flush("nodes");
    if (batch.rows.length > 0) yield statementOf(batch);
  }

  *#flush(kind: Batch["kind"]): Generator<string> {
    for (const batch of this.#batches.values()) {
      if (batch.kind === kind && batch.rows.length > 0) yield statementOf(batch);
    }
  }
}
