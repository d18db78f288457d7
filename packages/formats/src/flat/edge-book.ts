import {
  type ActorId,
  aggregateTie,
  type Claim,
  type ClaimFacts,
  compareText,
  compareTies,
  type DaySpan,
  type EventId,
  joinSpans,
  type NameOf,
  quadOf,
  stanceOf,
  type TieKey,
  tieId,
  tieKeysOf,
  tieOf,
  tieSentence,
} from "@tumen/model";
import type { ExportRecord } from "../export-source.ts";
import type { OpenedSource } from "../open-source.ts";
import { evidenceItem, jsonForXml, originsOf, quotesOf } from "./evidence-item.ts";
import { createEvidenceStore } from "./evidence-store.ts";
import { createFactsReader } from "./facts-reader.ts";
import { joinList } from "./join-list.ts";

/** What an edge of a flat graph says; its claims come apart, in pieces. */
export interface FlatEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** A tie between two actors, or an actor's part in an event. */
  readonly edgeClass: "tie" | "participation";
  /** `acts` or `acted-on`; participations only. */
  readonly role: string | undefined;
  readonly sentence: string;
  /** What is counted; its `quad` is the tie's, or the first claim's. */
  readonly tie: ReturnType<typeof tieOf>;
  readonly claimIds: readonly string[];
  /** Days on which the claims behind it say that it happened; undefined where none says. */
  readonly span: DaySpan | undefined;
}

/** Keys under which claims and relations wait that no edge carries. */
const [LOOSE, RELATIONS] = ["claims without an edge", "relations"];

/** Collects the edges of a flat graph while claims go by: bounded facts, and the claims' JSON compressed. */
export interface EdgeBook {
  /** Takes note of a record of the rest of a source, in file order. */
  add(one: ExportRecord): void;
  /** Ties, most claims first, then participations by id. */
  edges(): FlatEdge[];
  /** JSON array of the claims behind an edge, in pieces. */
  evidence(edge: FlatEdge): Iterable<string>;
  /** The quotes of those claims with their documents' short titles, as a list (see `joinList`), in pieces. */
  quotes(edge: FlatEdge): Iterable<string>;
  /** JSON array of the claims that no edge carries, in pieces. */
  looseClaims(): Iterable<string>;
  /** JSON array of the relations, in pieces. */
  relations(): Iterable<string>;
}

interface EdgeKey {
  readonly id: string;
  readonly key: TieKey;
  readonly part: { readonly event: EventId; readonly role: "acts" | "acted-on" } | undefined;
}

type KeyParts = Pick<ClaimFacts, "quad" | "stance" | "subjects" | "objects" | "mutual" | "events">;

function partKey(
  actor: ActorId,
  event: EventId,
  role: "acts" | "acted-on",
  { quad, stance }: KeyParts & { quad: TieKey["quad"] },
): EdgeKey {
  const denied = stance !== "asserts";
  const id = `${actor.slice("actor:".length)}>${event}.${role}${denied ? ".denied" : ""}`;
  // Counted as a tie is; the actor stands for both ends, since a tie knows no events.
  const key = { subject: actor, object: actor, mutual: false, quad, denied };
  return { id, key, part: { event, role } };
}

function edgeKeysOf(parts: KeyParts): EdgeKey[] {
  const { quad } = parts;
  if (quad === null) return [];
  const keys = new Map<string, EdgeKey>();
  for (const key of tieKeysOf(parts)) {
    const id = tieId(key);
    keys.set(id, { id, key, part: undefined });
  }
  for (const event of parts.events) {
    for (const actor of parts.subjects) {
      const one = partKey(actor, event, "acts", { ...parts, quad });
      keys.set(one.id, one);
    }
    for (const actor of parts.objects) {
      const one = partKey(actor, event, "acted-on", { ...parts, quad });
      keys.set(one.id, one);
    }
  }
  return [...keys.values()];
}

function partSentence(actor: string, label: string, { key, part }: EdgeKey): string {
  const clause = `${actor} ${part?.role === "acts" ? "acts" : "is acted on"} in: ${label}`;
  return key.denied ? `It is denied, or said not to be so, that ${clause}` : clause;
}

