import { expect, test } from "vitest";
import { closestWord } from "./closest-word.ts";

test.each([
  ["modalty", "modality"],
  ["Factt", "fact"],
  ["actor:kim-jong-il", "actor:kim-jong-un"],
  ["zebra", undefined],
])("%s most likely means %s", (word, meant) => {
  expect(closestWord(word, ["fact", "alleged", "modality", "actor:kim-jong-un"])).toBe(meant);
});

test("nothing is close to nothing", () => {
  expect(closestWord("fact", [])).toBeUndefined();
});
