import {
  anchorQuote,
  codePointsOf,
  cutsWord,
  findQuote,
  isGraphemeBoundary,
} from "@tumen/anchoring";
import type { Span } from "@tumen/model";
import type { DocumentSource } from "../dossier.ts";
import { isSettled, type LocatedQuote, selectorOf } from "../locate-quotes.ts";
import { errorAt, type Problem, warningAt } from "../problem.ts";
import { lineOf, showPassage, showPlace } from "../quote-words.ts";
import type { Subject } from "./check.ts";

/** A quote is the shortest passage that carries the claim; one longer than this many code points rarely is. */
const LONG_QUOTE = 300;

function nearestAdvice(quote: LocatedQuote, documents: readonly DocumentSource[]): string {
  const elsewhere = documents.find((one) => findQuote(one.text, { exact: quote.exact }).length > 0);
  if (elsewhere !== undefined) {
    return `It stands in ${elsewhere.value.id}: a claim belongs to one document, so move it to that document’s file.`;
  }
  const near = anchorQuote(quote.document.text, {
    ...{ prefix: "", suffix: "", start: 0, end: 0 },
    exact: quote.exact,
  });
  return near.state === "repaired"
    ? `The nearest passage is “${near.exact}” (documents/${quote.document.slug}.txt:${lineOf(quote.document, near.start)}). Copy it from the text, typographic marks included.`
    : "Copy the passage from the text, typographic marks included.";
}

function explainOrphan(quote: LocatedQuote, documents: readonly DocumentSource[]): Problem {
  const id = quote.claim.value.id;
  const shown = showPassage(quote.exact);
  if (quote.isOldPin) {
    return errorAt(quote.source.place, {
      code: "quote-orphan",
      reason: `${id}: the text of ${quote.document.value.id} has changed and no longer holds ${shown}.`,
      advice: nearestAdvice(quote, documents),
    });
  }
  const isElsewhere = findQuote(quote.document.text, { exact: quote.exact }).length > 0;
  if (isElsewhere) {
    return errorAt(quote.source.place, {
      code: "quote-context",
      reason: `${id}: ${shown} occurs in ${quote.document.value.id}, but not with these words before or after it.`,
      advice: "Copy prefix and suffix from the text; they touch the passage on either side.",
    });
  }
  return errorAt(quote.source.place, {
    code: "quote-not-found",
    reason: `${id}: ${quote.document.value.id} does not hold ${shown}.`,
    advice: nearestAdvice(quote, documents),
  });
}

function explainAmbiguous(quote: LocatedQuote): Problem {
  const places = quote.places.map((place) => showPlace(quote.document, place)).join("; ");
  return errorAt(quote.source.place, {
    code: "quote-ambiguous",
    reason: `${quote.claim.value.id}: ${showPassage(quote.exact)} occurs ${quote.places.length} times: ${places}.`,
    advice: "Write { exact: …, prefix: words before } or suffix, or take a longer passage.",
  });
}

