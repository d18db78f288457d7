import { expect, it } from "vitest";
import { createEvidenceStore } from "./evidence-store.ts";

it("gives back every item in any order, more than it keeps unpacked", () => {
  const store = createEvidenceStore();
  const items = Array.from({ length: 2500 }, (_, at) => JSON.stringify({ at, text: "평양\n🤝" }));
  for (const one of items) store.add(one);
  expect(store.size()).toBe(2500);
  const backwards = items.map((_, at) => store.at(items.length - 1 - at));
  expect(backwards.reverse()).toEqual(items);
  expect(items.map((_, at) => store.at(at))).toEqual(items);
});

it("says where there is no item", () => {
  const store = createEvidenceStore();
  expect(() => store.at(0)).toThrow("There is no item 0.");
});
