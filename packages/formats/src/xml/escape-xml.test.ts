import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { hostileText } from "../testing/export-cases.ts";
import { escapeXml, escapeXmlJson, xmlText } from "./escape-xml.ts";

/** Text and attribute value that a strict parser reads from `<a b="…">…</a>`, or from the like with apostrophes. */
function readBack(xml: string): { content: string; attribute: string | undefined } {
  const parser = new SaxesParser({});
  let content = "";
  let attribute: string | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (piece) => {
    content += piece;
  });
  parser.on("opentag", (tag) => {
    attribute = tag.attributes["b"];
  });
  parser.write(xml).close();
  return { content, attribute };
}

describe("text in XML", () => {
  it("escapes markup, both quotes, and white space that parsers change", () => {
    expect(escapeXml("<a b='c'>&\"]]>\t\r\n")).toBe(
      "&lt;a b=&#39;c&#39;&gt;&amp;&quot;]]&gt;&#9;&#13;&#10;",
    );
  });

  it("replaces what XML 1.0 forbids, one for one, and nothing else", () => {
    expect(xmlText("a\u0000\u0001\u000B\u001F\uD800b\uDC00\uFFFE\uFFFF")).toBe(
      "a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD",
    );
    expect(xmlText("\t\n\r 🤝 평양 Москва \u202E\u2028\uFEFF")).toBe(
      "\t\n\r 🤝 평양 Москва \u202E\u2028\uFEFF",
    );
  });

  it("leaves double quotes alone in JSON", () => {
    expect(escapeXmlJson(`{"a":"it's <b> & c"}`)).toBe('{"a":"it&#39;s &lt;b&gt; &amp; c"}');
  });

  it("is read back by a strict parser, whatever it holds", () => {
    const anything = fc.oneof(hostileText, fc.string({ unit: "binary" }));
    const survives = fc.property(anything, (text) => {
      const read = { content: xmlText(text), attribute: xmlText(text) };
      const [plain, json] = [escapeXml(text), escapeXmlJson(text)];
      expect(readBack(`<a b="${plain}">${plain}</a>`)).toEqual(read);
      expect(readBack(`<a b='${plain}'>${plain}</a>`)).toEqual(read);
      expect(readBack(`<a b='${json}'>${json}</a>`)).toEqual(read);
    });
    fc.assert(survives);
  });
});
