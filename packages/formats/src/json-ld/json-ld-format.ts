import type { Format } from "../format.ts";
import { writeJsonLd } from "./write-json-ld.ts";

/** The graph as linked data in JSON. */
export const JSON_LD: Format = {
  id: "json-ld",
  label: "JSON-LD",
  readers: "Any JSON-LD 1.1 or RDF library; terms of PROV-O, Web Annotation and schema.org",
  keeps:
    "Every claim with speakers, stance, standing and grades; quotes as Web Annotation selectors; who annotated and what derives from what",
  loses:
    "The order within lists; ties between actors are not asserted, which the manifest node says",
  extension: "jsonld",
  mediaType: "application/ld+json",
  write: writeJsonLd,
};
