import * as z from "zod";
import { JSON_FORMAT } from "../json/write-json.ts";
import { CheckError, type FileEvidence } from "./file-quotes.ts";

const quoteShape = z.object({
  document: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number(),
  end: z.number(),
  textSha256: z.string(),
});

/** Only what is checked: whatever else somebody changed must not keep quotes from being looked at. */
const fileShape = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string().optional(),
      file: z.string().optional(),
      textSha256: z.string(),
      text: z.string().optional(),
    }),
  ),
  claims: z.array(z.object({ id: z.string(), quotes: z.array(quoteShape) })),
});

const headShape = z.object({ format: z.literal(JSON_FORMAT.format), version: z.number() });

/** Evidence of the JSON graph file, from its parsed value; undefined where it is none. */
export function readGraphJson(value: unknown): FileEvidence | undefined {
  const head = headShape.safeParse(value);
  if (!head.success) return undefined;
  const { version } = head.data;
  if (version > JSON_FORMAT.version) {
    throw new CheckError(
      "NEWER",
      `The file is a graph of version ${version}; this program reads up to version ${JSON_FORMAT.version}. Check it with a newer Tumen.`,
    );
  }
  const parsed = fileShape.safeParse(value);
  if (!parsed.success) {
    throw new CheckError(
      "BROKEN",
      `The graph file is not whole: ${z.prettifyError(parsed.error).split("\n").slice(0, 2).join(" ").slice(0, 300)}. Export it again.`,
    );
  }
  const { documents, claims } = parsed.data;
  return {
    format: "JSON, the whole graph",
    documents,
    quotes: claims.flatMap((claim) => claim.quotes.map((quote) => ({ claim: claim.id, ...quote }))),
  };
}
