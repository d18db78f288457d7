import {
  type ActorCard,
  type ActorId,
  type ClaimPage,
  type ClaimView,
  claimSentence,
  joinNames,
  type NodeId,
  type RelationsResponse,
} from "@tumen/model";
import type { PartRole, Picture, PicturedLine } from "#board/picture.ts";

function partsOf(view: ClaimView, faded: boolean): PicturedLine[] {
  const { claim } = view;
  const line = (actor: ActorId, role: PartRole): PicturedLine => ({
    id: `${actor} ${role} ${claim.id}`,
    from: role === "acts" || role === "says" ? actor : claim.id,
    to: role === "acts" || role === "says" ? claim.id : actor,
    kind: "part",
    role,
    faded,
  });
  return [
    ...claim.subjects.map((id) => line(id, "acts")),
    ...claim.objects.map((id) => line(id, "receives")),
    ...claim.beneficiaries.map((id) => line(id, "benefits")),
    ...claim.speakers.map(({ actor }) => line(actor, "says")),
  ];
}

interface ClaimsAnswers {
  /** Most claims that are drawn. */
  readonly most: number;
  readonly whole: ClaimPage;
  readonly filtered: ClaimPage;
  readonly relations: RelationsResponse["relations"];
  readonly cards: readonly ActorCard[];
  readonly hidden: ReadonlySet<NodeId>;
  readonly totals: Picture["totals"];
}

/** The claims to draw: those that pass first, each once. */
export function claimsToDraw(whole: ClaimPage, filtered: ClaimPage, most: number): ClaimView[] {
  const views = new Map(
    [...filtered.claims, ...whole.claims].map((one): [string, ClaimView] => [one.claim.id, one]),
  );
  return [...views.values()].slice(0, most);
}

/** What is not the document's own plain statement says so in brackets. */
function labelOf({ claim, standing }: ClaimView, nameOf: (id: string) => string): string {
  const speakers = joinNames([...new Set(claim.speakers.map(({ actor }) => nameOf(actor)))]);
  const remarks = [
    speakers === "" ? "" : `says ${speakers}`,
    standing === "fact" || standing === "attributed" ? "" : standing,
  ].filter((one) => one !== "");
  const text = claim.text.replace(/\.$/, "");
  return remarks.length === 0 ? text : `${text} (${remarks.join(", ")})`;
}

function relationLines(
  relations: ClaimsAnswers["relations"],
  faded: ReadonlyMap<string, boolean>,
): PicturedLine[] {
  return relations.flatMap(({ from, to, type }) => {
    const [a, b] = [faded.get(from), faded.get(to)];
    if (a === undefined || b === undefined) return [];
    return [{ id: `${from} ${type} ${to}`, from, to, kind: "relation", type, faded: a || b }];
  });
}

/** Single claims as nodes, with who takes part, who says it, and how they stand to each other. */
export function claimsPicture(answers: ClaimsAnswers): Picture {
  const { whole, filtered, relations, cards, hidden, totals } = answers;
  const passing = new Set<string>(filtered.claims.map((one) => one.claim.id));
  const drawn = claimsToDraw(whole, filtered, answers.most);
  const views = drawn.filter((one) => !hidden.has(one.claim.id));
  const names = new Map<string, string>(
    [...whole.actors, ...filtered.actors].map((one) => [one.id, one.name]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const claims = views.map((view) => ({
    view,
    sentence: claimSentence(view.claim, nameOf),
    label: labelOf(view, nameOf),
    faded: !passing.has(view.claim.id),
  }));
  const fading = new Map<string, boolean>(claims.map(({ view, faded }) => [view.claim.id, faded]));
  const parts = claims
    .flatMap(({ view, faded }) => partsOf(view, faded))
    .filter(({ from, to }) => !hidden.has(from) && !hidden.has(to));
  const ends = new Set<string>(parts.flatMap(({ from, to }) => [from, to]));
  const live = new Set<string>(
    parts.filter((one) => !one.faded).flatMap(({ from, to }) => [from, to]),
  );
  return {
    shows: "claims",
    actors: cards
      .filter((card) => ends.has(card.id))
      .map((card) => ({ card, faded: !live.has(card.id) })),
    ties: [],
    events: [],
    claims,
    lines: [...parts, ...relationLines(relations, fading)],
    totals,
    beyond: Math.max(whole.total, filtered.total) - drawn.length,
  };
}
