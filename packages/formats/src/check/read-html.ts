import { CheckError, type EvidenceReader, type FileQuote } from "./file-quotes.ts";
import { countsShape } from "./read-graph-json.ts";
import { unescapeXml } from "./unescape-xml.ts";

const OURS = /<meta name="generator" content="Tumen /u;
const QUOTE = /<blockquote([^>]*)>([\s\S]*?)<\/blockquote>/gu;
const MANIFEST = /^<pre id="manifest">([^<]*)<\/pre>/u;
const PASSAGE =
  /^(?:<span class="context">…([^<]*)<\/span>)?<mark>([^<]*)<\/mark>(?:<span class="context">([^<]*)…<\/span>)?$/u;

function quoteIn(attributes: string, content: string): FileQuote {
  const value = (name: string) => {
    const found = new RegExp(` data-${name}="([^"]*)"`, "u").exec(attributes)?.[1];
    return found === undefined ? "" : unescapeXml(found);
  };
  const [, prefix = "", exact = "", suffix = ""] = PASSAGE.exec(content) ?? [];
  return {
    claim: value("claim"),
    document: value("document"),
    exact: unescapeXml(exact),
    prefix: unescapeXml(prefix),
    suffix: unescapeXml(suffix),
    start: Number(value("start")),
    end: Number(value("end")),
    textSha256: value("sha256"),
  };
}

function statedClaims(text: string): number | undefined {
  const manifest = MANIFEST.exec(text.slice(text.lastIndexOf('<pre id="manifest">')))?.[1];
  if (manifest === undefined) return undefined;
  try {
    const parsed = countsShape.safeParse(JSON.parse(unescapeXml(manifest)));
    return parsed.success ? parsed.data.counts.claims : undefined;
  } catch {
    return undefined;
  }
}

/** The quotes in the notes of our report; a page changed so that a quote cannot be read has that quote lost. */
export const readHtmlReport: EvidenceReader = ({ text }) => {
  if (!/^\s*<!doctype html/iu.test(text)) return undefined;
  if (!OURS.test(text.slice(0, 4000))) {
    throw new CheckError("NOT_OURS", "The page is no report of Tumen as it was exported.");
  }
  const quotes = [...text.matchAll(QUOTE)].map(([, attributes = "", content = ""]) =>
    quoteIn(attributes, content),
  );
  return { format: "Report, HTML", documents: [], quotes, statedClaims: statedClaims(text) };
};
