import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import * as z from "zod";
import { StoreError } from "../store-error.ts";
import { toStoreError } from "./to-store-error.ts";

function driverError(code: string, message = "told by the driver") {
  return new Neo4jError(message, code as "N/A", "50N42", "unexpected error");
}

test.each([
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
  ["Neo.TransientError.Transaction.LockAcquisitionTimeout", "TIMEOUT"],
  ["Neo.ClientError.Security.Unauthorized", "UNAVAILABLE"],
  ["Neo.ClientError.Security.Forbidden", "UNAVAILABLE"],
  ["Neo.ClientError.Database.DatabaseNotFound", "UNAVAILABLE"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "UNAVAILABLE"],
  ["Neo.TransientError.General.DatabaseUnavailable", "UNAVAILABLE"],
  ["Neo.ClientError.Cluster.NotALeader", "UNAVAILABLE"],
  ["ServiceUnavailable", "UNAVAILABLE"],
  ["SessionExpired", "UNAVAILABLE"],
])("%s is %s", (given, code) => {
  const cause = driverError(given);
  const error = toStoreError(cause);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code, cause });
});

test.each([
  "Connection acquisition timed out in 10000 ms.",
  "Cannot begin a transaction on a closed session.",
  "Pool is closed, it is no more able to serve requests.",
])("without a code the message tells: %s", (message) => {
  expect(toStoreError(driverError("N/A", message))).toMatchObject({ code: "UNAVAILABLE" });
});

test("a record that no seed can have written is told as such", () => {
  const { error } = z.string().safeParse(1);
  expect(toStoreError(error)).toMatchObject({
    code: "UNAVAILABLE",
    message: "The records in Neo4j are not as the seed wrote them. Run the seed again.",
  });
});

test("a fault of ours stays what it is", () => {
  const syntax = driverError("Neo.ClientError.Statement.SyntaxError");
  const other = new TypeError("ours");
  expect([toStoreError(syntax), toStoreError(other)]).toEqual([syntax, other]);
  expect(toStoreError(syntax)).toBe(syntax);
});
