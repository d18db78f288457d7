import * as z from "zod";
import { claimIdSchema, eventIdSchema } from "./ids.ts";

/** How two claims stand to each other. */
export const RELATION_TYPES = [
  "corroborates",
  "contradicts",
  "refines",
  "supersedes",
  "distinct",
] as const;

/** What two contradicting claims differ in. */
export const CONTRADICTION_KINDS = [
  "date",
  "quantity",
  "actor",
  "occurrence",
  "interpretation",
] as const;

/** Type of relation between two claims. */
export type RelationType = (typeof RELATION_TYPES)[number];
/** What two contradicting claims differ in. */
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** A judgement about two claims (or, for `distinct`, two events), with its reason in a sentence. */
export const relationSchema = z.strictObject({
  type: z.enum(RELATION_TYPES),
  from: z.union([claimIdSchema, eventIdSchema]),
  to: z.union([claimIdSchema, eventIdSchema]),
  /** Present on contradictions only. */
  kind: z.enum(CONTRADICTION_KINDS).optional(),
  basis: z.string().min(1),
  author: z.string().min(1),
});

/** A judgement about two claims or two events. */
export type Relation = z.infer<typeof relationSchema>;
