import {
  type Actor,
  type ActorId,
  type Claim,
  claimSentence,
  type NameOf,
  type Relation,
} from "@tumen/model";
import type {
  ExportCircumstances,
  ExportDocument,
  ExportRecord,
  ExportSource,
} from "../export-source.ts";
import { createFactsReader } from "../flat/facts-reader.ts";
import { openSource } from "../open-source.ts";
import { createPackedText, type PackedText } from "./packed-text.ts";
import { type NoteContext, noteOf, type ReportNote } from "./report-note.ts";
import { groupByPair, type ReportTies } from "./report-ties.ts";

/** A claim as text refers to it. */
export interface ToldClaim {
  readonly number: number;
  /** With its full stop. */
  readonly sentence: string;
}

/** A judgement about two claims, or two events, with both told. */
export interface ToldRelation {
  readonly relation: Relation;
  readonly from: ToldClaim | string;
  readonly to: ToldClaim | string;
}

/** How a format writes what is packed away until its place comes. */
export interface ReportPieces {
  /** Written as soon as the source is open. */
  readonly head: string;
  note(note: ReportNote): string;
  relation(told: ToldRelation): string;
}

/** A graph as a report tells it. Sentences and facts are held for each claim; notes are packed. */
export interface Report {
  readonly context: NoteContext;
  readonly documents: readonly Omit<ExportDocument, "text">[];
  readonly ties: ReportTies;
  /** Name and kind of every actor in the file. */
  readonly actors: ReadonlyMap<string, Pick<Actor, "id" | "name" | "kind">>;
  told(claim: string): ToldClaim;
  readonly nameOf: NameOf;
  readonly notes: PackedText;
  readonly contradictions: PackedText;
  readonly judgements: PackedText;
}

/** How many records are read between two pieces; at each a reader that went away ends the work. */
const PAUSE = 200;

/**
 * Reads a source once; yields the head, then nothing but empty pieces, and returns the report. Ties can only be grouped when the last record is read, and notes stand after them, so of each
 * claim a sentence, its number and its facts are held, and its note compressed; quotes and texts are not.
 */
export async function* collectReport(
  source: ExportSource,
  made: ExportCircumstances,
  pieces: ReportPieces,
): AsyncGenerator<string, Report> {
  const { publishers, documents, rest } = await openSource(source);
  const reader = createFactsReader();
  for (const record of publishers) reader.add({ section: "publishers", record });
  for (const record of documents) reader.add({ section: "documents", record });
  const events = new Map<string, { label: string }>();
  const context: NoteContext = {
    nameOf: (id: ActorId) => reader.nameOf(id),
    publishers: new Map(publishers.map((one) => [one.id, one])),
    documents: new Map(documents.map((one) => [one.id, one])),
    events,
    background: made.filter.background,
  };
  const actors = new Map<string, Pick<Actor, "id" | "name" | "kind">>();
  const told = new Map<string, ToldClaim>();
  const [notes, contradictions, judgements] = [
    createPackedText(),
    createPackedText(),
    createPackedText(),
  ];
  const addActor = ({ id, name, kind }: Actor) => void actors.set(id, { id, name, kind });
  const addClaim = (claim: Claim) => {
    const one = { number: told.size + 1, sentence: `${claimSentence(claim, context.nameOf)}.` };
    told.set(claim.id, one);
    notes.add(pieces.note(noteOf(claim, one, context)));
  };
  const addRelation = (relation: Relation) => {
    const [from, to] = [relation.from, relation.to].map(
      (id) => told.get(id) ?? events.get(id)?.label ?? id,
    );
    if (from === undefined || to === undefined) return;
    const packed = relation.type === "contradicts" ? contradictions : judgements;
    packed.add(pieces.relation({ relation, from, to }));
  };
  const enter = (one: ExportRecord) => {
    if (one.section === "actors") addActor(one.record);
    else if (one.section === "events") events.set(one.record.id, one.record);
    else if (one.section === "claims") addClaim(one.record);
    else if (one.section === "relations") addRelation(one.record);
  };
  let read = 0;
  for await (const one of rest) {
    // Inside of the loop, so that a reader that goes away here ends the source as well.
    if (read % PAUSE === 0) yield read === 0 ? pieces.head : "";
    read += 1;
    reader.add(one);
    enter(one);
  }
  if (read === 0) yield pieces.head;
  return {
    context,
    documents,
    ties: groupByPair(reader.facts(), made.filter),
    actors,
    told: (claim) => told.get(claim) ?? { number: 0, sentence: claim },
    nameOf: context.nameOf,
    notes,
    contradictions,
    judgements,
  };
}
