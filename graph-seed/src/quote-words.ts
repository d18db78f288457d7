import { codePointsOf } from "@tumen/anchoring";
import type { Span } from "@tumen/model";
import type { DocumentSource } from "./dossier.ts";

const SHOWN = 60;
const AROUND = 24;

/** A passage in a message: between quote marks, its middle left out where it is long. */
export function showPassage(text: string): string {
  const points = [...text.replace(/\s+/gu, " ")];
  if (points.length <= SHOWN) return `“${points.join("")}”`;
  const half = SHOWN / 2;
  const [head, tail] = [points.slice(0, half), points.slice(-half)].map((one) =>
    one.join("").trim(),
  );
  return `“${head} … ${tail}”`;
}

/** Line of a document's text file on which a code point stands, from 1. */
export function lineOf(document: DocumentSource, codePoint: number): number {
  const points = codePointsOf(document.text);
  return document.text.slice(0, points.toUtf16(codePoint)).split("\n").length;
}

/** A place in a document's text: file, line, and some words around it, the passage in brackets. */
export function showPlace(document: DocumentSource, span: Span): string {
  const points = codePointsOf(document.text);
  const before = points.slice(Math.max(0, span.start - AROUND), span.start);
  const after = points.slice(span.end, Math.min(points.length, span.end + AROUND));
  // The far ends are cut anywhere: leave the broken words out.
  const whole = `${before.replace(/^\S+\s+/u, "")}[…]${after.replace(/\s+\S+$/u, "")}`;
  const words = whole.replace(/\s+/gu, " ").trim();
  return `documents/${document.slug}.txt:${lineOf(document, span.start)} (${words})`;
}
