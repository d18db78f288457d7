import type { ClaimFacts } from "./claim-facts.ts";
import type { ActorId, ClaimId, DocumentId } from "./ids.ts";
import { QUADS, type Quad } from "./plover/code-book.ts";
import type { PredicateName } from "./predicates.ts";
import type { Standing } from "./standing.ts";
import { STANDINGS } from "./standing.ts";

/** What makes two claims part of one tie: the pair with its direction, the quad class, and whether it is denied. */
export interface TieKey {
  /** For a mutual tie the actor with the smaller id. */
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly mutual: boolean;
  readonly quad: Quad;
  /** Denied or negated: a tie of its own, drawn with a cross-stroke. */
  readonly denied: boolean;
}

/** What a store counts per tie; never the claims themselves. */
export interface TieAggregate extends TieKey {
  readonly claims: number;
  readonly standings: Partial<Record<Standing, number>>;
  /** Distinct documents behind the tie. */
  readonly documents: number;
  /** The first ids in id order, at most `TIE_SAMPLE`. */
  readonly documentIds: DocumentId[];
  readonly disputed: number;
  /** Predicates with counts: most frequent first, then by name; at most `TIE_SAMPLE`. */
  readonly predicates: { predicate: PredicateName; claims: number }[];
  /** The strongest claims by rank, then id; at most `TIE_SAMPLE`. */
  readonly firstClaims: ClaimId[];
}

/** How many documents, predicates and first claims an aggregate names. */
export const TIE_SAMPLE = 5;

/** A drawn relation between two actors: all the claims between them of one class under the present filter. */
export interface Tie extends TieAggregate {
  /** Stable and readable: `north-korea>russia.material-cooperation`, `=` for mutual, `.denied` at the end. */
  readonly id: string;
  /** The strongest standing among its claims; the line is drawn by it. */
  readonly standing: Standing;
  /** Its claims stand in more than one way. */
  readonly mixed: boolean;
}

function slug(id: ActorId): string {
  return id.slice("actor:".length);
}

/** The readable id of a tie. */
export function tieId(key: TieKey): string {
  const pair = `${slug(key.subject)}${key.mutual ? "=" : ">"}${slug(key.object)}`;
  return `${pair}.${key.quad}${key.denied ? ".denied" : ""}`;
}

const TIE_ID = /^([a-z0-9-]+)([>=])([a-z0-9-]+)\.([a-z-]+?)(\.denied)?$/;

/** Reads a tie id back; undefined where it is none. */
export function parseTieId(id: string): TieKey | undefined {
  const match = TIE_ID.exec(id);
  const [, subject, sign, object, quad, denied] = match ?? [];
  const known = QUADS.find((one) => one === quad);
  if (subject === undefined || object === undefined || known === undefined) return undefined;
  return {
    subject: `actor:${subject}` as ActorId,
    object: `actor:${object}` as ActorId,
    mutual: sign === "=",
    quad: known,
    denied: denied !== undefined,
  };
}

/** What decides which ties a claim supports. */
export type TieParts = Pick<ClaimFacts, "quad" | "stance" | "subjects" | "objects" | "mutual">;

/** The ties that one claim supports: none without an act, each subject–object pair, each pair of a mutual claim. */
export function tieKeysOf(facts: TieParts): TieKey[] {
  const { quad } = facts;
  if (quad === null) return [];
  const denied = facts.stance !== "asserts";
  const keys = new Map<string, TieKey>();
  const add = (subject: ActorId, object: ActorId, mutual: boolean) => {
    if (subject === object) return;
    const key: TieKey =
      mutual && object < subject
        ? { subject: object, object: subject, mutual, quad, denied }
        : { subject, object, mutual, quad, denied };
    keys.set(tieId(key), key);
  };
  for (const [position, subject] of facts.subjects.entries()) {
    const others = facts.mutual ? facts.subjects.slice(position + 1) : facts.objects;
    for (const other of others) add(subject, other, facts.mutual);
  }
  return [...keys.values()];
}

/** Turns one aggregate into one tie: the only place where counts become a line. */
export function tieOf(aggregate: TieAggregate): Tie {
  const present = STANDINGS.filter((one) => (aggregate.standings[one] ?? 0) > 0);
  return {
    ...aggregate,
    id: tieId(aggregate),
    standing: present[0] ?? "hypothetical",
    mixed: present.length > 1,
  };
}

/** Whether a tie's number of documents lies within the bounds of a filter. */
export function hasDocumentsWithin(
  documents: number,
  bounds: { min?: number | undefined; max?: number | undefined } | undefined,
): boolean {
  if (bounds?.min !== undefined && documents < bounds.min) return false;
  return bounds?.max === undefined || documents <= bounds.max;
}
