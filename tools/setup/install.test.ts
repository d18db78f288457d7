import { expect, test } from "vitest";
import { missingPackages } from "./install.mjs";

const WANTED = {
  packages: {
    "": {},
    "packages/model": { version: "0.1.0" },
    "node_modules/@tumen/model": { link: true },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/b-darwin": { version: "1.0.0", integrity: "sha512-b", optional: true },
  },
};

test("a tree is complete without the optional packages of other systems", () => {
  const installed = {
    packages: {
      "node_modules/@tumen/model": { link: true },
      "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    },
  };
  expect(missingPackages(WANTED, installed)).toEqual([]);
});

test("a package that lacks, or differs in version or content, is missing", () => {
  expect(missingPackages(WANTED, { packages: {} })).toEqual([
    "node_modules/@tumen/model",
    "node_modules/a",
  ]);
  for (const other of [
    { version: "1.0.1", integrity: "sha512-a" },
    { version: "1.0.0", integrity: "sha512-other" },
  ]) {
    const packages = { "node_modules/@tumen/model": { link: true }, "node_modules/a": other };
    expect(missingPackages(WANTED, { packages })).toEqual(["node_modules/a"]);
  }
});
