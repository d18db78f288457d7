import type { Format } from "../format.ts";
import { writeJson } from "./write-json.ts";

/** The whole graph as JSON. */
export const JSON_GRAPH: Format = {
  id: "json",
  label: "JSON, the whole graph",
  readers: "Any program; Tumen's checker; its JSON Schema travels with the project",
  keeps: "Every record as it is: quotes with position, context and hash, grades, dates, relations",
  loses: "",
  extension: "json",
  mediaType: "application/json",
  write: writeJson,
};
