import type { Format } from "../format.ts";
import { writeCypher } from "./write-cypher.ts";

/** The graph as a script for a Neo4j of one's own. */
export const CYPHER: Format = {
  id: "cypher",
  label: "Cypher script for Neo4j",
  readers: "Neo4j: cypher-shell and Neo4j Browser; other databases that read Cypher may",
  keeps:
    "Every record whole, as canonical JSON and as properties, nodes and relationships; read back, it gives the same graph hash",
  loses: "",
  extension: "cypher",
  mediaType: "text/plain",
  write: writeCypher,
};
