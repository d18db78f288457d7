import * as z from "zod";
import { JSON_FORMAT } from "../json/write-json.ts";
import { CheckError, type FileEvidence, type FileQuote } from "./file-quotes.ts";

/** Claims as every file of ours writes them; only what is checked, whatever else somebody changed. */
export const claimsShape = z.array(
  z.object({
    id: z.string(),
    quotes: z.array(
      z.object({
        document: z.string(),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
        start: z.number(),
        end: z.number(),
        textSha256: z.string(),
      }),
    ),
  }),
);

/** Documents as every file of ours writes them. */
export const documentsShape = z.array(
  z.object({
    id: z.string(),
    title: z.string().optional(),
    file: z.string().optional(),
    textSha256: z.string(),
    text: z.string().optional(),
  }),
);

/** The quotes of some claims. */
export function quotesOfClaims(claims: z.infer<typeof claimsShape>): FileQuote[] {
  return claims.flatMap((claim) => claim.quotes.map((quote) => ({ claim: claim.id, ...quote })));
}

/** The part of a manifest that tells whether claims were left out. */
export const countsShape = z.object({ counts: z.object({ claims: z.number() }) });

const fileShape = z.object({
  documents: documentsShape,
  claims: claimsShape,
  manifest: countsShape.optional(),
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
  const { documents, claims, manifest } = parsed.data;
  return {
    format: "JSON, the whole graph",
    documents,
    quotes: quotesOfClaims(claims),
    statedClaims: manifest?.counts.claims,
  };
}
