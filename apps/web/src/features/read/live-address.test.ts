import { describe, expect, it } from "vitest";
import { liveAddress } from "./live-address.ts";

describe("liveAddress", () => {
  it("RD7: names a short passage whole, with what a directive would read escaped", () => {
    expect(
      liveAddress("https://example.org/a?b=1", { exact: "arms-deals, they said & meant" }),
    ).toBe("https://example.org/a?b=1#:~:text=arms%2Ddeals%2C%20they%20said%20%26%20meant");
  });

  it("RD7: names a long passage by its first and last words", () => {
    const exact = "one two three four five six seven eight nine ten eleven twelve thirteen";
    expect(liveAddress("https://example.org/", { exact })).toBe(
      "https://example.org/#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen",
    );
  });

  it("RD7: keeps the fragment of the page, but no directive that it has", () => {
    expect(liveAddress("https://example.org/#top:~:text=old", { exact: "new" })).toBe(
      "https://example.org/#top:~:text=new",
    );
  });

  it("leads nowhere without a web address", () => {
    expect(liveAddress(undefined, { exact: "x" })).toBeUndefined();
    expect(liveAddress("javascript:alert(1)", { exact: "x" })).toBeUndefined();
    expect(liveAddress("not an address", { exact: "x" })).toBeUndefined();
  });
});
