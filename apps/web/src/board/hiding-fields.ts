import { type ClaimFacts, type Filter, type FilterField, passes } from "@tumen/model";

/** The fields of a filter that keep a claim out of sight, by asking each alone. */
export function hidingFields(facts: ClaimFacts, filter: Filter): FilterField[] {
  const fields = (Object.keys(filter) as FilterField[]).filter((field) => field !== "background");
  const background = filter.background === undefined ? {} : { background: filter.background };
  const alone = fields.filter(
    (field) => !passes(facts, { [field]: filter[field], ...background } as Filter),
  );
  if (alone.length > 0 || filter.tieDocuments === undefined) return alone;
  // No field of its own hides it, so it is the number of documents behind its ties.
  return ["tieDocuments"];
}
