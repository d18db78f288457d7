import {
  actorsOfClaim,
  type Claim,
  type ClaimFacts,
  claimSearchFields,
  indexText,
  type TieKey,
  tieId,
  tieKeysOf,
  tieKeysUnder,
} from "@tumen/model";
import type { RelationshipType } from "../schema.ts";
import { datedProperties, spanProperties } from "./dated-properties.ts";
import type { Properties, RowCollector } from "./row-collector.ts";

/** Where a claim stands in lists, as one text that sorts: rank (one digit), then id. */
export function claimKey(rank: number, id: string): string {
  return `${rank} ${id}`;
}

function endsOf(ties: readonly TieKey[]): string[] {
  return [...new Set(ties.flatMap((one) => [one.subject, one.object]))];
}

/** What filters, ties and lists ask of a claim: derived at load, checked by `verifyGraph`. */
function derivedProperties(claim: Claim, facts: ClaimFacts): Properties {
  const ties = tieKeysOf(facts);
  const stateTies = tieKeysUnder(facts, { peopleAsStates: true });
  const { named } = facts.asStates;
  return {
    quad: facts.quad,
    stance: facts.stance,
    standing: facts.standing,
    disputed: facts.disputed,
    rank: facts.rank,
    place: claimKey(facts.rank, claim.id),
    document: facts.document,
    publisher: facts.publisher,
    reliability: facts.reliability,
    subjects: facts.subjects,
    objects: facts.objects,
    beneficiaries: facts.beneficiaries,
    speakers: facts.speakers,
    actors: actorsOfClaim(facts),
    actorKinds: facts.actorKinds,
    events: [...new Set(facts.events)],
    ties: ties.map(tieId),
    ends: endsOf(ties),
    stateSubjects: named.subjects,
    stateObjects: named.objects,
    stateBeneficiaries: named.beneficiaries,
    stateSpeakers: named.speakers,
    stateActors: actorsOfClaim(named),
    stateTies: stateTies.map(tieId),
    stateEnds: endsOf(stateTies),
    ...spanProperties(["happenedEarliest", "happenedLatest"], facts.happened),
    ...spanProperties(
      ["happenedEarliestWithBackground", "happenedLatestWithBackground"],
      facts.happenedWithBackground,
    ),
    ...spanProperties(["reportedEarliest", "reportedLatest"], facts.reported),
    words: indexText(claimSearchFields(claim)),
  };
}

function recordProperties(claim: Claim): Properties {
  const { act, credibility } = claim;
  return {
    text: claim.text,
    kind: claim.kind,
    type: act?.type,
    modes: act?.modes,
    contexts: act?.contexts,
    predicate: claim.predicate,
    mutual: claim.mutual,
    objectText: claim.objectText,
    modality: claim.modality,
    polarity: claim.polarity,
    negated: claim.negated,
    terms: claim.terms,
    ...datedProperties("eventDate", claim.eventDate),
    ...datedProperties("statedDate", claim.statedDate),
    credibility: credibility.grade,
    credibilityBy: credibility.by,
    credibilityWhy: credibility.why,
    caveat: claim.caveat,
    writtenFile: claim.written?.file,
    writtenLine: claim.written?.line,
  };
}

const PARTS = [
  ["SUBJECT", "subjects"],
  ["OBJECT", "objects"],
  ["BENEFICIARY", "beneficiaries"],
] as const satisfies readonly (readonly [RelationshipType, keyof Claim])[];

function addParts(to: RowCollector, claim: Claim): void {
  for (const [type, part] of PARTS) {
    for (const [order, actor] of claim[part].entries()) {
      to.edge(type, ["Claim", claim.id], ["Actor", actor], { order });
    }
  }
  for (const [order, { actor, role }] of claim.speakers.entries()) {
    to.edge("SPEAKER", ["Claim", claim.id], ["Actor", actor], { order, role });
  }
}

function addEvidence(to: RowCollector, claim: Claim): void {
  for (const [order, { document, ...quote }] of claim.quotes.entries()) {
    const id = `${claim.id}#quote-${order}`;
    to.node("Quote", id, quote);
    to.edge("SUPPORTED_BY", ["Claim", claim.id], ["Quote", id], { order });
    to.edge("IN", ["Quote", id], ["Document", document]);
  }
  for (const [order, quantity] of claim.quantities.entries()) {
    const id = `${claim.id}#quantity-${order}`;
    to.node("Quantity", id, quantity);
    to.edge("HAS_QUANTITY", ["Claim", claim.id], ["Quantity", id], { order });
  }
}

/** A claim with its parts, quotes and quantities; `listedAt` is its place in the list of each of its events. */
export function addClaim(
  to: RowCollector,
  claim: Claim,
  facts: ClaimFacts,
  listedAt: (event: string, claim: string) => number | undefined,
): void {
  to.node("Claim", claim.id, { ...recordProperties(claim), ...derivedProperties(claim, facts) });
  addParts(to, claim);
  for (const [order, event] of claim.events.entries()) {
    const listed = listedAt(event, claim.id);
    to.edge("ABOUT", ["Claim", claim.id], ["Event", event], { order, listed });
  }
  addEvidence(to, claim);
}
