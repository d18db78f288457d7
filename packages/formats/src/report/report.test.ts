import { readFileSync } from "node:fs";
import type { Graph } from "@tumen/model";
import { buildGraph } from "@tumen/model/testing";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { HTML } from "../html/html-format.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { MARKDOWN } from "../markdown/markdown-format.ts";
import { hostileGraph, hostileText, MADE, textOf } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { xmlText } from "../xml/escape-xml.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a page with all text in it (but for html and body), by a strict parser that is not ours. */
function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const one = { name, attributes, text: "" };
    found.push(one);
    open.push(one);
  });
  parser.on("text", (text) => {
    for (const one of open.slice(2)) one.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(page).close();
  return found;
}

function textsOf(elements: readonly Element[], name: string, kind?: string): string[] {
  return elements
    .filter((one) => one.name === name && (kind === undefined || one.attributes["class"] === kind))
    .map((one) => one.text);
}

/** Reads inline Markdown back: references and escapes, and nothing else that our writer uses. */
function unescapeMarkdown(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };
  return text.replace(/\\([!-/:-@[-`{-~])|&(?:#(\d+)|(\w+));/gu, (_, sign, code, name) => {
    if (sign !== undefined) return sign;
    return code === undefined ? (names[name] ?? "?") : String.fromCodePoint(Number(code));
  });
}

function golden(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

const ALLOWED_TAGS = new Set(
  "html head meta title style body h1 h2 h3 h4 p dl dt dd ol ul li section span sup a em blockquote mark pre figure figcaption svg g path title text tspan circle".split(
    " ",
  ),
);

describe("the report", () => {
  it("EP12: is byte for byte the golden page", async () => {
    expect(await textOf(HTML, tellingGraph())).toBe(
      golden("../html/fixtures/report-with-picture.valid.html"),
    );
  });

  it("EP12: shows the strongest ties as a picture with legend, told in a caption", async () => {
    const elements = elementsOf(await textOf(HTML, tellingGraph()));
    expect(elements.filter((one) => one.name === "svg")).toHaveLength(1);
    expect(textsOf(elements, "figcaption")).toEqual([
      "3 actors and 4 ties. A line is a bundle of claims, not a fact.",
    ]);
    expect(textsOf(elements, "text")).toEqual(
      expect.arrayContaining(["≠", "disputed by another claim", "denied, or said not to be so"]),
    );
  });

  it("EP13: is byte for byte the golden Markdown", async () => {
    const text = await textOf(MARKDOWN, tellingGraph());
    expect(text).toBe(golden("../markdown/fixtures/report.valid.md"));
  });

  it("EP12: quotes every passage exactly, with its place and hash, under the number that its sentence names", async () => {
    const elements = elementsOf(await textOf(HTML, tellingGraph()));
    const quotes = tellingGraph().claims.flatMap((claim) =>
      claim.quotes.map((quote) => ({ claim: claim.id, ...quote })),
    );
    expect(textsOf(elements, "mark")).toEqual(quotes.map((one) => one.exact));
    expect(
      elements.filter((one) => one.name === "blockquote").map((one) => one.attributes),
    ).toEqual(
      quotes.map((one) =>
        expect.objectContaining({
          "data-claim": one.claim,
          "data-document": one.document,
          "data-start": String(one.start),
          "data-end": String(one.end),
          "data-sha256": one.textSha256,
        }),
      ),
    );
    const numbers = elements.flatMap(({ attributes: { id } }) =>
      id !== undefined && /^n\d+$/u.test(id) ? [id] : [],
    );
    const links = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(numbers).toEqual(tellingGraph().claims.map((_, index) => `n${index + 1}`));
    expect([...new Set(links)].sort()).toEqual(numbers.map((one) => `#${one}`));
  });

  it("EP12: tells denied, alleged, disputed and ungraded in words and signs, never by colour", async () => {
    const page = await textOf(HTML, tellingGraph());
    const elements = elementsOf(page);
    expect(textsOf(elements, "h4")).toEqual([
      "━━━ North Korea and Russia signed an agreement.",
      "✕ ┅┅┅ ≠ It is denied, or said not to be so, that North Korea supplied Russia (as named speakers say).",
      "╌ ╌ ╌ ≠ North Korea supplied Russia (alleged).",
      "┅┅┅ Vladimir Putin thanked North Korea (as named speakers say).",
    ]);
    expect(textsOf(elements, "dd").filter((one) => /^[A-F][1-6]; /u.test(one))).toEqual(
      expect.arrayContaining([
        "E6; reliability of the publisher E, by A reviewer: It speaks for a state.; credibility of the claim not judged",
        "B3; reliability of the publisher B, by A reviewer: It corrects itself.; credibility of the claim 3, by A reviewer: Another source says so too.",
      ]),
    );
    const style = textsOf(elements, "style").join("");
    const colours = style.match(/#[0-9a-f]{3,6}\b/giu) ?? [];
    expect([...new Set(colours)].sort()).toEqual(["#000", "#111", "#fff"]);
  });

  it("tells dates from outside the documents only where the filter lets them in", async () => {
    const citation = "not from the documents: Treaty text, article 23";
    for (const format of [HTML, MARKDOWN]) {
      expect(await textOf(format, tellingGraph())).not.toContain(citation);
      const filter = { background: true } as const;
      expect(await textOf(format, tellingGraph(), { filter })).toContain(citation);
    }
  });

  it("says under which filter it was made, and leaves out ties that the filter leaves out", async () => {
    const filter = { tieDocuments: { min: 2 } };
    const words = ["Ties of at least 2 documents"];
    const elements = elementsOf(await textOf(HTML, tellingGraph(), { filter, words }));
    expect(textsOf(elements, "dd")).toContain("Ties of at least 2 documents");
    expect(textsOf(elements, "h3")).toEqual(["North Korea and Russia"]);
  });

  it("EP12: needs no script and no request, whatever the documents hold", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph: Graph) => {
        const page = await textOf(HTML, graph);
        const elements = elementsOf(page);
        expect(elements.filter((one) => !ALLOWED_TAGS.has(one.name))).toEqual([]);
        const attributes = elements.flatMap((one) => Object.entries(one.attributes));
        expect(
          attributes.filter(([name, value]) => {
            if (name === "href") return !/^#n\d+$/u.test(value);
            return /^on|^src|^style$|^action/u.test(name);
          }),
        ).toEqual([]);
        const quotes = graph.claims.flatMap((claim) => claim.quotes);
        expect(textsOf(elements, "mark")).toEqual(quotes.map((one) => xmlText(one.exact)));
        expect(textsOf(elements, "li").join("")).toContain(
          xmlText(graph.documents[0]?.rights ?? ""),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("EP13: Markdown holds no markup, no line and no block that a document brought", async () => {
    const shape = (text: string) =>
      text.split("\n").map((line) => /^ *(?:[-#>[]|```|\{|\}|")?/u.exec(line)?.[0]);
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph: Graph) => {
        const text = await textOf(MARKDOWN, graph);
        const [body = "", , notes = ""] = text.split(/^```.*$/mu);
        const prose = body + notes;
        expect(prose).not.toMatch(/<(?!\d)/u);
        expect(prose.replace(/\\./gu, "")).not.toMatch(/[`|~$@]/u);
        const marked = [...notes.matchAll(/^ {4}> \*\*“(.*)”\*\*$/gmu)].map(([, one]) => one ?? "");
        const quotes = graph.claims.flatMap((claim) => claim.quotes);
        expect(marked.map(unescapeMarkdown)).toEqual(quotes.map((one) => xmlText(one.exact)));
        const plain = {
          ...graph,
          documents: graph.documents.map((one) => ({ ...one, rights: "r" })),
        };
        expect(shape(text)).toEqual(shape(await textOf(MARKDOWN, plain)));
      }),
      { numRuns: 30 },
    );
  });

  it("EP13: any text can be read back from inline Markdown", async () => {
    await fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\n\r\t]/u);
        expect(unescapeMarkdown(escaped)).toBe(xmlText(text));
      }),
    );
    expect(["- a", "1. b", " c ", "www.d.org", "# e"].map(escapeMarkdown)).toEqual([
      "\\- a",
      "1\\. b",
      "&#32;c&#32;",
      "www\\.d.org",
      "\\# e",
    ]);
  });

  it.each([HTML, MARKDOWN])(
    "$id ends the question to the store when its reader goes away",
    async (format) => {
      const watched = watchedSource(tellingGraph());
      const pieces = format.write(watched.source, MADE)[Symbol.asyncIterator]();
      expect((await pieces.next()).value).toContain("Who says what");
      await pieces.return?.();
      expect(watched.seen).toEqual({ records: 5, returned: true });
    },
  );

  it("of an empty graph says so in every part", async () => {
    const page = textsOf(elementsOf(await textOf(HTML, buildGraph({}))), "p");
    expect(page.slice(-6)).toEqual([
      "No claim draws a tie between two actors.",
      "No claim here is marked as contradicting another.",
      "There are none.",
      "Every claim stands under a tie.",
      "There are no claims.",
      "There are no documents.",
    ]);
  });
});
