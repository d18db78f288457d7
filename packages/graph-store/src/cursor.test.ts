import { actorId, claimId, eventId } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";
import { StoreError } from "./store-error.ts";

test("a cursor gives back the key that it was written from, and is safe in an address", () => {
  const cursors = [
    writeCursor("neighbours", [12, actorId("north-korea")]),
    writeCursor("claims", [0, claimId("thanks-0001")]),
    writeCursor("timeline", ["2024-06-01", "2024-06-30", eventId("visit")]),
    writeCursor("timeline", [null, null, eventId("visit")]),
    writeCursor("relations", [claimId("a"), claimId("b"), "contradicts"]),
  ] as const;
  expect(cursors.filter((one) => !/^[\w-]+$/.test(one))).toEqual([]);
  expect([
    readCursor("neighbours", cursors[0]),
    readCursor("claims", cursors[1]),
    readCursor("timeline", cursors[2]),
    readCursor("timeline", cursors[3]),
    readCursor("relations", cursors[4]),
  ]).toEqual([
    [12, "actor:north-korea"],
    [0, "claim:thanks-0001"],
    ["2024-06-01", "2024-06-30", "event:visit"],
    [null, null, "event:visit"],
    ["claim:a", "claim:b", "contradicts"],
  ]);
});

test("no cursor is the first page", () => {
  expect(readCursor("claims", undefined)).toBeUndefined();
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each([
  ["nothing", ""],
  ["no JSON", "????"],
  ["another question's", writeCursor("neighbours", [1, actorId("a")])],
  ["a key of other parts", encode(["claims", [1]])],
  ["a key with an id of another kind", encode(["claims", [1, "actor:a"]])],
  ["a key with more parts", encode(["claims", [1, "claim:a", 2]])],
  ["a rank that is no number", encode(["claims", ["1; DROP", "claim:a"]])],
])("%s is refused as INVALID", (_, cursor) => {
  const read = () => readCursor("claims", cursor);
  expect(read).toThrow(StoreError);
  expect(read).toThrow(expect.objectContaining({ code: "INVALID" }));
});
