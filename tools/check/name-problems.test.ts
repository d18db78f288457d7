import { expect, test } from "vitest";
import { nameProblems } from "./name-problems.mjs";

test.each([
  ["packages/model/src/utils.ts", "utils"],
  ["apps/web/src/shared/button.tsx", "shared"],
  ["apps/api/src/lib/x/y.ts", "lib"],
  ["packages/model/src/types.test.ts", "types"],
])("%s names no subject", (path, word) => {
  expect(nameProblems(path)).toEqual([
    `${path}: "${word}" names no subject; name it for what it holds`,
  ]);
});

test("only a package's public entry is called index", () => {
  expect(nameProblems("packages/model/src/index.ts")).toEqual([]);
  expect(nameProblems("graph-seed/src/index.ts")).toEqual([]);
  expect(nameProblems("packages/model/src/plover/index.ts")).toEqual([
    "packages/model/src/plover/index.ts: only a package's public entry is called index.ts",
  ]);
});
