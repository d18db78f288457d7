export {
  type CheckedDocument,
  type CheckReport,
  checkFile,
  type GivenText,
  QUOTE_STATES,
  type QuoteProblem,
  type QuoteState,
  type TextState,
} from "./check/check-file.ts";
export { CheckError } from "./check/file-quotes.ts";
export { type ClaimCitation, type ClaimToCite, citeClaim } from "./citations/cite-claim.ts";
export { neutralise } from "./csv/neutralise.ts";
export {
  type ExportCircumstances,
  type ExportDocument,
  type ExportRecord,
  type ExportSource,
  excerptsOf,
} from "./export-source.ts";
export type { Format } from "./format.ts";
export { exportFileName, FORMATS, formatOf } from "./formats.ts";
export { graphFileJsonSchema, graphFileSchema } from "./json/graph-file.ts";
export { type Manifest, manifestSchema } from "./manifest.ts";
export {
  missingFrom,
  readSession,
  SessionError,
  type SessionFile,
} from "./session/session-file.ts";
export {
  arrivalOf,
  type Curve,
  type CurvePlace,
  curveBetween,
  linesOf,
  middleOf,
} from "./svg/svg-geometry.ts";
export { HEADS, SHAPES } from "./svg/svg-signs.ts";
