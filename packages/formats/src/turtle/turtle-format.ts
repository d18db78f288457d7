import type { Format } from "../format.ts";
import { writeTurtle } from "./write-turtle.ts";

/** The graph as linked data in Turtle. */
export const TURTLE: Format = {
  id: "turtle",
  label: "Turtle (RDF)",
  readers: "Any RDF library and triple store; terms of PROV-O, Web Annotation and schema.org",
  keeps: "The same as JSON-LD: the two files mean the same triples",
  loses:
    "The order within lists; ties between actors are not asserted, which the manifest node says",
  extension: "ttl",
  mediaType: "text/turtle",
  write: writeTurtle,
};
