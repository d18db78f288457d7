import { expect, it } from "vitest";
import { findInText } from "./find-in-text.ts";

function found(html: string, wanted: string): string[] {
  const root = document.createElement("div");
  root.innerHTML = html;
  return findInText(root, wanted).map(String);
}

it("finds words that marks and names divide, without regard to case", () => {
  const text = '<p data-start="0">Kim <b>Vows <i>Full</i> Support</b><sup>2</sup> for Russia</p>';
  expect(found(text, "kim vows full support for")).toEqual(["Kim Vows Full Support2 for"]);
  expect(found(text, "full")).toEqual(["Full"]);
});

it("finds nothing across paragraphs, in counts or in notes beside the text", () => {
  const text =
    '<p data-start="0">one arms<sup>2</sup></p><aside>arms</aside><p data-start="9">deal</p>';
  expect(found(text, "arms")).toEqual(["arms"]);
  expect(found(text, "2")).toEqual([]);
  expect(found(text, "armsdeal")).toEqual([]);
});
