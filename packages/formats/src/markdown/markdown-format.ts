import type { Format } from "../format.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The report as Markdown. */
export const MARKDOWN: Format = {
  id: "markdown",
  label: "Report, Markdown with footnotes",
  readers: "Text editors, GitHub, Pandoc, Obsidian; anything that knows footnotes",
  keeps:
    "Every tie and claim as a sentence; in footnotes the exact quote with context, position, speaker, grades; disputes; rights",
  loses:
    "Full texts, aliases and names in other languages, most of each hash; the manifest at its end counts them. Characters that XML forbids stand as U+FFFD",
  extension: "md",
  mediaType: "text/markdown",
  write: writeMarkdown,
};
