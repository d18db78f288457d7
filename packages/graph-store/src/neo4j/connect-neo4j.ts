import neo4j, { type ManagedTransaction, type Session, type Transaction } from "neo4j-driver";
import type { Asking } from "../graph-store.ts";
import { StoreError } from "../store-error.ts";
import type { CypherQuery } from "./cypher.ts";
import { toStoreError } from "./to-store-error.ts";
import { toWire } from "./to-wire.ts";

/** A row as the driver gives it: keys as in the text, numbers as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one text in the transaction at hand. */
export type Run = (query: CypherQuery) => Promise<Row[]>;

/** A transaction that is kept open. */
export interface HeldTransaction {
  readonly run: Run;
  commit(): Promise<void>;
  /** Safe to call at any time, also after `commit`. */
  release(): Promise<void>;
}

/** Where a Neo4j is. `queryTimeoutMs` is the time limit of each question at the database, 10 seconds by default. */
export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, `neo4j+s://` and so on. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** By default the server's own. */
  readonly database?: string | undefined;
  readonly queryTimeoutMs?: number | undefined;
  /** Told of what the driver warns about. */
  readonly logger?: { warn(message: string): void } | undefined;
}

/** A connection to one database. Nothing is sent before the first question; it comes back by itself after a break. */
export interface Neo4jConnection {
  /** One read transaction with a time limit, tried again where the database was away for a moment. */
  read<Answer>(work: (run: Run) => Promise<Answer>, asking?: Asking): Promise<Answer>;
  /** One write transaction without a time limit. */
  write<Answer>(work: (run: Run) => Promise<Answer>): Promise<Answer>;
  /** A text that cannot run inside a transaction: schema, or a text that makes its own. */
  command(query: CypherQuery): Promise<Row[]>;
  /** A write transaction that stays open, on a session of its own, without a time limit. */
  hold(): HeldTransaction;
  close(): Promise<void>;
}

const QUERY_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
const RETRY_TIMEOUT_MS = 3_000;
/** Connections idle for longer are tried before use: the database may have been started anew. */
const IDLE_MS = 5_000;
const NO_LIMIT = 0;

function runIn(transaction: Transaction | ManagedTransaction): Run {
  return async ({ text, params }) => {
    const { records } = await transaction.run(text, toWire(params));
    return records.map((one) => one.toObject());
  };
}

/** Rejects when the signal aborts: the driver may wait for a retry and not notice that its session was closed. */
function whenAborted(signal: AbortSignal | undefined, session: Session) {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const cancel = () => {
      // Closing resets the connection, which ends the running text at the database.
      session.close().catch(() => {});
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    stop = () => signal?.removeEventListener("abort", cancel);
  });
  return { aborted, stop };
}

/** Connects to a Neo4j; throws UNAVAILABLE for an address that is none. */
export function connectNeo4j(options: Neo4jOptions): Neo4jConnection {
  const { uri, user, password, database, logger } = options;
  const timeout = options.queryTimeoutMs ?? QUERY_TIMEOUT_MS;
  const driver = openDriver(uri, neo4j.auth.basic(user, password), logger);
  const open = (mode: "READ" | "WRITE") =>
    driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) });

  return {
    async read(work, asking) {
      asking?.signal?.throwIfAborted();
      const session = open("READ");
      const { aborted, stop } = whenAborted(asking?.signal, session);
      try {
        const answer = session.executeRead((transaction) => work(runIn(transaction)), { timeout });
        return await Promise.race([answer, aborted]);
      } catch (error) {
        asking?.signal?.throwIfAborted();
        throw toStoreError(error);
      } finally {
        stop();
        await session.close();
      }
    },
    async write(work) {
      const session = open("WRITE");
      try {
        const config = { timeout: NO_LIMIT };
        return await session.executeWrite((transaction) => work(runIn(transaction)), config);
      } catch (error) {
        throw toStoreError(error);
      } finally {
        await session.close();
      }
    },
    async command({ text, params }) {
      const session = open("WRITE");
      try {
        const { records } = await session.run(text, toWire(params), { timeout: NO_LIMIT });
        return records.map((one) => one.toObject());
      } catch (error) {
        throw toStoreError(error);
      } finally {
        await session.close();
      }
    },
    hold: () => holdTransaction(open("WRITE")),
    close: () => driver.close(),
  };
}

function openDriver(
  uri: string,
  auth: Parameters<typeof neo4j.driver>[1],
  logger: Neo4jOptions["logger"],
) {
  const logging = logger && {
    level: "warn" as const,
    logger: (_: string, message: string) => logger.warn(message),
  };
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
      connectionLivenessCheckTimeout: IDLE_MS,
      maxTransactionRetryTime: RETRY_TIMEOUT_MS,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "tumen",
      ...(logging === undefined ? {} : { logging }),
    });
  } catch (cause) {
    throw new StoreError("UNAVAILABLE", `"${uri}" is not the address of a Neo4j.`, { cause });
  }
}

function holdTransaction(session: Session): HeldTransaction {
  const transaction = session.beginTransaction({ timeout: NO_LIMIT });
  // A failure to begin is told by the first `run`; without this it would be an unhandled rejection too.
  transaction.catch(() => {});
  return {
    async run(query) {
      try {
        return await runIn(await transaction)(query);
      } catch (error) {
        throw toStoreError(error);
      }
    },
    async commit() {
      try {
        await (await transaction).commit();
      } catch (error) {
        throw toStoreError(error);
      }
    },
    release: () => session.close(),
  };
}
