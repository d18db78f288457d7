import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorQuote, type StoredQuote } from "./anchor-quote.ts";
import { codePointsOf } from "./code-points.ts";
import { contextOf } from "./context-of.ts";
import { findQuote } from "./find-quote.ts";

function store(text: string, exact: string, place = 0): StoredQuote {
  const span = findQuote(text, { exact })[place];
  if (span === undefined) throw new Error(`“${exact}” does not occur ${place + 1} times.`);
  return { exact, ...contextOf(text, span), ...span };
}

const TEXT =
  "Putin thanked Kim for shells. In May, Putin thanked Kim for soldiers. 🚀 Both signed a treaty.";

describe("an anchor is", () => {
  test("exact where the quote stands at its position", () => {
    expect(anchorQuote(TEXT, store(TEXT, "Both signed"))).toEqual({
      state: "exact",
      exact: "Both signed",
      start: 72,
      end: 83,
    });
  });

  test("exact also where the same words stand elsewhere too", () => {
    expect(anchorQuote(TEXT, store(TEXT, "Putin thanked Kim", 1))).toMatchObject({
      state: "exact",
      start: 38,
    });
  });

  test("moved where the words occur once elsewhere", () => {
    const quote = store(TEXT, "Both signed a treaty");
    expect(anchorQuote(`🚀🚀 ${TEXT}`, quote)).toEqual({
      state: "moved",
      exact: "Both signed a treaty",
      start: 75,
      end: 95,
    });
  });

  test("moved to the occurrence that its context chooses", () => {
    const quote = store(TEXT, "Putin thanked Kim", 1);
    expect(anchorQuote(`News. ${TEXT}`, quote)).toMatchObject({ state: "moved", start: 44 });
  });

  test("an orphan with its places where context cannot choose", () => {
    const quote = { exact: "Putin", prefix: "", suffix: "", start: 3, end: 8 };
    expect(anchorQuote(TEXT, quote)).toEqual({
      state: "orphan",
      places: [
        { start: 0, end: 5 },
        { start: 38, end: 43 },
      ],
    });
  });

  test("repaired where nearly the same words stand, in whole words", () => {
    const quote = store(TEXT, "Both signed a treaty");
    expect(anchorQuote(TEXT.replace("signed a treaty", "signed the treaty"), quote)).toEqual({
      state: "repaired",
      exact: "Both signed the treaty",
      start: 72,
      end: 94,
      differences: 3,
    });
  });

  test("an orphan where too much differs", () => {
    const quote = store(TEXT, "Both signed a treaty");
    expect(anchorQuote("Neither of them came to Pyongyang.", quote)).toEqual({
      state: "orphan",
      places: [],
    });
  });
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    "Kim",
    "Putin",
    "thanked",
    "김정은",
    "🚀",
    "soldiers",
    "é",
    "shells",
    "treaty",
  );
  const cases = fc
    .array(word, { minLength: 4, maxLength: 40 })
    .chain((words) =>
      fc
        .tuple(fc.nat(words.length - 3), fc.integer({ min: 2, max: 3 }))
        .map(([from, count]) => ({ words, from, count })),
    )
    .map(({ words, from, count }) => {
      const text = words.join(" ");
      const start = codePointsOf(words.slice(0, from).join(" ")).length + (from === 0 ? 0 : 1);
      const exact = words.slice(from, from + count).join(" ");
      const span = { start, end: start + codePointsOf(exact).length };
      return { text, quote: { exact, ...contextOf(text, span), ...span } };
    });

  test("an unchanged text gives back the quote’s own span", () => {
    fc.assert(
      fc.property(cases, ({ text, quote }) => {
        const { exact, start, end } = quote;
        expect(anchorQuote(text, quote)).toEqual({ state: "exact", exact, start, end });
      }),
    );
  });

  test("a found quote holds the characters that stand at its place", () => {
    fc.assert(
      fc.property(cases, fc.array(word, { maxLength: 6 }), ({ text, quote }, added) => {
        const changed = [...added, ...text.split(" ").filter((_, index) => index % 5 !== 4)].join(
          " ",
        );
        const anchor = anchorQuote(changed, quote);
        if (anchor.state === "orphan") return;
        expect(codePointsOf(changed).slice(anchor.start, anchor.end)).toBe(anchor.exact);
        expect(anchor.exact === quote.exact).toBe(anchor.state !== "repaired");
      }),
    );
  });

  test("a quote whose words occur once is found after any insertion before it", () => {
    fc.assert(
      fc.property(
        cases,
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
        ({ text, quote }, added) => {
          const changed = `${added} ${text}`;
          fc.pre(findQuote(text, quote).length === 1 && !added.includes(quote.exact));
          fc.pre(findQuote(changed, { exact: quote.exact }).length === 1);
          const shift = codePointsOf(`${added} `).length;
          expect(anchorQuote(changed, quote)).toMatchObject({
            state: "moved",
            start: quote.start + shift,
          });
        },
      ),
    );
  });
});
