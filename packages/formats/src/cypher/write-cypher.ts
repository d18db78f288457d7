import { canonicalJson } from "@tumen/model";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { type Manifest, manifestOf } from "../manifest.ts";
import { partsOf } from "./cypher-parts.ts";
import { EXPORTED, Statements } from "./statements.ts";

/** What could end a comment, or be read as an escape that does, or turn its direction. */
const NOT_IN_COMMENTS = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

function comment(lines: readonly string[]): string {
  // Simple readers part statements at semicolons, wherever these stand.
  const plain = lines.map((one) => one.replace(NOT_IN_COMMENTS, " ").replaceAll(";", ","));
  return plain.map((one) => `// ${one}`.trimEnd()).join("\n");
}

function header(manifest: Manifest): string {
  const counts = Object.entries(manifest.counts).map(([section, count]) => `${count} ${section}`);
  return comment([
    `${manifest.generator.name} ${manifest.generator.version}: a graph of claims with their exact quotes, as a Cypher script.`,
    `Exported ${manifest.exportedAt}. Seed ${manifest.seedHash}.`,
    `Holds ${counts.join(", ")}.`,
    `Filter: ${manifest.words?.length ? manifest.words.join(", ") : "everything"}.`,
    `Full texts of documents: ${manifest.excerpts ? "left out, only the quotes with their contexts are here" : "included"}.`,
    `Positions: ${manifest.positions}.`,
    `Rights: ${manifest.rights}`,
    `Cite as: ${manifest.citation}`,
    "",
    "Run it with cypher-shell or in Neo4j Browser. It may be run again: nodes are found by their id.",
    `Every node has the label ${EXPORTED}; the script reads and changes no other. To replace an older export,`,
    `delete its nodes first (in Neo4j Browser with :auto before it): MATCH (n:${EXPORTED}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS`,
    "Claims are nodes. What they report is never a relationship between two actors: read standing and stance first,",
    "denied, alleged and planned things are not facts.",
    "The property record of a node, and of a relationship between two claims or events, is the whole record as",
    "canonical JSON (RFC 8785) but for a document's text, which is in its property text: from both, the graph with",
    "its hash can be read back exactly. The other properties and relationships say the same for reading and asking.",
  ]);
}

function manifestParts(manifest: Manifest) {
  const { exportedAt, seedHash, words = [], excerpts, positions, rights, citation } = manifest;
  const plain = { exportedAt, seedHash, words, excerpts, positions, rights, citation };
  const properties = { ...plain, manifest: canonicalJson(manifest) };
  return { nodes: [{ label: "Manifest", id: "manifest", properties }], links: [], later: [] };
}

/**
 * Writes the graph as Cypher statements that end in a semicolon and a line break, none of them much larger than its
 * largest record. Every text of the data is inside a literal.
 */
export async function* writeCypher(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const manifest = manifestOf(source, made);
  yield `${header(manifest)}\n\n`;
  yield `CREATE CONSTRAINT tumen_export_id IF NOT EXISTS FOR (n:${EXPORTED}) REQUIRE n.id IS UNIQUE;\n`;
  const statements = new Statements();
  yield* statements.add(manifestParts(manifest));
  let section = "";
  for await (const one of source.records) {
    if (one.section !== section) yield* statements.close();
    section = one.section;
    yield* statements.add(partsOf(one));
  }
  yield* statements.close();
}
