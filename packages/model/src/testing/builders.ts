import type { Actor } from "../actor.ts";
import type { Claim } from "../claim.ts";
import type { SourceDocument } from "../document.ts";
import type { Event } from "../event.ts";
import type { Graph } from "../graph.ts";
import { sha256Hex } from "../graph-hash.ts";
import type { ActorId, ClaimId, DocumentId, EventId, PublisherId } from "../ids.ts";
import { quadOf } from "../plover/code-book.ts";
import { predicateOf } from "../predicates.ts";
import type { Publisher } from "../publisher.ts";
import type { Quote } from "../quote.ts";
import type { Relation } from "../relation.ts";
import { createRandom, type Random, testSeed } from "./random.ts";
import { TEXT_WORDS } from "./vocabulary.ts";

type Given<T, Required extends keyof T> = Partial<T> & Pick<T, Required>;

/** Short ids for tests: `actorId("russia")` is `actor:russia`. */
export const actorId = (slug: string) => `actor:${slug}` as ActorId;
/** `claim:…` */
export const claimId = (slug: string) => `claim:${slug}` as ClaimId;
/** `document:…` */
export const documentId = (slug: string) => `document:${slug}` as DocumentId;
/** `event:…` */
export const eventId = (slug: string) => `event:${slug}` as EventId;
/** `publisher:…` */
export const publisherId = (slug: string) => `publisher:${slug}` as PublisherId;

const CONTEXT_LENGTH = 32;

/** The quote of a document between two positions in code points. */
export function quoteBetween(
  document: Pick<SourceDocument, "id" | "textSha256">,
  points: readonly string[],
  [start, end]: readonly [number, number],
): Quote {
  return {
    document: document.id,
    exact: points.slice(start, end).join(""),
    prefix: points.slice(Math.max(0, start - CONTEXT_LENGTH), start).join(""),
    suffix: points.slice(end, end + CONTEXT_LENGTH).join(""),
    start,
    end,
    textSha256: document.textSha256,
  };
}

/** The first place in a document where a passage stands; throws where it does not. */
export function quoteIn(document: SourceDocument, exact: string): Quote {
  const at = document.text.indexOf(exact);
  if (at < 0) throw new Error(`${document.id} does not say "${exact}".`);
  const start = [...document.text.slice(0, at)].length;
  return quoteBetween(document, [...document.text], [start, start + [...exact].length]);
}

/** What a claim needs to be told; everything else is plain or random. */
export interface ClaimGiven
  extends Omit<Given<Claim, "id" | "predicate" | "subjects">, "quotes" | "act"> {
  readonly document: SourceDocument;
  /** Passages that stand in the document. */
  readonly says: readonly string[];
  /** By default the first type that the predicate may have; null for predicates without an act. */
  readonly act?: Claim["act"];
}

/** Makes valid records; what is not given and does not decide anything is random. */
export interface Builders {
  readonly seed: string;
  publisher(given: Given<Publisher, "id">): Publisher;
  document(given: Given<SourceDocument, "id" | "text">): SourceDocument;
  actor(given: Given<Actor, "id" | "name">): Actor;
  event(given: Given<Event, "id" | "type">): Event;
  claim(given: ClaimGiven): Claim;
  relation(given: Given<Relation, "from" | "to" | "type">): Relation;
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(TEXT_WORDS)).join(" ");
}

function buildClaim(random: Random, given: ClaimGiven): Claim {
  const { document, says, act, ...rest } = given;
  const [type] = predicateOf(given.predicate).types;
  const plain = type === undefined ? null : { type, modes: [], contexts: [] };
  return {
    text: `${words(random, 5)}.`,
    kind: plain === null ? "relation" : "act",
    objects: [],
    beneficiaries: [],
    mutual: false,
    speakers: [],
    modality: "fact",
    polarity: "asserts",
    negated: false,
    quantities: random.chance(0.3) ? [{ low: random.int(100), unit: words(random, 1) }] : [],
    terms: random.chance(0.3) ? [words(random, 2)] : [],
    events: [],
    credibility: { grade: 6, by: words(random, 1), why: words(random, 3) },
    ...rest,
    act: act === undefined ? plain : act,
    quotes: says.map((one) => quoteIn(document, one)),
  };
}

/** Starts builders on a seed; without one a new seed is drawn and printed. */
export function createBuilders(seed: string = testSeed()): Builders {
  const random = createRandom(seed);
  return {
    seed,
    publisher: (given) => ({
      name: words(random, 2),
      kind: "newspaper",
      reliability: [],
      ...given,
    }),
    document: (given) => ({
      file: `${given.id.slice("document:".length)}.txt`,
      title: words(random, 4),
      shortTitle: words(random, 2),
      language: "en",
      rights: words(random, 3),
      normVersion: 1,
      furniture: [],
      annotatedBy: [{ kind: "model", name: words(random, 1) }],
      reviewedBy: [],
      ...given,
      textSha256: sha256Hex(given.text),
    }),
    actor: (given) => ({
      kind: "state",
      names: { en: given.name },
      aliases: [],
      members: [],
      memberOf: [],
      ...given,
    }),
    event: (given) => ({
      label: words(random, 3),
      modes: [],
      contexts: [],
      quad: quadOf(given.type),
      actors: [],
      recipients: [],
      claims: [],
      ...given,
    }),
    claim: (given) => buildClaim(random, given),
    relation: (given) => ({ basis: words(random, 6), author: words(random, 1), ...given }),
  };
}

/** Fills in what events derive from the claims about them. */
export function deriveEvents(events: readonly Event[], claims: readonly Claim[]): Event[] {
  const about = new Map<EventId, Claim[]>();
  for (const claim of claims) {
    for (const id of claim.events) {
      const behind = about.get(id) ?? [];
      behind.push(claim);
      about.set(id, behind);
    }
  }
  return events.map((event) => {
    const behind = about.get(event.id) ?? [];
    const acts = behind.filter((one) => one.act !== null);
    return {
      ...event,
      actors: [...new Set(acts.flatMap((one) => one.subjects))].sort(),
      recipients: [...new Set(acts.flatMap((one) => one.objects))].sort(),
      claims: behind.map((one) => one.id).sort(),
    };
  });
}

/** A graph of the sections given, with events told by the claims. */
export function buildGraph(sections: Partial<Graph>): Graph {
  const claims = sections.claims ?? [];
  return {
    publishers: [],
    documents: [],
    actors: [],
    relations: [],
    ...sections,
    events: deriveEvents(sections.events ?? [], claims),
    claims,
  };
}
