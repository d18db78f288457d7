import { Neo4jError } from "neo4j-driver";
import * as z from "zod";
import { StoreError, type StoreErrorCode } from "../store-error.ts";

interface Meaning {
  readonly pattern: RegExp;
  readonly code: StoreErrorCode;
  readonly message: string;
}

/** What the driver's and the database's codes mean to a user; the first that fits. */
const MEANINGS: readonly Meaning[] = [
  {
    pattern: /Transaction\.(TransactionTimedOut|LockAcquisitionTimeout)/,
    code: "TIMEOUT",
    message: "The question took longer than the time limit and was ended. Ask for less at once.",
  },
  {
    pattern: /Security\.(Unauthorized|CredentialsExpired|TokenExpired|AuthenticationRateLimit)/,
    code: "UNAVAILABLE",
    message: "Neo4j does not accept the user and password.",
  },
  {
    pattern: /Security\.Forbidden/,
    code: "UNAVAILABLE",
    message: "The user lacks the rights for this in Neo4j.",
  },
  {
    pattern: /Database\.DatabaseNotFound/,
    code: "UNAVAILABLE",
    message: "Neo4j has no database of this name.",
  },
  {
    pattern: /OutOfMemory|StackOverFlow/,
    code: "UNAVAILABLE",
    message: "Neo4j does not have enough memory for this. Ask for less at once.",
  },
  {
    pattern:
      /ServiceUnavailable|SessionExpired|DatabaseUnavailable|TransientError|General\.ReadOnly|NotALeader/,
    code: "UNAVAILABLE",
    message: "Neo4j cannot be reached or is not ready.",
  },
];

/** Errors that the driver makes itself have no code of the database. */
const DRIVER_MEANINGS: readonly Meaning[] = [
  {
    pattern: /acquisition timed out/i,
    code: "UNAVAILABLE",
    message: "Neo4j is too busy to take the question.",
  },
  {
    pattern: /server certificate|not have permission|encryption|handshake|protocol/i,
    code: "UNAVAILABLE",
    message:
      "Neo4j cannot be spoken to at this address: is it the Bolt port, with the right scheme?",
  },
  {
    pattern: /pool is closed|closed (session|driver)|driver is closed/i,
    code: "UNAVAILABLE",
    message: "The connection to Neo4j is closed.",
  },
];

function meaningOf(error: Neo4jError): Meaning | undefined {
  return (
    MEANINGS.find(({ pattern }) => pattern.test(error.code)) ??
    DRIVER_MEANINGS.find(({ pattern }) => pattern.test(error.message))
  );
}

/**
 * The one place where errors of the driver become errors of the store. What is neither an error of the driver nor of
 * the stored data comes back as it is: it is a fault of ours.
 */
export function toStoreError(error: unknown): unknown {
  if (error instanceof z.ZodError) {
    const message = "The records in Neo4j are not as the seed wrote them. Run the seed again.";
    return new StoreError("UNAVAILABLE", message, { cause: error });
  }
  if (!(error instanceof Neo4jError)) return error;
  const meaning = meaningOf(error);
  if (meaning === undefined) return error;
  return new StoreError(meaning.code, meaning.message, { cause: error });
}
