import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuilders, documentId } from "../testing.ts";
import { fragmentOf } from "./fragment.ts";
import { compareHits, matchRecord, passageKey } from "./match-record.ts";
import { countSlips, matchWord } from "./match-word.ts";
import { indexText, passagesOf, type SearchField } from "./search-fields.ts";
import { matchesPrefix, parseQuery, slipsAllowed } from "./search-query.ts";

const name = (text: string): SearchField => ({ field: "name", text });
const alias = (text: string): SearchField => ({ field: "alias", text });
const scoreOf = (query: string, ...fields: SearchField[]) =>
  matchRecord(parseQuery(query), fields)?.score ?? 0;

describe("queries", () => {
  test.each([
    ["The visit of Putin", ["visit", "putin"]],
    ["to be with", ["be"]],
    ["of the", ["of", "the"]],
    ["shells shells SHELLS", ["shells"]],
    ["a b c d e f g h i j k l", ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]],
    ["…", []],
  ])("%j asks for %j", (text, words) => {
    expect(parseQuery(text)).toEqual({ words });
  });

  test("slips are forgiven by length, never in numbers", () => {
    const allowed = ["arms", "kursk", "missiles", "pyongyang", "11000", "평양", "владивосток"].map(
      slipsAllowed,
    );
    expect(allowed).toEqual([0, 1, 1, 2, 0, 0, 2]);
  });

  test("one letter is no beginning of a word, one syllable is", () => {
    expect(["r", "ru", "김", "и", "金"].map(matchesPrefix)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("words", () => {
  test.each([
    ["putin", "putin", 0],
    ["putin", "puitn", 1],
    ["putin", "puttin", 1],
    ["putin", "putn", 1],
    ["putin", "pulin", 1],
    ["putin", "ptuni", 2],
    ["ca", "abc", 3],
    ["kursk", "tursk", 1],
    ["🚂🚂", "🚂", 1],
    ["", "abc", 3],
  ])("from %s to %s it takes %i slips", (one, other, slips) => {
    expect(countSlips(one, other, 5)).toBe(slips);
    expect(countSlips(other, one, 5)).toBe(slips);
  });

  test("a limit cuts the count and nothing else", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        expect(countSlips(one, other, limit)).toBe(Math.min(countSlips(one, other, 20), limit + 1));
      }),
    );
  });

  test("the word itself beats a longer one, and both beat a slip", () => {
    const [exact, near, far, slip] = ["treaty", "treatys", "treatymakers", "traety"].map((found) =>
      matchWord("treaty", found),
    );
    expect(exact).toBe(1);
    expect([near ?? 0, far ?? 0, slip ?? 0]).toEqual(
      [near ?? 0, far ?? 0, slip ?? 0].sort((a, b) => b - a),
    );
    expect(slip).toBe(0.5);
    expect(new Set([exact, near, far, slip]).size).toBe(4);
  });

  test("no slip in the first letter, none in short words", () => {
    expect([
      matchWord("kursk", "tursk"),
      matchWord("arms", "army"),
      matchWord("r", "russia"),
    ]).toEqual([0, 0, 0]);
  });
});

