import type { Format } from "../format.ts";
import { writeGexf } from "./write-gexf.ts";

/** GEXF 1.3. */
export const GEXF: Format = {
  id: "gexf",
  label: "GEXF, with time and positions",
  readers: "Gephi with its timeline, Gephi Lite, graphology, recent NetworkX",
  keeps:
    "Actors, events, ties and parts in events with flat attributes, days and positions; on each edge its complete claims as JSON, quotes with position, context and hash; manifest, documents with rights",
  loses:
    "Full texts, relations between claims, claims behind no edge; characters that XML forbids stand as U+FFFD outside the JSON. The file's description says so",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: writeGexf,
};
