import { codePointsOf, contextOf, findQuote, NORM_VERSION } from "@tumen/anchoring";
import type { AnchorsFile, Pin } from "./anchors-file.ts";
import type { DocumentSource, Dossier } from "./dossier.ts";
import { isSettled, type LocatedQuote, selectorOf } from "./locate-quotes.ts";

/** A passage to be written anew in the claims file: UTF-16 range and new YAML. */
export interface PassageEdit {
  readonly start: number;
  readonly end: number;
  readonly yaml: string;
}

/** What pinning the quotes of one document does. */
export interface Pinning {
  readonly file: AnchorsFile;
  readonly edits: readonly PassageEdit[];
  /** Quotes pinned for the first time. */
  readonly added: number;
  /** Pins of quotes that no claim has any more. */
  readonly removed: number;
}

function pinAt(quote: LocatedQuote, found: { start: number; end: number; exact: string }): Pin {
  const { start, end, exact } = found;
  return {
    claim: quote.claim.value.id,
    exact,
    ...contextOf(quote.document.text, found),
    start,
    end,
    textSha256: quote.document.textSha256,
  };
}

/** A passage as YAML on one line: text alone where it occurs once, else with as much context as stands around it. */
function passageYaml(document: DocumentSource, found: { start: number; end: number }): string {
  const exact = codePointsOf(document.text).slice(found.start, found.end);
  if (findQuote(document.text, { exact }).length === 1) return JSON.stringify(exact);
  const { prefix, suffix } = contextOf(document.text, found);
  return `{ exact: ${JSON.stringify(exact)}, prefix: ${JSON.stringify(prefix.trim())}, suffix: ${JSON.stringify(suffix.trim())} }`;
}

/** A passage that no longer leads to where its quote now stands is written anew. */
function editFor(quote: LocatedQuote): PassageEdit | undefined {
  const { found, source, document } = quote;
  if (found === undefined || source.range === undefined) return undefined;
  const places = findQuote(document.text, selectorOf(source.passage));
  const stillLeads = places.some((one) => one.start === found.start && one.end === found.end);
  return stillLeads ? undefined : { ...source.range, yaml: passageYaml(document, found) };
}

/** Pins that stay as they are: of quotes that are still written, but were not found or not accepted. */
function keptPins(pins: readonly Pin[], waiting: readonly LocatedQuote[]): Pin[] {
  const keys = new Set(waiting.map((one) => `${one.claim.value.id} ${one.exact}`));
  return pins.filter((pin) => keys.has(`${pin.claim} ${pin.exact}`));
}

/**
 * Works out the anchors of one document from where its quotes stand now. With `accept`, moved and repaired quotes are pinned where
 * they were found, and passages that read otherwise now are written anew; without it they keep their old pins.
 */
export function pinDocument(
  dossier: Dossier,
  located: readonly LocatedQuote[],
  { document, accept }: { document: DocumentSource; accept: boolean },
): Pinning {
  const old = dossier.anchors.get(document.slug)?.quotes ?? [];
  const own = located.filter((one) => one.document === document);
  const isPinnable = (one: LocatedQuote) => isSettled(one) || (accept && one.found !== undefined);
  const pinnable = own.filter(isPinnable);
  const waiting = own.filter((one) => !isPinnable(one));
  const pins = pinnable.flatMap((one) => (one.found === undefined ? [] : pinAt(one, one.found)));
  const kept = keptPins(old, waiting);
  return {
    file: { document: document.value.id, normVersion: NORM_VERSION, quotes: [...pins, ...kept] },
    edits: pinnable.flatMap((one) => (isSettled(one) ? [] : (editFor(one) ?? []))),
    added: pinnable.filter((one) => one.state === "unpinned").length,
    removed: old.length - own.filter((one) => one.isOldPin || one.state === "exact").length,
  };
}

/** Applies edits to the source text of a claims file; the rest, comments included, stays as it is. */
export function applyEdits(source: string, edits: readonly PassageEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, yaml }) => {
      // A block scalar ends with its line break.
      const lineEnd = text.slice(start, end).endsWith("\n") ? "\n" : "";
      return text.slice(0, start) + yaml + lineEnd + text.slice(end);
    }, source);
}
