import {
  type ClaimView,
  claimSchema,
  claimViewOf,
  type Filter,
  RELIABILITY_GRADES,
} from "@tumen/model";
import * as z from "zod";
import { dated, optional, ordered, pick, properties } from "./row-parts.ts";

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

function writtenOf({ writtenFile: file, writtenLine: line }: Record<string, unknown>) {
  return file === undefined ? undefined : { file, line };
}

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
    ...optional("written", writtenOf(one)),
  };
}

/** Reads a claim (`CLAIM_RECORD`). */
export const claimRow = record.transform(claimOf).pipe(claimSchema);

const derived = z.object({
  disputed: z.boolean(),
  reliability: z.enum(RELIABILITY_GRADES),
  rank: z.int(),
  stateTies: z.array(z.string()),
});

/** Reads a claim with its rank in lists and with what is derived from it (`CLAIM_RECORD`), as the filter draws its ties. */
export function rankedClaimRow({ peopleAsStates }: Filter) {
  return record.transform((row) => {
    const { rank, stateTies, ...standing } = derived.parse(row.properties);
    const ties = peopleAsStates ? stateTies : undefined;
    return { rank, view: claimViewOf(claimSchema.parse(claimOf(row)), { ...standing, ties }) };
  });
}

/** Reads a claim with what is derived from it (`CLAIM_RECORD`), as the filter draws its ties. */
export function claimViewRow(filter: Filter) {
  return rankedClaimRow(filter).transform((one): ClaimView => one.view);
}
