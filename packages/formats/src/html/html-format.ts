import type { Format } from "../format.ts";
import { writeHtml } from "./write-html.ts";

/** A report as one page that prints. */
export const HTML: Format = {
  id: "html",
  label: "Report, HTML that prints",
  readers: "Any browser, without a network; paper and PDF by printing; Tumen's checker",
  keeps:
    "Every tie and claim as a sentence; in notes the exact quote with context, position, hash, speaker, grades; disputes; rights",
  loses:
    "Full texts, aliases and names in other languages; the manifest at its end counts them. Characters that XML forbids stand as U+FFFD",
  extension: "html",
  mediaType: "text/html",
  write: writeHtml,
};
