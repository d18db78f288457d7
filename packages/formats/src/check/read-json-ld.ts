import * as z from "zod";
import { CheckError, type FileDocument, type FileEvidence, type FileQuote } from "./file-quotes.ts";

const quoteShape = z.object({
  hasTarget: z.object({
    hasSource: z.string(),
    textSha256: z.string(),
    hasSelector: z.tuple([
      z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
      z.object({ start: z.number(), end: z.number() }),
    ]),
  }),
});

const claimShape = z.object({ id: z.string(), quote: z.array(quoteShape) });

const documentShape = z.object({
  id: z.string(),
  headline: z.string(),
  file: z.string().optional(),
  textSha256: z.string(),
  text: z.string().optional(),
});

const fileShape = z.object({
  "@context": z.looseObject({ record: z.string() }),
  "@graph": z.array(z.object({ id: z.string() }).loose()),
});

/** The id that a record has everywhere else. */
function recordId(name: string): string {
  return name.replace(/^record:/u, "");
}

function quotesOf(claim: z.infer<typeof claimShape>): FileQuote[] {
  return claim.quote.map(({ hasTarget: { hasSource, textSha256, hasSelector } }) => ({
    claim: recordId(claim.id),
    document: recordId(hasSource),
    ...hasSelector[0],
    ...hasSelector[1],
    textSha256,
  }));
}

/** Evidence of the JSON-LD export as we write it, from its parsed value; undefined where it is none. */
export function readJsonLd(value: unknown): FileEvidence | undefined {
  const file = fileShape.safeParse(value);
  if (!file.success) return undefined;
  const quotes: FileQuote[] = [];
  const documents: FileDocument[] = [];
  for (const node of file.data["@graph"]) {
    const document = documentShape.safeParse(node);
    if (document.success) {
      const { id, headline: title, ...rest } = document.data;
      documents.push({ id: recordId(id), title, ...rest });
    } else if ("quote" in node) {
      const claim = claimShape.safeParse(node);
      if (!claim.success) {
        throw new CheckError(
          "BROKEN",
          `The quotes of ${recordId(node.id)} cannot be read. A program may have rewritten the JSON-LD: check the file as it was exported.`,
        );
      }
      quotes.push(...quotesOf(claim.data));
    }
  }
  return { format: "JSON-LD", documents, quotes };
}
