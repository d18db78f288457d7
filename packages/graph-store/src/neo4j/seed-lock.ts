import * as z from "zod";
import { StoreError } from "../store-error.ts";
import type { HeldTransaction, Neo4jConnection } from "./connect-neo4j.ts";
import {
  createPointerQuery,
  lockPointerQuery,
  switchPointerQuery,
} from "./queries/load-queries.ts";

/** The lock that keeps two seeds apart, and what was read when it was taken. */
export interface SeedLock {
  /** Undefined where nothing was loaded yet. */
  readonly current:
    | {
        readonly generation: number;
        readonly seedHash: string;
        /** Null for what a program loaded that did not say. */
        readonly layout: number | null;
      }
    | undefined;
  /** Switches readers to a generation; fails where the lock was lost. */
  switchTo(generation: number, seedHash: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * How long the lock may take. One that is free is taken in milliseconds by a warm server; that of a seed that was killed
 * is freed as soon as the server sees its connection close.
 */
const LOCK_TIMEOUT_MS = 5_000;

const pointerRows = z.tuple([
  z.union([
    z.object({ generation: z.int(), seedHash: z.string(), layout: z.int().nullable() }),
    z.object({ generation: z.null(), seedHash: z.null(), layout: z.null() }),
  ]),
]);

async function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = "Another seed is loading into this database. Wait until it has ended.";
      reject(new StoreError("CONFLICT", message));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function takeLock(held: HeldTransaction): Promise<SeedLock["current"]> {
  const rows = await withinTime(held.run(lockPointerQuery()), LOCK_TIMEOUT_MS);
  const [{ generation, seedHash, layout }] = pointerRows.parse(rows);
  return generation === null ? undefined : { generation, seedHash, layout };
}

/**
 * Locks the pointer by a write in a transaction that stays open for the whole load and also makes the switch: so the
 * lock frees itself when the process dies, and a load that lost it cannot switch. Throws CONFLICT while another seed runs.
 */
export async function lockSeeds(connection: Neo4jConnection): Promise<SeedLock> {
  await connection.write((run) => run(createPointerQuery()));
  const held = connection.hold();
  try {
    const current = await takeLock(held);
    return {
      current,
      async switchTo(generation, seedHash) {
        await held.run(switchPointerQuery(generation, seedHash));
        await held.commit();
      },
      release: () => held.release(),
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}
