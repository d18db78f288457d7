import { readFileSync } from "node:fs";
import { FIRST_VIEW, type NodeId, parseTieId } from "@tumen/model";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { type ExportCircumstances, excerptsOf } from "../export-source.ts";
import { hostileGraph, MADE, sourceOf, textOf } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { xmlText } from "../xml/escape-xml.ts";
import { SVG } from "./svg-format.ts";
import { linesOf } from "./svg-geometry.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads well-formed XML into a tree; throws where it is not well-formed. */
function treeOf(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const one = { name: tag.name, attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(one);
    open.push(one);
  });
  parser.on("text", (text) => {
    const one = open.at(-1);
    if (one !== undefined) one.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...all(one, name),
  ]);
}

const wordsIn = (element: Element): string =>
  element.text + element.children.map(wordsIn).join(" ");

describe("the SVG of a graph", () => {
  it("EP2: is byte for byte the golden file", async () => {
    const golden = readFileSync(
      new URL("./fixtures/telling-signs-above.valid.svg", import.meta.url),
      "utf8",
    );
    expect(await textOf(SVG, tellingGraph(), { words: ["Only disputed"] })).toBe(golden);
  });

  it("EP1: of a view draws whom the view shows and counts the rest; without one, everyone", async () => {
    const graph = tellingGraph();
    const drawn = async (made: Partial<ExportCircumstances>) => {
      const tree = treeOf(await textOf(SVG, graph, made));
      const ids = all(tree, "g").flatMap((one) => one.attributes["id"] ?? []);
      return { ids, words: wordsIn(tree).replace(/\s+/g, " ") };
    };
    const everyone = await drawn({});
    const actors = everyone.ids.filter((id) => id.startsWith("actor:"));
    const ties = everyone.ids.filter((id) => !id.startsWith("actor:"));
    const [first = "", second = "", ...others] = actors;
    const places = Object.fromEntries(actors.map((id, at) => [id, { x: at / 10, y: 0 }]));
    const view = { ...FIRST_VIEW, hidden: others as NodeId[] };
    const part = await drawn({ view, places });
    const between = ties.filter((id) => {
      const key = parseTieId(id);
      return [key?.subject, key?.object].every((end) => end === first || end === second);
    });
    expect(part.ids.filter((id) => !id.startsWith("actor:"))).toEqual(between);
    const left = ties.length - between.length;
    expect(left).toBeGreaterThan(0);
    expect(part.words).toContain("Not in the view that is drawn:");
    expect(part.words).toMatch(
      new RegExp(`Not in the view that is drawn: \\d+ actors?, ${left} ties?\\.`),
    );
    expect(everyone.words).not.toContain("Not in the view");
    expect((await drawn({ places })).ids).toEqual(everyone.ids);
  });

  it("EP2: is well-formed, with names as text and every quote of a drawn claim in a title", async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const tree = treeOf(await textOf(SVG, graph));
        const titles = all(tree, "title").map((one) => one.text);
        for (const claim of graph.claims) {
          for (const quote of claim.quotes) {
            const expected = xmlText(quote.exact);
            expect(titles.some((title) => title.includes(expected))).toBe(true);
          }
        }
        const texts = all(tree, "text").map((one) => wordsIn(one).replace(/\s+/g, " "));
        for (const { name } of graph.actors) {
          const first = linesOf(name, 15)[0] ?? "";
          expect(texts.some((text) => text.includes(xmlText(first)))).toBe(true);
        }
        expect(all(tree, "script")).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("VS3: a tie in dispute carries the sign, and no other does", async () => {
    const graph = tellingGraph();
    const groups = all(treeOf(await textOf(SVG, graph)), "g").filter((one) =>
      /^[a-z0-9-]+[>=]/.test(one.attributes["id"] ?? ""),
    );
    const signed = groups.filter((one) => all(one, "text").some((text) => text.text === "≠"));
    const disputed = groups.filter((one) => /\d+ disputed/.test(all(one, "title")[0]?.text ?? ""));
    expect(disputed.length).toBeGreaterThan(0);
    expect(groups.length).toBeGreaterThan(disputed.length);
    expect(signed.map((one) => one.attributes["id"])).toEqual(
      disputed.map((one) => one.attributes["id"]),
    );
  });

  it("VS3: draws ties with signs after all others, so that no line hides a sign", async () => {
    const groups = all(treeOf(await textOf(SVG, tellingGraph())), "g").filter((one) =>
      /^[a-z0-9-]+[>=]/.test(one.attributes["id"] ?? ""),
    );
    const signed = groups.map(
      (one) => one.attributes["id"]?.endsWith(".denied") || all(one, "circle").length > 0,
    );
    expect(signed).toEqual([...signed].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(signed)).toEqual(new Set([false, true]));
  });

  it("EP2: says of each quote its document, who says it, and how surely", async () => {
    const graph = tellingGraph();
    const titles = all(treeOf(await textOf(SVG, graph)), "title").map((one) => one.text);
    const lines = titles.flatMap((one) => one.split("\n")).filter((one) => one.startsWith("“"));
    const origins = lines.map((one) => one.slice(one.lastIndexOf("” (") + 3));
    expect([...new Set(origins)].sort()).toEqual([
      "Shells & a treaty; said by Russia, North Korea; attributed: Russia and North Korea deny that North Korea supplied Russia)",
      "Shells & a treaty; said by South Korea, Vladimir Putin (passes it on); alleged: According to South Korea, North Korea supplied Russia (alleged))",
      "Shells & a treaty; said by the document itself; stated as fact: Russia and North Korea signed an agreement)",
      "조약; said by North Korea; attributed: North Korea denies that North Korea supplied Russia)",
      "조약; said by Vladimir Putin; attributed: According to Vladimir Putin, Vladimir Putin thanked North Korea)",
      "조약; said by the document itself; stated as fact: North Korea and Russia signed an agreement)",
    ]);
  });

  it("EP2: says filter and counts in words, and holds manifest, sources and rights", async () => {
    const graph = tellingGraph();
    const tree = treeOf(await textOf(SVG, graph, { words: ["Only disputed", "Event: Treaty"] }));
    const words = wordsIn(tree).replace(/\s+/g, " ");
    expect(words).toContain("Shown: Only disputed; Event: Treaty.");
    const manifest = JSON.parse(all(tree, "metadata")[0]?.text ?? "") as {
      documents: { rights: string }[];
    };
    expect(manifest.documents.map((one) => one.rights)).toEqual(
      [...graph.documents].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => one.rights),
    );
  });

  it("EP2: counts the claims that draw no line, and without a filter says no more than that", async () => {
    const graph = tellingGraph();
    const words = wordsIn(treeOf(await textOf(SVG, graph))).replace(/\s+/g, " ");
    expect(words).toContain("Nothing is filtered out.");
    expect(words).toContain(
      "3 actors, 4 ties. 6 of 7 claims behind these lines; behind no line: 1.",
    );
  });

  it("EP2: puts actors where the request says", async () => {
    const graph = tellingGraph();
    const [actor] = graph.claims.flatMap((one) => one.subjects);
    if (actor === undefined) throw new Error("The graph has an actor.");
    const placed = async (x: number) => {
      const tree = treeOf(await textOf(SVG, graph, { places: { [actor]: { x, y: 0.5 } } }));
      const own = all(tree, "g").find((one) => one.attributes["id"] === actor);
      return own?.attributes["transform"];
    };
    expect(await placed(0.5)).toBe("translate(185 155)");
    expect(await placed(-0.5)).toBe("translate(-185 155)");
  });

  it("EP18: needs no full texts", async () => {
    let text = "";
    for await (const piece of SVG.write(excerptsOf(sourceOf(tellingGraph())), MADE)) text += piece;
    expect(text).toBe(await textOf(SVG, tellingGraph()));
  });

  it("EP2: lets its source go when its reader goes away", async () => {
    const { source, seen } = watchedSource(tellingGraph());
    for await (const _piece of SVG.write(source, MADE)) break;
    expect(seen.returned).toBe(true);
  });
});