function explainUnaccepted(quote: LocatedQuote): Problem {
  const { document, found, state } = quote;
  const now =
    found === undefined
      ? ""
      : ` to documents/${document.slug}.txt:${lineOf(document, found.start)}`;
  const reason =
    state === "moved"
      ? `${showPassage(quote.exact)} has moved${now}`
      : `${showPassage(quote.exact)} now reads ${showPassage(found?.exact ?? "")}`;
  return errorAt(quote.source.place, {
    code: `quote-${state}`,
    reason: `${quote.claim.value.id}: the text of ${document.value.id} has changed: ${reason}.`,
    advice: "If the claim still stands, accept:",
    command: `anchor ${document.slug} --accept`,
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function cutProblems(quote: LocatedQuote & { found: Span & { exact: string } }): Problem[] {
  const { text } = quote.document;
  const points = codePointsOf(text);
  const ends = [points.toUtf16(quote.found.start), points.toUtf16(quote.found.end)];
  const subject = `${quote.claim.value.id}: ${showPassage(quote.exact)}`;
  if (ends.some((end) => !isGraphemeBoundary(text, end))) {
    return [
      errorAt(quote.source.place, {
        code: "quote-cuts-character",
        reason: `${subject} begins or ends inside a character.`,
        advice: "Take the whole character, with its accents and joined parts.",
      }),
    ];
  }
  if (!ends.some((end) => cutsWord(text, end))) return [];
  return [
    errorAt(quote.source.place, {
      code: "quote-cuts-word",
      reason: `${subject} begins or ends inside a word.`,
      advice: `Take whole words; the text reads ${showPlace(quote.document, quote.found)}.`,
    }),
  ];
}

function standingProblems(quote: LocatedQuote, furniture: readonly Span[]): Problem[] {
  if (!isSettled(quote)) return [];
  const { found, source } = quote;
  const subject = `${quote.claim.value.id}: ${showPassage(quote.exact)}`;
  const problems = cutProblems(quote);
  if (furniture.some((span) => overlaps(span, found))) {
    problems.push(
      errorAt(source.place, {
        code: "quote-in-furniture",
        reason: `${subject} lies in furniture of ${quote.document.value.id}.`,
        advice: "Quote the document’s own text; furniture counts for nothing.",
      }),
    );
  }
  if (found.exact.includes("\n")) {
    problems.push(
      errorAt(source.place, {
        code: "quote-crosses-paragraph",
        reason: `${subject} goes across a paragraph break.`,
        advice: "Give each paragraph’s passage by itself: quotes: [one, other].",
      }),
    );
  }
  const length = found.end - found.start;
  if (length > LONG_QUOTE) {
    problems.push(
      warningAt(source.place, {
        code: "quote-long",
        reason: `${subject} is ${length} code points long.`,
        advice: `Take the shortest passage that carries the claim; more than ${LONG_QUOTE} is rarely needed.`,
      }),
    );
  }
  return problems;
}

function countProblems({ dossier }: Subject): Problem[] {
  return dossier.claims.flatMap((claim) => {
    const { id, quote, quotes } = claim.value;
    if (quote === undefined && quotes === undefined) {
      return errorAt(claim.placeOf(), {
        code: "quote-missing",
        reason: `${id} has no quote.`,
        advice: "Add quote: with the exact characters of the text. No quote, no claim.",
      });
    }
    if (quote === undefined || quotes === undefined) return [];
    return errorAt(claim.placeOf(["quotes"]), {
      code: "quote-twice",
      reason: `${id} has both quote and quotes.`,
      advice: "Write one of them: quote for one passage, quotes for several.",
    });
  });
}

function overlapProblems({ located }: Subject): Problem[] {
  const settled = located.filter(isSettled);
  return settled.flatMap((quote, index) => {
    const earlier = settled
      .slice(0, index)
      .find((one) => one.claim === quote.claim && overlaps(one.found, quote.found));
    if (earlier === undefined) return [];
    return errorAt(quote.source.place, {
      code: "quotes-overlap",
      reason: `${quote.claim.value.id}: ${showPassage(quote.exact)} overlaps another quote of the claim.`,
      advice: "Make one passage of the two.",
    });
  });
}

function furnitureProblems(document: DocumentSource): Problem[] {
  return document.value.furniture.flatMap((passage, index) => {
    const selector = selectorOf(passage);
    const places = findQuote(document.text, selector);
    if (places.length === 1) return [];
    const reason =
      places.length === 0
        ? `${document.value.id} does not hold the furniture ${showPassage(selector.exact)}.`
        : `The furniture ${showPassage(selector.exact)} occurs ${places.length} times in ${document.value.id}.`;
    return errorAt(document.placeOf(["furniture", index]), {
      code: places.length === 0 ? "furniture-not-found" : "furniture-ambiguous",
      reason,
      advice: "Copy the passage from the text, with words before or after where it occurs twice.",
    });
  });
}

/**
 * Rule 1: every claim has at least one quote, found exactly where it is said to be; none lies in furniture, cuts a word or a
 * character, or crosses a paragraph break.
 */
export function checkQuotes(subject: Subject): Problem[] {
  const { dossier, located, graph } = subject;
  const furniture = new Map(graph.documents.map((one) => [one.id, one.furniture]));
  const unsettled = located.flatMap((quote) => {
    if (quote.state === "orphan") return explainOrphan(quote, dossier.documents);
    if (quote.state === "ambiguous") return explainAmbiguous(quote);
    return isSettled(quote) ? [] : explainUnaccepted(quote);
  });
  return [
    ...countProblems(subject),
    ...dossier.documents.flatMap(furnitureProblems),
    ...unsettled,
    ...located.flatMap((one) => standingProblems(one, furniture.get(one.document.value.id) ?? [])),
    ...overlapProblems(subject),
  ];
}
