import type { Format } from "../format.ts";
import { writeGraphml } from "./write-graphml.ts";

/** GraphML 1.0. */
export const GRAPHML: Format = {
  id: "graphml",
  label: "GraphML",
  readers: "yEd, Gephi, Cytoscape, NetworkX, igraph",
  keeps:
    "Actors, events, ties and parts in events with flat attributes; on each edge its complete claims as JSON, quotes with position, context and hash; manifest, documents with rights, relations",
  loses:
    "Full texts of documents; characters that XML forbids stand as U+FFFD outside the JSON. The file's description says so",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write: writeGraphml,
};