function edgeOf(
  one: EdgeKey,
  facts: readonly ClaimFacts[],
  nameOf: (id: string) => string,
): FlatEdge {
  const tie = tieOf(aggregateTie(one.key, facts));
  const remark = tie.standing === "fact" ? "" : ` (${tie.standing})`;
  const spans = facts.flatMap((fact) => fact.happened ?? []);
  return {
    id: one.id,
    source: one.key.subject,
    target: one.part?.event ?? one.key.object,
    edgeClass: one.part === undefined ? "tie" : "participation",
    role: one.part?.role,
    sentence:
      one.part === undefined
        ? tieSentence(tie, nameOf)
        : `${partSentence(nameOf(one.key.subject), nameOf(one.part.event), one)}${remark}`,
    tie,
    claimIds: facts.map((fact) => fact.id),
    span: joinSpans(spans),
  };
}

function compareEdges(a: FlatEdge, b: FlatEdge): number {
  if (a.edgeClass !== b.edgeClass) return a.edgeClass === "tie" ? -1 : 1;
  if (a.edgeClass === "participation") return compareText(a.id, b.id);
  return compareTies({ claims: a.tie.claims, id: a.id }, { claims: b.tie.claims, id: b.id });
}

function gather(facts: readonly ClaimFacts[]): { key: EdgeKey; facts: ClaimFacts[] }[] {
  const gathered = new Map<string, { key: EdgeKey; facts: ClaimFacts[] }>();
  for (const fact of facts) {
    for (const key of edgeKeysOf(fact)) {
      const known = gathered.get(key.id);
      if (known === undefined) gathered.set(key.id, { key, facts: [fact] });
      else known.facts.push(fact);
    }
  }
  return [...gathered.values()];
}

function* inBrackets(pieces: Iterable<string>): Iterable<string> {
  let lead = "[";
  for (const one of pieces) {
    yield lead + one;
    lead = ",";
  }
  yield lead === "[" ? "[]" : "]";
}

function* quoteList(pieces: Iterable<string>): Iterable<string> {
  let between = "";
  for (const one of pieces) {
    yield between + joinList(quotesOf(one));
    between = " | ";
  }
}

function partsOfClaim(claim: Claim): KeyParts {
  const quad = claim.act === null ? null : quadOf(claim.act.type);
  return { ...claim, quad, stance: stanceOf(claim) };
}

/** Starts on the head of an opened source. */
export function createEdgeBook({ publishers, documents }: OpenedSource): EdgeBook {
  const reader = createFactsReader();
  const store = createEvidenceStore();
  const origins = originsOf(publishers, documents);
  const labels = new Map<string, string>();
  for (const record of publishers) reader.add({ section: "publishers", record });
  for (const record of documents) reader.add({ section: "documents", record });
  const nameOf: NameOf = reader.nameOf;
  const addClaim = (claim: Claim) => {
    const origin = origins.get(claim.quotes[0]?.document ?? "");
    const item = evidenceItem(claim, nameOf, origin);
    const keys = edgeKeysOf(partsOfClaim(claim));
    for (const { id } of keys) store.add(id, item);
    if (keys.length === 0) store.add(LOOSE, item);
  };
  return {
    add: (one) => {
      reader.add(one);
      if (one.section === "events") labels.set(one.record.id, one.record.label);
      else if (one.section === "claims") addClaim(one.record);
      else if (one.section === "relations") store.add(RELATIONS, jsonForXml(one.record));
    },
    edges: () =>
      gather(reader.facts())
        .map(({ key, facts }) =>
          edgeOf(key, facts, (id) => labels.get(id) ?? nameOf(id as ActorId)),
        )
        .sort(compareEdges),
    evidence: (edge) => inBrackets(store.pieces(edge.id)),
    quotes: (edge) => quoteList(store.pieces(edge.id)),
    looseClaims: () => inBrackets(store.pieces(LOOSE)),
    relations: () => inBrackets(store.pieces(RELATIONS)),
  };
}
