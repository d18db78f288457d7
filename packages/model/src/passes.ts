import type { ClaimFacts } from "./claim-facts.ts";
import type { DaySpan } from "./day-span.ts";
import { type ActorRole, type Filter, withoutField } from "./filter.ts";
import type { ActorId } from "./ids.ts";
import { RELIABILITY_GRADES } from "./publisher.ts";

interface Choice<T> {
  include?: readonly T[] | undefined;
  exclude?: readonly T[] | undefined;
}

function chosen<T>(choice: Choice<T> | undefined, values: readonly T[]): boolean {
  if (choice === undefined) return true;
  if (choice.exclude?.some((one) => values.includes(one))) return false;
  if (choice.include === undefined || choice.include.length === 0) return true;
  return choice.include.some((one) => values.includes(one));
}

function inRole(facts: ClaimFacts, actor: ActorId, role: ActorRole): boolean {
  if (role === "subject") return facts.subjects.includes(actor);
  if (role === "object") return facts.objects.includes(actor);
  if (role === "speaker") return facts.speakers.includes(actor);
  return [facts.subjects, facts.objects, facts.beneficiaries, facts.speakers].some((list) =>
    list.includes(actor),
  );
}

function actorsPass(facts: ClaimFacts, choice: Filter["actors"]): boolean {
  if (choice === undefined) return true;
  if (choice.exclude?.some((one) => inRole(facts, one.id, one.role))) return false;
  if (choice.include === undefined || choice.include.length === 0) return true;
  return choice.include.some((one) => inRole(facts, one.id, one.role));
}

/** Imprecise dates match by overlap. */
function clockPasses(span: DaySpan | null, clock: Filter["happened"]): boolean {
  if (clock === undefined || (clock.from === undefined && clock.to === undefined)) return true;
  if (span === null) return clock.undated;
  if (clock.from !== undefined && span.latest < clock.from) return false;
  return clock.to === undefined || span.earliest <= clock.to;
}

function gradesPass(facts: ClaimFacts, filter: Filter): boolean {
  const { reliability, credibility } = filter;
  if (reliability !== undefined) {
    const passes =
      facts.reliability === "F"
        ? reliability.ungraded
        : RELIABILITY_GRADES.indexOf(facts.reliability) <=
          RELIABILITY_GRADES.indexOf(reliability.atLeast);
    if (!passes) return false;
  }
  if (credibility === undefined) return true;
  return facts.credibility === 6 ? credibility.ungraded : facts.credibility <= credibility.atLeast;
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/**
 * Whether a claim passes every field of the filter but `tieDocuments`, which no claim can answer alone
 * (see `passingClaims`). This is the reference that every store must agree with.
 */
export function passes(facts: ClaimFacts, filter: Filter): boolean {
  const span = filter.background ? facts.happenedWithBackground : facts.happened;
  return (
    chosen(filter.actorKinds, facts.actorKinds) &&
    actorsPass(facts, filter.actors) &&
    chosen(filter.events, facts.events) &&
    chosen(filter.types, present(facts.type)) &&
    chosen(filter.quads, present(facts.quad)) &&
    chosen(filter.predicates, [facts.predicate]) &&
    chosen(filter.documents, [facts.document]) &&
    chosen(filter.publishers, present(facts.publisher)) &&
    chosen(filter.speakers, facts.speakers) &&
    chosen(filter.kinds, [facts.kind]) &&
    chosen(filter.modalities, [facts.modality]) &&
    chosen(filter.stances, [facts.stance]) &&
    clockPasses(span, filter.happened) &&
    clockPasses(facts.reported, filter.reported) &&
    gradesPass(facts, filter) &&
    (filter.disputed === undefined || facts.disputed)
  );
}

/** Whether the filter counts documents per tie, so that claims cannot be judged one by one. */
export function countsTieDocuments(filter: Filter): boolean {
  return filter.tieDocuments?.min !== undefined || filter.tieDocuments?.max !== undefined;
}

/** The part of the filter that each claim can answer alone. */
export function claimFilter(filter: Filter): Filter {
  return withoutField(filter, "tieDocuments");
}
