import { expect, test } from "vitest";
import { findJava, findMaven, readJavaRelease } from "./find-java.mjs";

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ["The operation couldn’t be completed. Unable to locate a Java Runtime.", null],
])("the release in %s is %s", (text, release) => {
  expect(readJavaRelease(text)).toBe(release);
});

test("a missing Java and a missing Maven say what to install", () => {
  const env = { PATH: "/nowhere" };
  expect(() => findJava(env)).toThrow(/needs Java\. Install Java 17 or 21/);
  expect(() => findMaven(env)).toThrow(/Install it \(Debian: maven/);
});
