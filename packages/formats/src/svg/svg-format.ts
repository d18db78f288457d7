import type { Format } from "../format.ts";
import { writeSvg } from "./write-svg.ts";

/** A picture whose lines carry their quotes. */
export const SVG: Format = {
  id: "svg",
  label: "SVG, a picture whose lines carry their quotes",
  readers: "Browsers, Inkscape, word processors",
  keeps:
    "The picture with title, legend, filter in words and sources; labels as text; behind each line its sentence and every quote",
  loses:
    "Claims that draw no line, dates, grades and relations; fonts are named, not embedded. The picture says so where something is not drawn",
  extension: "svg",
  mediaType: "image/svg+xml",
  write: writeSvg,
};
