import { describe, expect, it } from "vitest";
import { actionOf, SEARCH_KEYS } from "./search-keys.ts";

const plain = { shiftKey: false, ctrlKey: false, metaKey: false };

describe("a key on a search hit", () => {
  it("SE4: looks, adds or reads, each by one key", () => {
    expect([
      actionOf(plain),
      actionOf({ ...plain, shiftKey: true }),
      actionOf({ ...plain, ctrlKey: true }),
      actionOf({ ...plain, metaKey: true }),
    ]).toEqual(["look", "add", "read", "read"]);
    expect(SEARCH_KEYS).toHaveLength(3);
  });
});
