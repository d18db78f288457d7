import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceStamp } from "./source-stamp.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src", "a.ts"), "a");
  writeFileSync(join(root, "lock"), "1");
});

afterEach(() => rmSync(root, { recursive: true }));

const stamp = () => sourceStamp(root, ["src"], ["lock"]);

test("the stamp stays while sources stay, also when tests change", () => {
  const before = stamp();
  writeFileSync(join(root, "src", "a.test.ts"), "test");
  mkdirSync(join(root, "src", "node_modules"));
  writeFileSync(join(root, "src", "node_modules", "b.js"), "b");
  expect(stamp()).toBe(before);
});

test("the stamp changes with a source, its name, a new one, and the lock", () => {
  const seen = new Set([stamp()]);
  writeFileSync(join(root, "src", "a.ts"), "b");
  seen.add(stamp());
  writeFileSync(join(root, "src", "b.ts"), "b");
  seen.add(stamp());
  rmSync(join(root, "src", "a.ts"));
  seen.add(stamp());
  writeFileSync(join(root, "lock"), "2");
  seen.add(stamp());
  expect(seen.size).toBe(5);
});
