import * as z from "zod";
import { actorSchema } from "./actor.ts";
import { claimSchema } from "./claim.ts";
import { documentSchema } from "./document.ts";
import { eventSchema } from "./event.ts";
import { publisherSchema } from "./publisher.ts";
import { relationSchema } from "./relation.ts";

/** The sections of a graph, in file order. */
export const SECTIONS = [
  "publishers",
  "documents",
  "actors",
  "events",
  "claims",
  "relations",
] as const;

/** Name of a section of the graph file. */
export type Section = (typeof SECTIONS)[number];

/** A whole graph: what a seed loads, a store gives back, and every format is a view of. */
export const graphSchema = z.strictObject({
  publishers: z.array(publisherSchema),
  documents: z.array(documentSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  relations: z.array(relationSchema),
});

/** A whole graph. Sections are sorted by id; relations by from, to, type (see `sortGraph`). */
export type Graph = z.infer<typeof graphSchema>;

/** A record of the graph with the section it belongs to. */
export type GraphRecord = {
  readonly [S in Section]: { readonly section: S; readonly record: Graph[S][number] };
}[Section];

/** Number of records per section. */
export type GraphCounts = Readonly<Record<Section, number>>;

/** Counts the records of each section. */
export function countGraph(graph: Graph): GraphCounts {
  return {
    publishers: graph.publishers.length,
    documents: graph.documents.length,
    actors: graph.actors.length,
    events: graph.events.length,
    claims: graph.claims.length,
    relations: graph.relations.length,
  };
}

function byKey<T>(key: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

/** Code-unit order of relations: from, to, type. */
export function relationKey(one: { from: string; to: string; type: string }): string {
  return `${one.from} ${one.to} ${one.type}`;
}

/** Sorts every section into the one order that files, hashes and stores share; the input is left alone. */
export function sortGraph(graph: Graph): Graph {
  const byId = byKey((one: { id: string }) => one.id);
  return {
    publishers: [...graph.publishers].sort(byId),
    documents: [...graph.documents].sort(byId),
    actors: [...graph.actors].sort(byId),
    events: [...graph.events].sort(byId),
    claims: [...graph.claims].sort(byId),
    relations: [...graph.relations].sort(byKey(relationKey)),
  };
}
