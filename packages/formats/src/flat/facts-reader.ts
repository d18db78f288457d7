import {
  type ActorId,
  aggregateTies,
  type ClaimFacts,
  claimFactsOf,
  type Graph,
  type Tie,
  tieOf,
} from "@tumen/model";
import type { ExportRecord } from "../export-source.ts";

/** How many claims wait before their facts are derived together. */
const BATCH = 500;

/** Keeps of a stream of records what ties need: names, dates and the bounded facts of each claim, never whole claims. */
export interface FactsReader {
  /** Takes note of a record; sections come in file order. */
  add(one: ExportRecord): void;
  /** The name of an actor that came before; its id where none came. */
  nameOf(id: ActorId): string;
  /** The facts of all claims so far, disputes of the relations so far included. */
  facts(): ClaimFacts[];
  /** The ties of the claims in the file, most claims first: each tie counts the claims that the file holds. */
  ties(): Tie[];
}

/** What `claimFactsOf` asks of a record of the head, and no more. */
function outline(known: Graph, one: ExportRecord): void {
  switch (one.section) {
    case "publishers":
      known.publishers.push(one.record);
      break;
    case "documents":
      known.documents.push({ ...one.record, text: "" });
      break;
    case "actors":
      known.actors.push({ ...one.record, names: {}, aliases: [], members: [], memberOf: [] });
      break;
    case "events":
      known.events.push({ ...one.record, actors: [], recipients: [], claims: [] });
      break;
    case "claims":
      known.claims.push(one.record);
      break;
    case "relations":
      if (one.record.type === "contradicts") known.relations.push(one.record);
      break;
  }
}

/** Starts without records. */
export function createFactsReader(): FactsReader {
  const known: Graph = {
    publishers: [],
    documents: [],
    actors: [],
    events: [],
    claims: [],
    relations: [],
  };
  const names = new Map<string, string>();
  const facts: ClaimFacts[] = [];
  // A batch at a time, because all actors are indexed anew for each.
  const settle = () => {
    for (const one of claimFactsOf({ ...known, relations: [] })) facts.push(one);
    known.claims = [];
  };
  const allFacts = () => {
    settle();
    const disputed = new Set<string>(known.relations.flatMap((one) => [one.from, one.to]));
    return facts.map((one) => (disputed.has(one.id) ? { ...one, disputed: true } : one));
  };
  return {
    add: (one) => {
      outline(known, one);
      if (one.section === "actors") names.set(one.record.id, one.record.name);
      if (known.claims.length >= BATCH) settle();
    },
    nameOf: (id) => names.get(id) ?? id,
    facts: allFacts,
    ties: () => aggregateTies(allFacts()).map(tieOf),
  };
}
