import type { DocumentResponse } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { SMALL_GRAPH } from "#testing/small-graph.ts";
import { blocksOf } from "./document-blocks.ts";

const TEXT = "🚂 Kim Jong Un met Russia here.\n\nNobody else came.\n\nMenu | Russia";

/** A document in which `outer` holds `inner`, and `across` begins in the middle of a name inside both. */
function nested(): DocumentResponse {
  const [document] = SMALL_GRAPH.documents;
  if (document === undefined) throw new Error("The small graph has no document.");
  const mark = (claim: string, start: number, end: number, passes = true) => ({
    claim: `claim:${claim}` as never,
    start,
    end,
    passes,
  });
  return {
    document: { ...document, text: TEXT, furniture: [{ start: 52, end: 65 }] },
    card: {} as never,
    marks: [mark("outer", 2, 29), mark("inner", 2, 13, false), mark("across", 6, 19)],
    claims: [],
    actors: SMALL_GRAPH.actors,
    events: [],
  };
}

describe("blocksOf", () => {
  it("RD3: cuts nested and overlapping quotes into stretches that each list all their claims", () => {
    const [first] = blocksOf(nested());
    expect(first?.pieces.map(({ text, claims, passes }) => ({ text, claims, passes }))).toEqual([
      { text: "🚂 ", claims: [], passes: false },
      { text: "Kim ", claims: ["claim:outer", "claim:inner"], passes: true },
      { text: "Jong Un", claims: ["claim:outer", "claim:across", "claim:inner"], passes: true },
      { text: " met R", claims: ["claim:outer", "claim:across"], passes: true },
      { text: "ussia here", claims: ["claim:outer"], passes: true },
      { text: ".", claims: [], passes: false },
    ]);
  });

  it("RD4: keeps a name whole for the reader where quotes cut through it", () => {
    const [first] = blocksOf(nested());
    const named = first?.pieces.flatMap(({ parts }) =>
      parts.filter((one) => one.actors.length > 0).map((one) => `${one.text}: ${one.actors}`),
    );
    expect(named).toEqual([
      "Kim : actor:kim",
      "Jong Un: actor:kim",
      "R: actor:russia",
      "ussia: actor:russia",
    ]);
    expect(first?.actors).toEqual(["actor:kim", "actor:russia"]);
    expect(first?.pieces.flatMap((one) => one.parts.map((part) => part.text)).join("")).toBe(
      TEXT.split("\n")[0],
    );
  });

  it("RD5: gives each paragraph its share, and names nobody in furniture", () => {
    expect(
      blocksOf(nested()).map(({ furniture, actors, share }) => ({
        furniture,
        actors,
        share: Math.round(share * 100),
      })),
    ).toEqual([
      { furniture: false, actors: ["actor:kim", "actor:russia"], share: 90 },
      { furniture: false, actors: [], share: 0 },
      { furniture: true, actors: [], share: 0 },
    ]);
  });
});
