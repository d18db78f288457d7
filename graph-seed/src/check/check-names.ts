import { codePointsOf } from "@tumen/anchoring";
import type { DocumentSource, Dossier } from "../dossier.ts";
import { isSettled } from "../locate-quotes.ts";
import { errorAt, type Problem } from "../problem.ts";
import type { Subject } from "./check.ts";
import { knownNameFinder, NAMELESS } from "./known-names.ts";
import { type Capital, capitalsOf } from "./name-positions.ts";

/** In these languages every noun has a capital, which then says nothing. */
const NOUN_CAPITAL_LANGUAGES: ReadonlySet<string> = new Set(["de", "deu", "lb", "ltz"]);

/** How words are written across the dossier's texts where a capital is not due. */
interface Usage {
  readonly capitalised: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

function usageOf(dossier: Dossier): Usage {
  const capitalised = new Set<string>();
  const lowerCase = new Set<string>();
  for (const { text } of dossier.documents) {
    for (const one of capitalsOf(text)) if (!one.isFree) capitalised.add(one.word);
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu))
      lowerCase.add(word);
  }
  return { capitalised, lowerCase };
}

/** Where a capital is due anyway, a word is a name only if it is written with one elsewhere too, and never without. */
function isName({ word, isFree }: Capital, usage: Usage): boolean {
  if (NAMELESS.has(word)) return false;
  if (!isFree) return true;
  return usage.capitalised.has(word) && !usage.lowerCase.has(word.toLowerCase());
}

const WITHIN_NAME = /^(?:[\s-]+|\s+(?:of|of the|for|and the)\s+)$/u;

/** Joins neighbouring words into the names that a reader sees. */
function joinNames(text: string, words: readonly Capital[]): string[] {
  const names: { start: number; end: number }[] = [];
  for (const { at, word } of words) {
    const last = names.at(-1);
    const end = at + word.length;
    const between = last === undefined ? "" : text.slice(last.end, at);
    const isInitial = last !== undefined && last.end - last.start === 1 && /^\.\s*$/u.test(between);
    if (last !== undefined && (isInitial || WITHIN_NAME.test(between))) last.end = end;
    else names.push({ start: at, end });
  }
  return [...new Set(names.map(({ start, end }) => text.slice(start, end)))];
}

/** Names within a passage that the dossier does not know, given the document's capitals. */
function unknownNames(
  document: { text: string; capitals: readonly Capital[] },
  passage: { start: number; end: number },
  { usage, find }: { usage: Usage; find: ReturnType<typeof knownNameFinder> },
): string[] {
  const known = find(document.text.slice(passage.start, passage.end)).map((span) => ({
    start: span.start + passage.start,
    end: span.end + passage.start,
  }));
  const unknown = document.capitals.filter(
    (one) =>
      one.at >= passage.start &&
      one.at < passage.end &&
      !known.some((span) => one.at >= span.start && one.at < span.end) &&
      isName(one, usage),
  );
  return joinNames(document.text, unknown);
}

function qidProblems({ dossier }: Subject): Problem[] {
  const first = new Map<string, string>();
  return dossier.actors.flatMap((actor) => {
    const { id, qid } = actor.value;
    if (qid === undefined) return [];
    const other = first.get(qid.id);
    if (other === undefined) {
      first.set(qid.id, id);
      return [];
    }
    return errorAt(actor.placeOf(["qid"]), {
      code: "qid-twice",
      reason: `${id} has the QID ${qid.id} (${qid.label}), which ${other} has too.`,
      advice: "One QID names one thing: look it up, or make one actor of the two.",
    });
  });
}

/**
 * Rule 6: names that occur in a quote occur among the aliases of an actor, or among the other names; each QID has a label (held by the
 * schema) and belongs to one actor.
 */
export function checkNames(subject: Subject): Problem[] {
  return [...qidProblems(subject), ...nameProblems(subject)];
}

function nameProblems({ dossier, located }: Subject): Problem[] {
  const { kinds } = dossier.leftOut;
  if (kinds.has("actor") || kinds.has("name")) return [];
  const knowledge = { usage: usageOf(dossier), find: knownNameFinder(dossier) };
  const capitals = new Map<DocumentSource, Capital[]>(
    dossier.documents.map((one) => [one, capitalsOf(one.text)]),
  );
  return located.filter(isSettled).flatMap(({ claim, document, found, source }) => {
    if (NOUN_CAPITAL_LANGUAGES.has(document.value.language)) return [];
    const points = codePointsOf(document.text);
    const passage = { start: points.toUtf16(found.start), end: points.toUtf16(found.end) };
    const text = { text: document.text, capitals: capitals.get(document) ?? [] };
    return unknownNames(text, passage, knowledge).map((name) =>
      errorAt(source.place, {
        code: "name-unknown",
        reason: `${claim.value.id}: nobody and nothing in the dossier is called “${name}”.`,
        advice:
          "If it names an actor, add it to that actor’s aliases in annotations/actors.yaml; if a place, a time or a thing, to annotations/other-names.yaml.",
      }),
    );
  });
}
