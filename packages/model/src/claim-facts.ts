import type { ActorKind } from "./actor.ts";
import type { Claim, ClaimKind, Modality } from "./claim.ts";
import { type DaySpan, joinSpans } from "./day-span.ts";
import { parseEdtf } from "./edtf.ts";
import type { Dated } from "./event.ts";
import type { Stance } from "./filter.ts";
import type { Graph } from "./graph.ts";
import type { ActorId, ClaimId, DocumentId, EventId, PublisherId } from "./ids.ts";
import { type PartiesAsStates, partiesAsStates, representationsOf } from "./people-as-states.ts";
import { type PloverType, type Quad, quadOf } from "./plover/code-book.ts";
import type { PredicateName } from "./predicates.ts";
import { type ReliabilityGrade, reliabilityOf } from "./publisher.ts";
import { STANDINGS, type Standing } from "./standing.ts";

/** All that filters, ties and lists ask of a claim, derived once at load. */
export interface ClaimFacts {
  readonly id: ClaimId;
  readonly kind: ClaimKind;
  readonly predicate: PredicateName;
  readonly type: PloverType | null;
  readonly quad: Quad | null;
  readonly subjects: readonly ActorId[];
  readonly objects: readonly ActorId[];
  readonly beneficiaries: readonly ActorId[];
  readonly mutual: boolean;
  readonly speakers: readonly ActorId[];
  /** The same actors where people stand for the states that they represent. */
  readonly asStates: PartiesAsStates;
  /** Kinds of subjects, objects and beneficiaries. */
  readonly actorKinds: readonly ActorKind[];
  readonly events: readonly EventId[];
  readonly document: DocumentId;
  readonly publisher: PublisherId | null;
  readonly modality: Modality;
  readonly stance: Stance;
  readonly standing: Standing;
  readonly disputed: boolean;
  /** Event clock, document basis only. */
  readonly happened: DaySpan | null;
  /** Event clock with background dates. */
  readonly happenedWithBackground: DaySpan | null;
  /** Reporting clock. */
  readonly reported: DaySpan | null;
  readonly reliability: ReliabilityGrade;
  readonly credibility: number;
  /** Order of lists: asserted before denied, then by standing, then by id. */
  readonly rank: number;
}

/** Denied and negated claims are kept apart from asserted ones: neither counts as the plain fact. */
export function stanceOf(claim: Claim): Stance {
  if (claim.polarity === "denies") return "denies";
  return claim.negated ? "negated" : "asserts";
}

/** A named speaker's plain statement is `attributed`; only the document's own voice makes a `fact`. */
export function standingOf(claim: Claim): Standing {
  if (claim.modality !== "fact") return claim.modality;
  return claim.speakers.length > 0 ? "attributed" : "fact";
}

function rankOf(claim: Claim): number {
  const denied = stanceOf(claim) === "asserts" ? 0 : STANDINGS.length;
  return denied + STANDINGS.indexOf(standingOf(claim));
}

function spanOf(dated: Dated | undefined, background: boolean): DaySpan | undefined {
  if (dated === undefined || (dated.basis === "background" && !background)) return undefined;
  const { earliest, latest } = parseEdtf(dated.edtf);
  return { earliest, latest };
}

/** A claim happened on its own date; where it has none, within the dates of its events. */
function happenedSpan(
  claim: Claim,
  eventDates: readonly (Dated | undefined)[],
  background: boolean,
): DaySpan | null {
  const own = spanOf(claim.eventDate, background);
  if (own !== undefined) return own;
  const spans = eventDates.flatMap((dated) => spanOf(dated, background) ?? []);
  return joinSpans(spans) ?? null;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Derives the facts of every claim of a graph, in the graph's order. Assumes that references resolve. */
export function claimFactsOf(graph: Graph): ClaimFacts[] {
  const kinds = new Map(graph.actors.map((one) => [one.id, one.kind]));
  const representations = representationsOf(graph.actors);
  const documents = new Map(graph.documents.map((one) => [one.id, one]));
  const publishers = new Map(graph.publishers.map((one) => [one.id, one]));
  const eventDates = new Map(graph.events.map((one) => [one.id, one.date]));
  const disputed = new Set<string>();
  for (const relation of graph.relations) {
    if (relation.type !== "contradicts") continue;
    disputed.add(relation.from);
    disputed.add(relation.to);
  }
  return graph.claims.map((claim) => {
    const [quote] = claim.quotes;
    if (quote === undefined) throw new TypeError(`${claim.id} has no quote.`);
    const document = documents.get(quote.document);
    const publisher = document?.publisher;
    const participants = [...claim.subjects, ...claim.objects, ...claim.beneficiaries];
    const speakers = unique(claim.speakers.map((one) => one.actor));
    const dates = claim.events.map((id) => eventDates.get(id));
    const reported: Dated | undefined =
      claim.statedDate ??
      (document?.publishedAt === undefined
        ? undefined
        : { edtf: document.publishedAt, basis: "document" });
    return {
      id: claim.id,
      kind: claim.kind,
      predicate: claim.predicate,
      type: claim.act?.type ?? null,
      quad: claim.act === null ? null : quadOf(claim.act.type),
      subjects: claim.subjects,
      objects: claim.objects,
      beneficiaries: claim.beneficiaries,
      mutual: claim.mutual,
      speakers,
      asStates: partiesAsStates({ ...claim, speakers }, representations),
      actorKinds: unique(participants.flatMap((id) => kinds.get(id) ?? [])),
      events: claim.events,
      document: quote.document,
      publisher: publisher ?? null,
      modality: claim.modality,
      stance: stanceOf(claim),
      standing: standingOf(claim),
      disputed: disputed.has(claim.id),
      happened: happenedSpan(claim, dates, false),
      happenedWithBackground: happenedSpan(claim, dates, true),
      reported: spanOf(reported, true) ?? null,
      reliability: reliabilityOf(publisher === undefined ? undefined : publishers.get(publisher)),
      credibility: claim.credibility.grade,
      rank: rankOf(claim),
    };
  });
}
