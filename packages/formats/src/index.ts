export {
  type ExportCircumstances,
  type ExportDocument,
  type ExportRecord,
  type ExportSource,
  excerptsOf,
} from "./export-source.ts";
export { exportFileName, FORMATS, type Format, formatOf } from "./formats.ts";
export { graphFileJsonSchema, graphFileSchema } from "./json/graph-file.ts";
export { type Manifest, manifestSchema } from "./manifest.ts";
