import * as z from "zod";
import { ACTOR_KINDS } from "./actor.ts";
import { CLAIM_KINDS, MODALITIES } from "./claim.ts";
import { actorIdSchema, documentIdSchema, eventIdSchema, publisherIdSchema } from "./ids.ts";
import { PLOVER_TYPE_NAMES, QUADS } from "./plover/code-book.ts";
import { PREDICATE_NAMES } from "./predicates.ts";
import { RELIABILITY_GRADES } from "./publisher.ts";

/** What a claim does with its proposition: states it, rejects it, or says that it is no longer or not so. */
export const STANCES = ["asserts", "denies", "negated"] as const;

/** What a claim does with its proposition. */
export type Stance = (typeof STANCES)[number];

/** The part an actor plays in a claim; `any` is any of the three. */
export const ACTOR_ROLES = ["subject", "object", "speaker", "any"] as const;

/** The part an actor plays in a claim. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

const MAX_VALUES = 200;

function choice<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    include: z.array(item).max(MAX_VALUES).optional(),
    exclude: z.array(item).max(MAX_VALUES).optional(),
  });
}

const daySchema = z.iso.date();

/** A span of days on one clock. Claims without a date on that clock pass only where `undated` is set. */
export const clockFilterSchema = z.strictObject({
  from: daySchema.optional(),
  to: daySchema.optional(),
  undated: z.boolean(),
});

/**
 * What a filter is: everywhere, in links, exports, undo and both stores. An absent field does not filter.
 * Within `include` values are alternatives; all fields must hold together; `exclude` wins.
 * A claim with several values (actors, kinds, events, speakers) passes `include` when one of them is listed and
 * `exclude` when none is.
 */
export const filterSchema = z.strictObject({
  /** Kinds of the claim's subjects, objects and beneficiaries. */
  actorKinds: choice(z.enum(ACTOR_KINDS)).optional(),
  /** Single actors, each in a role; a beneficiary counts under `any`. */
  actors: choice(z.strictObject({ id: actorIdSchema, role: z.enum(ACTOR_ROLES) })).optional(),
  events: choice(eventIdSchema).optional(),
  /** PLOVER types of the claims' acts. */
  types: choice(z.enum(PLOVER_TYPE_NAMES)).optional(),
  quads: choice(z.enum(QUADS)).optional(),
  predicates: choice(z.enum(PREDICATE_NAMES)).optional(),
  documents: choice(documentIdSchema).optional(),
  publishers: choice(publisherIdSchema).optional(),
  speakers: choice(actorIdSchema).optional(),
  kinds: choice(z.enum(CLAIM_KINDS)).optional(),
  modalities: choice(z.enum(MODALITIES)).optional(),
  stances: choice(z.enum(STANCES)).optional(),
  /** The event clock: when it happened. Background dates count only with `background`. */
  happened: clockFilterSchema.optional(),
  /** The reporting clock: when it was said or published. */
  reported: clockFilterSchema.optional(),
  /** At least this Admiralty letter; F (cannot be judged) has a box of its own. */
  reliability: z
    .strictObject({ atLeast: z.enum(RELIABILITY_GRADES).exclude(["F"]), ungraded: z.boolean() })
    .optional(),
  /** At least this Admiralty digit (1 is best); 6 (cannot be judged) has a box of its own. */
  credibility: z.strictObject({ atLeast: z.int().min(1).max(5), ungraded: z.boolean() }).optional(),
  /** Only claims that contradict another. */
  disputed: z.literal(true).optional(),
  /**
   * Number of documents behind a tie, counted after all other fields; `max: 1` is single-source. A claim passes
   * where one of its ties does; a claim that draws no tie does not.
   */
  tieDocuments: z
    .strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() })
    .optional(),
  /** Let dates that come from outside the documents count on the event clock. */
  background: z.literal(true).optional(),
  /**
   * In ties, and where actors are listed, ranked and counted, whoever represents another stands for it, followed to the
   * end. Hides no claim: actors in a filter are those named, and claims keep their names.
   */
  peopleAsStates: z.literal(true).optional(),
});

/** What a filter is. */
export type Filter = z.infer<typeof filterSchema>;

/** Name of a filter field. */
export type FilterField = keyof Filter;

/** The fields that include and exclude values. */
export const CHOICE_FIELDS = [
  "actorKinds",
  "actors",
  "events",
  "types",
  "quads",
  "predicates",
  "documents",
  "publishers",
  "speakers",
  "kinds",
  "modalities",
  "stances",
] as const satisfies readonly FilterField[];

/** The filter that lets everything pass. */
export const NO_FILTER: Filter = Object.freeze({});

/** The filter without one of its fields. */
export function withoutField(filter: Filter, field: FilterField): Filter {
  const { [field]: _dropped, ...rest } = filter;
  return rest;
}

function isEmpty(
  choice: { include?: unknown[] | undefined; exclude?: unknown[] | undefined } | undefined,
) {
  return (choice?.include?.length ?? 0) === 0 && (choice?.exclude?.length ?? 0) === 0;
}

/** Whether no claim can fail the filter: it is empty, or its fields ask for nothing. */
export function hidesNothing(filter: Filter): boolean {
  const { happened, reported, tieDocuments, reliability, credibility, disputed } = filter;
  return (
    CHOICE_FIELDS.every((field) => isEmpty(filter[field])) &&
    [happened, reported].every((clock) => clock?.from === undefined && clock?.to === undefined) &&
    tieDocuments?.min === undefined &&
    tieDocuments?.max === undefined &&
    reliability === undefined &&
    credibility === undefined &&
    disputed === undefined
  );
}