describe("records", () => {
  test("each word must match, in whatever field", () => {
    const fields = [name("Vladimir Putin"), alias("President of Russia")];
    expect(scoreOf("putin president", ...fields)).toBeGreaterThan(0);
    expect(matchRecord(parseQuery("putin chairman"), fields)).toBeUndefined();
    expect(matchRecord(parseQuery("…"), fields)).toBeUndefined();
    expect(matchRecord(parseQuery("putin"), [])).toBeUndefined();
  });

  test("the field that says most is why, with every match marked", () => {
    const fields = [name("Kim Jong Un"), alias("Chairman Kim"), alias("Kim Jong-un")];
    expect(matchRecord(parseQuery("chairman kim"), fields)?.why).toEqual({
      field: "alias",
      text: "Chairman Kim",
      marks: [
        { start: 0, end: 8 },
        { start: 9, end: 12 },
      ],
    });
    expect(matchRecord(parseQuery("kim"), fields)?.why).toMatchObject({ text: "Kim Jong Un" });
  });

  test.each<[string, string, SearchField, SearchField]>([
    ["a whole name before a part of one", "kim", name("Kim"), name("Kim Jong Un")],
    ["a name before a passage", "russia", name("Russia"), { field: "passage", text: "Russia" }],
    [
      "words side by side before words apart",
      "kim jong",
      name("Kim Jong Un"),
      name("Jong and Kim Un"),
    ],
    [
      "a short field before a long one",
      "treaty",
      name("Treaty signing"),
      name("Treaty signing in June"),
    ],
    ["the word before its beginning", "visit", name("Visit in June"), name("Visitors in June")],
    ["a beginning before a slip", "treat", name("Treaty"), name("Teats treta x")],
  ])("%s", (_, query, better, worse) => {
    expect(scoreOf(query, better)).toBeGreaterThan(scoreOf(query, worse));
  });

  test("hits come by score, then by key; passages by document and place", () => {
    const keys = [
      { score: 1, key: passageKey("document:b", 5) },
      { score: 1, key: passageKey("document:a", 100) },
      { score: 1, key: passageKey("document:a", 20) },
      { score: 2, key: "z" },
    ];
    expect(keys.sort(compareHits).map((one) => one.key)).toEqual([
      "z",
      "document:a 000000020",
      "document:a 000000100",
      "document:b 000000005",
    ]);
  });

  test("the text for an index holds each folded word once", () => {
    expect(indexText([name("Kim Jong Un"), alias("KIM, Chairman")])).toBe("kim jong un chairman");
  });
});

describe("fragments", () => {
  const long = Array.from({ length: 120 }, (_, at) => `word${at}`).join(" ");

  test("a short text is told whole", () => {
    expect(fragmentOf("short", [{ start: 0, end: 5 }])).toEqual({
      text: "short",
      marks: [{ start: 0, end: 5 }],
    });
  });

  test("a long text is cut at words around its first mark, marks moved along", () => {
    const start = long.indexOf("word70");
    const later = long.indexOf("word119");
    const { text, marks } = fragmentOf(long, [
      { start, end: start + 6 },
      { start: later, end: later + 7 },
    ]);
    expect(text).toMatch(/^…word\d+ .* word\d+…$/);
    expect(text.length).toBeLessThan(245);
    expect(marks.map((one) => text.slice(one.start, one.end))).toEqual(["word70"]);
  });

  test("marks at either end of a long text keep their words", () => {
    for (const word of ["word0", "word119"]) {
      const start = long.lastIndexOf(word);
      const { text, marks } = fragmentOf(long, [{ start, end: start + word.length }]);
      expect(marks.map((one) => text.slice(one.start, one.end))).toEqual([word]);
    }
  });

  test("whatever is marked, the mark shows the word that matched", () => {
    const text = fc.array(fc.constantFrom("treaty", "🚂", "визит", "평양", "x"), {
      minLength: 1,
      maxLength: 150,
    });
    fc.assert(
      fc.property(text, fc.constantFrom("treaty", "визит", "평양"), (parts, word) => {
        const match = matchRecord(parseQuery(word), [name(parts.join(" "))]);
        expect(match === undefined).toBe(!parts.includes(word));
        for (const { start, end } of match?.why.marks ?? []) {
          expect(match?.why.text.slice(start, end)).toBe(word);
        }
        expect(match === undefined || match.why.marks.length > 0).toBe(true);
      }),
    );
  });
});

describe("passages", () => {
  test("are the lines of a text in code points, without empty ones and furniture", () => {
    const text = "🚂 first\n\n  second one  \nRead: more\nthird";
    const start = [...text.slice(0, text.indexOf("Read"))].length;
    const document = createBuilders("passages").document({
      id: documentId("paper"),
      text,
      furniture: [{ start, end: start + "Read: more".length }],
    });
    const passages = passagesOf(document);
    expect(passages).toEqual([
      { text: "🚂 first", start: 0, end: 7 },
      { text: "second one", start: 11, end: 21 },
      { text: "third", start: 35, end: 40 },
    ]);
    const points = [...text];
    expect(passages.map((one) => points.slice(one.start, one.end).join(""))).toEqual(
      passages.map((one) => one.text),
    );
  });
});
