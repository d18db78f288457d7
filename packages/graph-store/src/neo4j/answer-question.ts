import type { GraphCounts } from "@tumen/model";
import * as z from "zod";
import type { Asking } from "../graph-store.ts";
import { StoreError } from "../store-error.ts";
import type { Neo4jConnection, Run } from "./connect-neo4j.ts";
import type { CypherQuery } from "./cypher.ts";
import { currentGenerationQuery, generationStandsQuery } from "./queries/generation-queries.ts";
import { LAYOUT } from "./schema.ts";

const count = z.int().nonnegative();

const currentRows = z.array(
  z.object({
    generation: count,
    seedHash: z.string(),
    layout: count.nullable(),
    counts: z.object({
      publishers: count,
      documents: count,
      actors: count,
      events: count,
      claims: count,
      relations: count,
    }),
  }),
);

/** One load, as it was announced. */
export interface Generation {
  readonly generation: number;
  readonly seedHash: string;
  readonly counts: GraphCounts;
}

/** One generation, read in one transaction. */
export interface Reading extends Generation {
  /** The rows of a text that is bound to `$generation`, as the schema reads them. */
  rows<Row>(query: CypherQuery, schema: z.ZodType<Row>): Promise<Row[]>;
  /** The only row of such a text. */
  row<Row>(query: CypherQuery, schema: z.ZodType<Row>): Promise<Row>;
}

/** A generation was swept while it was read: a second load has ended since the question was asked. */
class SweptError extends Error {}

const NO_DATA = "This Neo4j holds no data yet. Load the seed first: npm run seed";

const OTHER_LAYOUT =
  "This Neo4j was loaded by another version of Tumen. Load the seed again: npm run seed";

function readingOf(run: Run, current: Generation): Reading {
  const { generation, seedHash, counts } = current;
  const rows: Reading["rows"] = async (query, schema) => {
    const { text, params } = query;
    return z.array(schema).parse(await run({ text, params: { ...params, generation } }));
  };
  return {
    generation,
    seedHash,
    counts,
    rows,
    async row(query, schema) {
      const [first] = await rows(query, schema);
      if (first === undefined) throw new TypeError("This text always gives a row.");
      return first;
    },
  };
}

/** A sweep takes the announcement of a generation away first: while it stands, nothing was missing. */
async function assertStands({ generation, rows }: Reading): Promise<void> {
  const found = await rows(generationStandsQuery(), z.object({ generation: z.int() }));
  if (found.length === 0) throw new SweptError(`Generation ${generation} is gone.`);
}

async function answerFrom<Answer>(
  run: Run,
  current: Generation,
  answer: (reading: Reading) => Promise<Answer>,
): Promise<Answer> {
  const reading = readingOf(run, current);
  try {
    const answered = await answer(reading);
    await assertStands(reading);
    return answered;
  } catch (error) {
    if (error instanceof StoreError || error instanceof z.ZodError) await assertStands(reading);
    throw error;
  }
}

/**
 * Answers a question in one read transaction from the generation that the pointer names. Where that was swept meanwhile
 * the question is asked again of the one that is read now. Throws UNAVAILABLE where nothing was loaded yet, or by a program
 * that lays a graph out in another way.
 */
export async function answerQuestion<Answer>(
  connection: Neo4jConnection,
  answer: (reading: Reading) => Promise<Answer>,
  asking?: Asking,
): Promise<Answer> {
  for (;;) {
    try {
      return await connection.read(async (run) => {
        const [current] = currentRows.parse(await run(currentGenerationQuery()));
        if (current === undefined) throw new StoreError("UNAVAILABLE", NO_DATA);
        if (current.layout !== LAYOUT) throw new StoreError("UNAVAILABLE", OTHER_LAYOUT);
        return answerFrom(run, current, answer);
      }, asking);
    } catch (error) {
      if (!(error instanceof SweptError)) throw error;
    }
  }
}

/** Goes on with a generation in another transaction. Throws CONFLICT where it was swept meanwhile. */
export async function readOn<Answer>(
  connection: Neo4jConnection,
  generation: Generation,
  answer: (reading: Reading) => Promise<Answer>,
  asking?: Asking,
): Promise<Answer> {
  try {
    return await connection.read((run) => answerFrom(run, generation, answer), asking);
  } catch (error) {
    if (!(error instanceof SweptError)) throw error;
    const message = "The data was replaced while it was being read. Ask again.";
    throw new StoreError("CONFLICT", message, { cause: error });
  }
}
