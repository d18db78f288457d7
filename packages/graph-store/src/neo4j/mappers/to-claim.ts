import { type ClaimView, claimSchema, claimViewOf, RELIABILITY_GRADES } from "@tumen/model";
import * as z from "zod";
import { dated, ordered, pick, properties } from "./row-parts.ts";

const CLAIM_KEYS = [
  "id",
  "text",
  "kind",
  "predicate",
  "mutual",
  "objectText",
  "modality",
  "polarity",
  "negated",
  "terms",
  "caveat",
] as const;

const quote = z
  .object({ document: z.string(), properties })
  .transform(({ document, properties: one }) => ({
    document,
    ...pick(one, ["exact", "prefix", "suffix", "start", "end", "textSha256"]),
  }));

const quantity = properties.transform((one) =>
  pick(one, ["value", "low", "high", "unit", "qualifier"]),
);

const ids = ordered(z.string());

const record = z.object({
  properties,
  subjects: ids,
  objects: ids,
  beneficiaries: ids,
  speakers: ordered(z.object({ actor: z.string(), role: z.string() })),
  events: ids,
  quantities: ordered(quantity),
  quotes: ordered(quote),
});

function claimOf({ properties: one, ...lists }: z.infer<typeof record>): Record<string, unknown> {
  return {
    ...pick(one, CLAIM_KEYS),
    act: one["type"] === undefined ? null : pick(one, ["type", "modes", "contexts"]),
    ...dated(one, "eventDate"),
    ...dated(one, "statedDate"),
    credibility: {
      grade: one["credibility"],
      by: one["credibilityBy"],
      why: one["credibilityWhy"],
    },
    ...lists,
  };
}

/** Reads a claim (`CLAIM_RECORD`). */
export const claimRow = record.transform(claimOf).pipe(claimSchema);

const derived = z.object({
  disputed: z.boolean(),
  reliability: z.enum(RELIABILITY_GRADES),
  rank: z.int(),
});

/** Reads a claim with its rank in lists and with what is derived from it (`CLAIM_RECORD`). */
export const rankedClaimRow = record.transform((row) => {
  const { rank, ...standing } = derived.parse(row.properties);
  return { rank, view: claimViewOf(claimSchema.parse(claimOf(row)), standing) };
});

/** Reads a claim with what is derived from it (`CLAIM_RECORD`). */
export const claimViewRow = rankedClaimRow.transform((one): ClaimView => one.view);
