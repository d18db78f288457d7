import { expect, test } from "vitest";
import {
  bindingLicences,
  lockProblems,
  missingBinaries,
  unsupportedEngines,
} from "./lock-problems.mjs";

const OFFERED = {
  "@tool/linux-x64-gnu": "1.0.0",
  "@tool/linux-x64-musl": "1.0.0",
  "@tool/linux-arm64-gnu": "1.0.0",
  "@tool/darwin-arm64": "1.0.0",
  "@tool/darwin-x64": "1.0.0",
  "@tool/win32-x64-msvc": "1.0.0",
  "@tool/freebsd-x64": "1.0.0",
};

const NEEDED = [
  "node_modules/@tool/linux-x64-gnu",
  "node_modules/@tool/linux-arm64-gnu",
  "node_modules/@tool/darwin-arm64",
  "node_modules/@tool/darwin-x64",
  "node_modules/@tool/win32-x64-msvc",
];

function lockWith(places: readonly string[], version = "1.0.0") {
  return {
    packages: {
      "node_modules/tool": { version: "1.0.0", optionalDependencies: OFFERED },
      ...Object.fromEntries(places.map((place) => [place, { version }])),
    },
  };
}

test("a lock with the binaries of the five systems is complete; musl and other systems may lack", () => {
  expect(lockProblems(lockWith(NEEDED))).toEqual([]);
});

test.each(NEEDED)("a lock without %s is incomplete", (lacking) => {
  const name = lacking.replace("node_modules/", "");
  const system = name.replace("@tool/", "").replace(/-(gnu|msvc)$/, "");
  expect(missingBinaries(lockWith(NEEDED.filter((place) => place !== lacking)))).toEqual([
    `node_modules/tool 1.0.0 needs ${name} 1.0.0 for ${system}; pin a version that has it`,
  ]);
});

test("binaries of another version than the tool asks for do not count", () => {
  expect(missingBinaries(lockWith(NEEDED, "0.9.0"))).toHaveLength(NEEDED.length);
});

test("binaries below the tool that needs them count, those below another do not", () => {
  const nested = NEEDED.map((place) => `node_modules/tool/${place}`);
  expect(missingBinaries(lockWith(nested))).toEqual([]);
  const elsewhere = NEEDED.map((place) => `node_modules/other/${place}`);
  expect(missingBinaries(lockWith(elsewhere))).toHaveLength(NEEDED.length);
});

test("an optional package for one system only is no family of binaries", () => {
  const lock = { packages: { "node_modules/a": { optionalDependencies: { fsevents: "~2.3.3" } } } };
  expect(lockProblems(lock)).toEqual([]);
});

test("a package that wants a newer Node is named", () => {
  const lock = {
    packages: {
      "node_modules/new": { version: "3.0.0", engines: { node: ">=22" } },
      "node_modules/fits": { version: "1.0.0", engines: { node: "^20.19.0 || >=22.12.0" } },
    },
  };
  expect(unsupportedEngines(lock)).toEqual([
    "node_modules/new 3.0.0 wants Node >=22, we promise 20.19.0; pin an older one",
  ]);
});

test("a licence that binds others is named, unless there is a choice", () => {
  const lock = {
    packages: {
      "node_modules/bound": { license: "GPL-3.0-or-later" },
      "node_modules/choice": { license: "(MIT OR GPL-3.0)" },
      "node_modules/free": { license: "Apache-2.0" },
    },
  };
  expect(bindingLicences(lock)).toEqual([
    "node_modules/bound is under GPL-3.0-or-later; use another package",
  ]);
});
