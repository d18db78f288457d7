import {
  type ActorId,
  aggregateTie,
  type ClaimFacts,
  compareText,
  compareTies,
  type DaySpan,
  type EventId,
  joinSpans,
  type Tie,
  type TieKey,
  tieId,
  tieKeysOf,
  tieOf,
  tieSentence,
} from "@tumen/model";
import type { ExportRecord } from "../export-source.ts";
import type { OpenedSource } from "../open-source.ts";
import { evidenceItem, jsonForXml, originsOf, quotesOf } from "./evidence-item.ts";
import { createEvidenceStore, type EvidenceStore } from "./evidence-store.ts";
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
  readonly tie: Tie;
  readonly claimIds: readonly string[];
  /** Which of the claims read they are, from 0. */
  readonly positions: readonly number[];
  /** Days on which the claims behind it say that it happened; undefined where none says. */
  readonly span: DaySpan | undefined;
}

/** Collects the edges of a flat graph while claims go by: bounded facts, and the claims' JSON compressed. */
export interface EdgeBook {
  /** Takes note of a record of the rest of a source, in file order. */
  add(one: ExportRecord): void;
  /** Ties, most claims first, then participations by id. */
  edges(): Iterable<FlatEdge>;
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

/** An edge before it is told: its claims by their positions among all. */
interface Group extends EdgeKey {
  readonly positions: number[];
}

function edgeOf(
  { positions, ...one }: Group,
  all: readonly ClaimFacts[],
  nameOf: (id: string) => string,
): FlatEdge {
  const facts = positions.flatMap((at) => all[at] ?? []);
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
    positions,
    span: joinSpans(spans),
  };
}

function compareGroups(a: Group, b: Group): number {
  if ((a.part === undefined) !== (b.part === undefined)) return a.part === undefined ? -1 : 1;
  if (a.part !== undefined) return compareText(a.id, b.id);
  return compareTies(
    { claims: a.positions.length, id: a.id },
    { claims: b.positions.length, id: b.id },
  );
}

function groupsOf(all: readonly ClaimFacts[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [at, fact] of all.entries()) {
    for (const key of edgeKeysOf(fact)) {
      const known = groups.get(key.id);
      if (known === undefined) groups.set(key.id, { ...key, positions: [at] });
      else known.positions.push(at);
    }
  }
  return [...groups.values()].sort(compareGroups);
}

function* jsonArray(items: Iterable<string>): Iterable<string> {
  let lead = "[";
  for (const one of items) {
    yield lead + one;
    lead = ",";
  }
  yield lead === "[" ? "[]" : "]";
}

function* quoteList(items: Iterable<string>): Iterable<string> {
  let between = "";
  for (const one of items) {
    yield between + joinList(quotesOf(one));
    between = " | ";
  }
}

function* itemsAt(store: EvidenceStore, positions: Iterable<number>): Iterable<string> {
  for (const at of positions) yield store.at(at);
}

function loosePositions(all: readonly ClaimFacts[]): number[] {
  return all.flatMap((fact, at) => (edgeKeysOf(fact).length === 0 ? [at] : []));
}

/** Starts on the head of an opened source. */
export function createEdgeBook({ publishers, documents }: OpenedSource): EdgeBook {
  const reader = createFactsReader();
  const claims = createEvidenceStore();
  const relations = createEvidenceStore();
  const origins = originsOf(publishers, documents);
  const labels = new Map<string, string>();
  for (const record of publishers) reader.add({ section: "publishers", record });
  for (const record of documents) reader.add({ section: "documents", record });
  const { nameOf } = reader;
  const shownName = (id: string) => labels.get(id) ?? nameOf(id as ActorId);
  return {
    add: (one) => {
      reader.add(one);
      if (one.section === "events") labels.set(one.record.id, one.record.label);
      else if (one.section === "relations") relations.add(jsonForXml(one.record));
      else if (one.section === "claims") {
        const origin = origins.get(one.record.quotes[0]?.document ?? "");
        claims.add(evidenceItem(one.record, nameOf, origin));
      }
    },
    *edges() {
      const all = reader.facts();
      for (const one of groupsOf(all)) yield edgeOf(one, all, shownName);
    },
    evidence: ({ positions }) => jsonArray(itemsAt(claims, positions)),
    quotes: ({ positions }) => quoteList(itemsAt(claims, positions)),
    looseClaims: () => jsonArray(itemsAt(claims, loosePositions(reader.facts()))),
    relations: () => jsonArray(itemsAt(relations, Array(relations.size()).keys())),
  };
}
