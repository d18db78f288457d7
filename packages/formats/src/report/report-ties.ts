import {
  type ActorId,
  aggregateTies,
  type ClaimFacts,
  compareClaims,
  compareText,
  type Filter,
  hasDocumentsWithin,
  type NameOf,
  STANDINGS,
  type Tie,
  tieId,
  tieKeysOf,
  tieOf,
} from "@tumen/model";

/** A tie with the claims behind it, strongest first. */
export interface ReportTie {
  readonly tie: Tie;
  readonly claims: readonly ClaimFacts[];
}

/** All ties between two actors, those with most claims first. */
export interface ReportPair {
  readonly actors: readonly [ActorId, ActorId];
  readonly ties: readonly ReportTie[];
  /** Claims, each once however many ties it supports. */
  readonly claims: number;
  readonly documents: number;
}

/** What the report tells by pairs, and what it cannot: claims without an act, or with nobody at the other end. */
export interface ReportTies {
  /** Pairs with most claims first. */
  readonly pairs: readonly ReportPair[];
  readonly without: readonly ClaimFacts[];
}

function pairOf(ties: readonly ReportTie[], actors: readonly [ActorId, ActorId]): ReportPair {
  const claims = new Map(ties.flatMap((one) => one.claims).map((one) => [one.id, one.document]));
  return { actors, ties, claims: claims.size, documents: new Set(claims.values()).size };
}

function claimsByTie(facts: readonly ClaimFacts[]): Map<string, ClaimFacts[]> {
  const behind = new Map<string, ClaimFacts[]>();
  for (const one of facts) {
    for (const key of tieKeysOf(one)) {
      const known = behind.get(tieId(key));
      if (known === undefined) behind.set(tieId(key), [one]);
      else known.push(one);
    }
  }
  return behind;
}

/** Groups claims by tie and ties by pair; ties are held to the filter's bounds on documents. */
export function groupByPair(facts: readonly ClaimFacts[], filter: Filter): ReportTies {
  const behind = claimsByTie(facts);
  const pairs = new Map<string, { actors: [ActorId, ActorId]; ties: ReportTie[] }>();
  const told = new Set<string>();
  const ties = aggregateTies(facts)
    .filter((one) => hasDocumentsWithin(one.documents, filter.tieDocuments))
    .map(tieOf);
  for (const tie of ties) {
    const claims = (behind.get(tie.id) ?? []).sort(compareClaims);
    for (const one of claims) told.add(one.id);
    const [first, second] =
      tie.subject < tie.object ? [tie.subject, tie.object] : [tie.object, tie.subject];
    const pair = pairs.get(`${first} ${second}`) ?? { actors: [first, second], ties: [] };
    pair.ties.push({ tie, claims });
    pairs.set(`${first} ${second}`, pair);
  }
  return {
    pairs: [...pairs.values()]
      .map(({ actors, ties: between }) => pairOf(between, actors))
      .sort((a, b) => b.claims - a.claims || compareText(a.actors.join(" "), b.actors.join(" "))),
    without: facts.filter((one) => !told.has(one.id)).sort(compareClaims),
  };
}

/** Signs of a tie: denied, strongest standing, disputed. */
export function tieSigns({ tie }: ReportTie): string {
  return `${tie.denied ? "✕ " : ""}${STANDING_SIGNS[tie.standing]}${tie.disputed > 0 ? " ≠" : ""}`;
}

/** The heading of a pair. */
export function pairWords({ actors }: ReportPair, nameOf: NameOf): string {
  return actors.map(nameOf).join(" and ");
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

const STANDING_WORDS = {
  fact: "in the document’s own voice",
  attributed: "attributed to named speakers",
  alleged: "alleged",
  planned: "planned",
  hypothetical: "hypothetical",
} as const;

/** A sign for each standing that needs no colour. */
export const STANDING_SIGNS = {
  fact: "━━━",
  attributed: "┅┅┅",
  alleged: "╌ ╌ ╌",
  planned: "· · ·",
  hypothetical: "·   ·",
} as const;

/** How a tie stands, in words: counts, standings, disputes, quad class; denied ties say so. */
export function tieWords({ tie }: ReportTie): string {
  const standings = STANDINGS.flatMap((one) => {
    const count = tie.standings[one];
    return count === undefined ? [] : [`${count} ${STANDING_WORDS[one]}`];
  });
  const disputed = tie.disputed === 0 ? "none disputed" : `${tie.disputed} disputed`;
  return [
    tie.denied ? "Denied, or said not to be so" : "Asserted",
    `${counted(tie.claims, "claim")} in ${counted(tie.documents, "document")}`,
    standings.join(", "),
    disputed,
    tie.quad.replace("-", " "),
  ].join("; ");
}
