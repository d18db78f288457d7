import type { Actor } from "../actor.ts";
import type { Claim } from "../claim.ts";
import type { SourceDocument } from "../document.ts";
import type { Event } from "../event.ts";
import type { Quote } from "../quote.ts";
import { tokensOf } from "./fold-text.ts";

/** Names of the fields that a search looks into. */
export const SEARCH_FIELDS = ["name", "alias", "text", "label", "quote", "passage"] as const;

/** A text that a search looks into. */
export interface SearchField {
  readonly field: (typeof SEARCH_FIELDS)[number];
  readonly text: string;
}

/** What finds an actor: its name, then its names in all languages and its aliases. */
export function actorSearchFields(actor: Pick<Actor, "name" | "names" | "aliases">): SearchField[] {
  const { en, ru, ko } = actor.names;
  const others = [en, ru, ko, ...actor.aliases].filter(
    (one) => one !== undefined && one !== actor.name,
  );
  return [
    { field: "name", text: actor.name },
    ...[...new Set(others)].flatMap((text) =>
      text === undefined ? [] : [{ field: "alias" as const, text }],
    ),
  ];
}

/** What finds an event: its label and its place. */
export function eventSearchFields(event: Pick<Event, "label" | "place">): SearchField[] {
  const label: SearchField = { field: "label", text: event.label };
  return event.place === undefined ? [label] : [label, { field: "text", text: event.place }];
}

/** What finds a claim: its sentence and its quotes. */
export function claimSearchFields(claim: {
  readonly text: Claim["text"];
  readonly quotes: readonly Pick<Quote, "exact">[];
}): SearchField[] {
  return [
    { field: "text", text: claim.text },
    ...claim.quotes.map((one) => ({ field: "quote" as const, text: one.exact })),
  ];
}

/** A paragraph of a document; `start` and `end` in code points of the document's text, end exclusive. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What finds a passage: its text. */
export function passageSearchFields(passage: Pick<Passage, "text">): SearchField[] {
  return [{ field: "passage", text: passage.text }];
}

function isFurniture(document: SourceDocument, start: number, end: number): boolean {
  const covered = document.furniture.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return covered >= end - start;
}

/** The paragraphs of a document in order: its lines without white space at the ends, less empty ones and furniture. */
export function passagesOf(document: SourceDocument): Passage[] {
  const passages: Passage[] = [];
  let lineStart = 0;
  for (const line of document.text.split("\n")) {
    const text = line.trim();
    const start = lineStart + (line.length - line.trimStart().length);
    const end = start + [...text].length;
    if (text !== "" && !isFurniture(document, start, end)) passages.push({ text, start, end });
    lineStart += [...line].length + 1;
  }
  return passages;
}

/** All words of some fields, folded, each once, joined by spaces: what a store indexes to find candidates. */
export function indexText(fields: readonly SearchField[]): string {
  const words = fields.flatMap((one) => tokensOf(one.text).map((token) => token.word));
  return [...new Set(words)].join(" ");
}
