import {
  type ActorId,
  actorIdSchema,
  claimIdSchema,
  coversAll,
  documentIdSchema,
  type Event,
  eventIdSchema,
  type GraphCounts,
  type GraphRecord,
  hidesNothing,
  narrowActor,
  narrowEvent,
  publisherIdSchema,
  SECTIONS,
  type Section,
  type SubgraphRequest,
} from "@tumen/model";
import * as z from "zod";
import type { Asking, Subgraph } from "../graph-store.ts";
import { answerQuestion, type Generation, type Reading, readOn } from "./answer-question.ts";
import { foundScope } from "./answers/found-scope.ts";
import type { Neo4jConnection } from "./connect-neo4j.ts";
import { count } from "./mappers/row-parts.ts";
import { actorRow } from "./mappers/to-actor.ts";
import { claimRow } from "./mappers/to-claim.ts";
import { documentRow } from "./mappers/to-document.ts";
import { eventRow } from "./mappers/to-event.ts";
import { publisherRow } from "./mappers/to-publisher.ts";
import { relationRow } from "./mappers/to-relation.ts";
import {
  countPartRelationsQuery,
  type Part,
  partQuery,
  sectionQuery,
} from "./queries/subgraph-query.ts";

/** Records a page; documents bring whole texts. */
const PAGE_SIZES: Readonly<Record<Section, number>> = {
  publishers: 500,
  documents: 20,
  actors: 500,
  events: 500,
  claims: 1_000,
  relations: 2_000,
};

const partRow = z.object({
  claims: count,
  publishers: z.array(publisherIdSchema),
  documents: z.array(documentIdSchema),
  actors: z.array(actorIdSchema),
  events: z.array(eventIdSchema),
});

interface Outline {
  readonly generation: Generation;
  readonly part: Part;
  readonly counts: GraphCounts;
}

/** What the part holds, before its records are read. */
async function outlineOf(reading: Reading, request: SubgraphRequest): Promise<Outline> {
  const { filter } = request;
  const { generation, seedHash, counts } = reading;
  const announced = { generation, seedHash, counts };
  if (hidesNothing(filter) && coversAll(request)) {
    return { generation: announced, part: "everything", counts };
  }
  const chosen = { filter, scope: await foundScope(reading, request) };
  const { claims, ...present } = await reading.row(partQuery(chosen), partRow);
  const part = { ...chosen, present };
  const relations = await reading.row(countPartRelationsQuery(part), z.object({ total: count }));
  return {
    generation: announced,
    part,
    counts: {
      publishers: present.publishers.length,
      documents: present.documents.length,
      actors: present.actors.length,
      events: present.events.length,
      claims,
      relations: relations.total,
    },
  };
}

const place = z.string();
const ids = z.array(actorIdSchema);
const about = z.array(
  z.object({ id: claimIdSchema, subjects: ids, objects: ids, beneficiaries: ids }),
);

const plainRows = {
  publishers: z.object({ place, record: publisherRow }),
  documents: z.object({ place, record: documentRow }),
  claims: z.object({ place, record: claimRow }),
  relations: z.object({ place, record: relationRow }),
} as const;

/** Reads a record of a section, narrowed to the part. */
function rowOf(section: Section, part: Part): z.ZodType<{ place: string; record: unknown }> {
  if (section === "actors") {
    const row = z.object({ place, record: actorRow });
    if (part === "everything") return row;
    const present = new Set(part.present.actors as readonly ActorId[]);
    return row.transform((one) => ({ ...one, record: narrowActor(one.record, present) }));
  }
  if (section === "events") {
    if (part === "everything") return z.object({ place, record: eventRow });
    return z
      .object({ place, record: eventRow, about })
      .transform((one): { place: string; record: Event } => {
        return { place: one.place, record: narrowEvent(one.record, one.about) };
      });
  }
  return plainRows[section];
}

/**
 * The records of a part in file order. Each page is a transaction of its own, so that a slow reader holds none open; all
 * are of one generation.
 */
export async function* readRecords(
  connection: Neo4jConnection,
  { generation, part }: Pick<Outline, "generation" | "part">,
  asking?: Asking,
): AsyncIterable<GraphRecord> {
  for (const section of SECTIONS) {
    const limit = PAGE_SIZES[section];
    const row = rowOf(section, part);
    let after = "";
    for (;;) {
      const query = sectionQuery(section, part, { after, limit });
      const page = await readOn(
        connection,
        generation,
        (reading) => reading.rows(query, row),
        asking,
      );
      for (const { record } of page) {
        asking?.signal?.throwIfAborted();
        yield { section, record } as GraphRecord;
      }
      const last = page.at(-1);
      if (last === undefined || page.length < limit) break;
      after = last.place;
    }
  }
}

/** Part of the graph, or all of it: counted at once, read page by page in file order. */
export async function readSubgraph(
  connection: Neo4jConnection,
  request: SubgraphRequest,
  asking?: Asking,
): Promise<Subgraph> {
  const outline = await answerQuestion(
    connection,
    (reading) => outlineOf(reading, request),
    asking,
  );
  return {
    seedHash: outline.generation.seedHash,
    counts: outline.counts,
    records: readRecords(connection, outline, asking),
  };
}
