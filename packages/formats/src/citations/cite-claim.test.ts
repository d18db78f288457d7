import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Claim, NameOf } from "@tumen/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileGraph } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { type ClaimToCite, citeClaim } from "./cite-claim.ts";

const LINK = "https://tumen.example/c/daily-report-0001";

function toCite(graph = tellingGraph(), index = 3): ClaimToCite {
  const claim = graph.claims[index] as Claim;
  const document = graph.documents.find((one) => one.id === claim.quotes[0]?.document);
  if (document === undefined) throw new TypeError("The claim has no document.");
  const names = new Map<string, string>(graph.actors.map((one) => [one.id, one.name]));
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  const publisher = graph.publishers.find((one) => one.id === document.publisher);
  return { claim, document, publisher, link: LINK, on: "2026-11-23", nameOf };
}

describe("citing a claim", () => {
  it("EP13: gives the words, who says them and how surely, the source and the link", () => {
    const { plain, markdown, bibtex } = citeClaim(toCite());
    expect(plain).toBe(
      [
        "“North Korea shipped shells to Russia in August 2023” […] “Seoul says”",
        "According to South Korea, North Korea supplied Russia (alleged).",
        "Shells & a treaty: what is <known>, The Daily, 2024-06-20.",
        "https://tumen.example/c/daily-report-0001 (read on 2026-11-23)",
      ].join("\n"),
    );
    expect(markdown).toBe(
      [
        "> “North Korea shipped shells to Russia in August 2023” \\[…\\] “Seoul says”",
        "",
        "According to South Korea, North Korea supplied Russia (alleged). “Shells &amp; a treaty: what is &lt;known&gt;”, The Daily, 2024-06-20. [Claim](<https://tumen.example/c/daily-report-0001>), read on 2026-11-23.",
        "",
      ].join("\n"),
    );
    const [entry] = new Cite(bibtex).data;
    expect([entry?.id, entry?.title, entry?.annote]).toEqual([
      "daily-report",
      "Shells & a treaty: what is <known>",
      "“North Korea shipped shells to Russia in August 2023” “Seoul says”",
    ]);
  });

  it("says what is unknown", () => {
    const cited = toCite();
    const { publishedAt: _unknown, ...document } = cited.document;
    const { plain } = citeClaim({ ...cited, document, publisher: undefined });
    expect(plain).toContain("Shells & a treaty: what is <known>, publisher unknown, date unknown.");
  });

  it("keeps a link a link, and a text a text", () => {
    fc.assert(
      fc.property(hostileGraph, fc.webUrl({ withFragments: true }), (graph, link) => {
        const { markdown } = citeClaim({ ...toCite(graph, 0), link: `${link}>) <b>` });
        expect(markdown.split("\n")).toHaveLength(4);
        expect(markdown.match(/<[^>]*>/gu)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});
