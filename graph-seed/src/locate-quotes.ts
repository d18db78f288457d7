import { anchorQuote, codePointsOf, findQuote, normaliseSelector } from "@tumen/anchoring";
import type { Span } from "@tumen/model";
import type { Pin } from "./anchors-file.ts";
import type { Passage } from "./annotation-schemas.ts";
import type { ClaimSource, DocumentSource, Dossier, PassageSource } from "./dossier.ts";

/**
 * How a written passage stands in the text of its document. *exact*: where it is pinned, or pinned in an earlier text and
 * unmoved; *unpinned*: found once, not pinned yet; *moved* and *repaired*: pinned in an earlier text and now elsewhere or
 * reworded; *orphan*: not there; *ambiguous*: there more than once.
 */
export type QuoteState = "exact" | "unpinned" | "moved" | "repaired" | "orphan" | "ambiguous";

/** A passage of a claim and where it stands in the text of its document. */
export interface LocatedQuote {
  readonly claim: ClaimSource;
  readonly document: DocumentSource;
  readonly source: PassageSource;
  readonly state: QuoteState;
  /** Characters as written down. */
  readonly exact: string;
  /** Where it stands; absent for orphans and ambiguous passages. */
  readonly found?: Span & { readonly exact: string };
  /** Where an ambiguous passage stands. */
  readonly places: readonly Span[];
  /** The pin is of an earlier text. */
  readonly isOldPin: boolean;
}

type Finding = Pick<LocatedQuote, "state" | "places" | "isOldPin"> & {
  readonly found?: Span & { readonly exact: string };
};

/** A passage in the form in which texts are searched. */
export function selectorOf(passage: Passage): { exact: string; prefix: string; suffix: string } {
  if (typeof passage === "string") return normaliseSelector({ exact: passage });
  const { exact, prefix = "", suffix = "" } = passage;
  return normaliseSelector({ exact, prefix, suffix });
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function findUnpinned(places: readonly Span[], exact: string): Finding {
  const [place, ...more] = places;
  if (place === undefined) return { state: "orphan", places: [], isOldPin: false };
  if (more.length > 0) return { state: "ambiguous", places, isOldPin: false };
  return { state: "unpinned", found: { ...place, exact }, places: [], isOldPin: false };
}

function findByOldPin(text: string, pin: Pin): Finding {
  const anchor = anchorQuote(text, pin);
  if (anchor.state === "orphan") {
    const state = anchor.places.length > 0 ? "ambiguous" : "orphan";
    return { state, places: anchor.places, isOldPin: true };
  }
  const { state, exact, start, end } = anchor;
  return { state, found: { exact, start, end }, places: [], isOldPin: true };
}

/** Pins of one claim with the characters of one passage. */
function pinsFor(pins: readonly Pin[], claim: string, exact: string): Pin[] {
  return pins.filter((pin) => pin.claim === claim && pin.exact === exact);
}

/** Whether one of two pieces of context, of whatever length, continues the other. */
function fitsContext(pin: Pin, selector: { prefix: string; suffix: string }): boolean {
  const { prefix, suffix } = normaliseSelector(pin);
  const before = prefix.endsWith(selector.prefix) || selector.prefix.endsWith(prefix);
  const after = suffix.startsWith(selector.suffix) || selector.suffix.startsWith(suffix);
  return before && after;
}

function locate(document: DocumentSource, passage: Passage, pins: readonly Pin[]): Finding {
  const selector = selectorOf(passage);
  const places = findQuote(document.text, selector);
  const points = codePointsOf(document.text);
  const current = pins.find(
    (pin) =>
      pin.textSha256 === document.textSha256 &&
      pin.end <= points.length &&
      points.slice(pin.start, pin.end) === selector.exact &&
      places.some((place) => isSameSpan(place, pin)),
  );
  if (current !== undefined) {
    const { exact, start, end } = current;
    return { state: "exact", found: { exact, start, end }, places: [], isOldPin: false };
  }
  const old = pins.filter((pin) => pin.textSha256 !== document.textSha256);
  const own = old.find((pin) => fitsContext(pin, selector)) ?? old[0];
  return own === undefined
    ? findUnpinned(places, selector.exact)
    : findByOldPin(document.text, own);
}

/**
 * Finds every passage of every claim in its document. Claims of documents that are not in the dossier are left out: another check
 * reports them.
 */
export function locateQuotes(dossier: Dossier): LocatedQuote[] {
  const documents = new Map(dossier.documents.map((one) => [one.value.id, one]));
  return dossier.claims.flatMap((claim) => {
    const document = documents.get(claim.document);
    if (document === undefined) return [];
    const pins = dossier.anchors.get(document.slug)?.quotes ?? [];
    return claim.passages.map((source): LocatedQuote => {
      const { exact } = selectorOf(source.passage);
      const own = pinsFor(pins, claim.value.id, exact);
      return { claim, document, source, exact, ...locate(document, source.passage, own) };
    });
  });
}

/** Quotes that stand where the graph may say that they stand. */
export function isSettled(
  quote: LocatedQuote,
): quote is LocatedQuote & { found: Span & { exact: string } } {
  return (quote.state === "exact" || quote.state === "unpinned") && quote.found !== undefined;
}
