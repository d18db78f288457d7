import { claimViewOf } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { SMALL_GRAPH } from "#testing/small-graph.ts";
import { publishersOf, publisherWords } from "./publishers-of.ts";
import { quotationOf, speakerWords } from "./quotation.ts";

function viewOf(id: string) {
  const claim = SMALL_GRAPH.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`No ${id}.`);
  return claimViewOf(claim, { disputed: true, reliability: "F" });
}

const nameOf = (id: string) => SMALL_GRAPH.actors.find((one) => one.id === id)?.name ?? id;

function card(id: string, publisher?: string) {
  return {
    id: `document:${id}` as never,
    title: `Title of ${id}`,
    shortTitle: id,
    language: "en",
    reliability: "F" as const,
    annotatedBy: [],
    reviewedBy: [],
    claims: 1,
    ...(publisher === undefined
      ? {}
      : { publisher: { id: `publisher:${publisher}` as never, name: publisher } }),
  };
}

describe("a claim as a quotation", () => {
  it("CO9: carries quote, speaker, how surely, document, publisher, date and link", () => {
    expect(
      quotationOf({
        view: viewOf("claim:bridge-2"),
        document: { ...card("bridge", "The Ferry"), publishedAt: "2024-06-20" },
        nameOf,
        link: "https://tumen.test/claim/bridge-2",
      }),
    ).toBe(
      [
        "“North Korea shipped shells to Russia by rail”",
        "Speaker: Officials. Alleged.",
        "Title of bridge, The Ferry, 2024-06-20.",
        "https://tumen.test/claim/bridge-2",
      ].join("\n"),
    );
  });

  it("never lets a denial look like fact, and says what is not known", () => {
    expect(
      quotationOf({ view: viewOf("claim:denial-1"), document: card("denial"), nameOf, link: "L" }),
    ).toBe(
      [
        "“Both Russia and North Korea denied any arms deal”",
        "Speaker: Russia and North Korea. Stated by a named speaker; denied.",
        "Title of denial, publisher unknown, date unknown.",
        "L",
      ].join("\n"),
    );
  });

  it("CO9: tells the whole chain of who relays whom", () => {
    const view = viewOf("claim:bridge-2");
    const speakers = [
      ...view.claim.speakers,
      { actor: "actor:kim" as never, role: "relay" as const },
    ];
    expect(speakerWords({ ...view, claim: { ...view.claim, speakers } }, nameOf)).toBe(
      "Officials, relayed by Kim Jong Un",
    );
    expect(speakerWords({ ...view, claim: { ...view.claim, speakers: [] } }, nameOf)).toBe(
      undefined,
    );
  });
});

describe("publishersOf", () => {
  it("CO4: counts each publisher once, and those not known apart", () => {
    expect(publishersOf([card("a", "x"), card("b", "x"), card("c", "y"), card("d")])).toEqual({
      known: 2,
      unnamed: 1,
    });
  });

  it("CO4: says the count in words", () => {
    expect(publisherWords({ known: 2, unnamed: 0 })).toBe("by 2 publishers");
    expect(publisherWords({ known: 1, unnamed: 2 })).toBe("by 1 publisher and 2 not known");
    expect(publisherWords({ known: 0, unnamed: 1 })).toBe("publisher not known");
    expect(publisherWords({ known: 0, unnamed: 3 })).toBe("publishers not known");
  });
});
