import { type Dated, EdtfError, PLOVER_TYPES, parseEdtf } from "@tumen/model";
import type { ClaimSource, Dossier, Entry } from "../dossier.ts";
import { errorAt, type Place, type Problem, warningAt } from "../problem.ts";
import type { Subject } from "./check.ts";

interface WrittenDate {
  readonly owner: string;
  readonly date: Dated;
  readonly place: Place;
  /** The texts in which the date's words may stand. */
  readonly texts: readonly string[];
}

function reasonAgainst(edtf: string): string | undefined {
  try {
    parseEdtf(edtf);
    return undefined;
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}

function dateProblems({ owner, date, place, texts }: WrittenDate): Problem[] {
  const problems: Problem[] = [];
  const against = reasonAgainst(date.edtf);
  if (against !== undefined) {
    problems.push(
      errorAt(place, {
        code: "date-not-edtf",
        reason: `${owner}: ${against}`,
        advice:
          "Write for example 2024-06-19, 2024-10, 2024-10~, 2023?, 2024-10-08/2024-10-13 or 2023-08/..",
      }),
    );
  }
  if (date.basis === "background" && date.citation === undefined) {
    problems.push(
      errorAt(place, {
        code: "date-without-citation",
        reason: `${owner}: a background date has no citation.`,
        advice: "Add citation: a public record that anyone can check, or leave the date out.",
      }),
    );
  }
  const { words } = date;
  if (
    date.basis === "document" &&
    words !== undefined &&
    !texts.some((one) => one.includes(words))
  ) {
    problems.push(
      errorAt(place, {
        code: "date-words-not-in-text",
        reason: `${owner}: no text says “${words}”.`,
        advice: "Copy the words from the document, or write basis: background with a citation.",
      }),
    );
  }
  return problems;
}

function textsOf(dossier: Dossier, ids: readonly string[]): string[] {
  return dossier.documents.filter((one) => ids.includes(one.value.id)).map((one) => one.text);
}

function writtenDates(dossier: Dossier): WrittenDate[] {
  const ofClaims = dossier.claims.flatMap((claim) =>
    (["eventDate", "statedDate"] as const).flatMap((field) => {
      const date = claim.value[field] as Dated | undefined;
      if (date === undefined) return [];
      const texts = textsOf(dossier, [claim.document]);
      return { owner: claim.value.id, date, place: claim.placeOf([field]), texts };
    }),
  );
  const ofEvents = dossier.events.flatMap((event) => {
    const date = event.value.date as Dated | undefined;
    if (date === undefined) return [];
    const about = dossier.claims.filter((one) => one.value.events.includes(event.value.id));
    const texts = textsOf(
      dossier,
      about.map((one) => one.document),
    );
    return { owner: event.value.id, date, place: event.placeOf(["date"]), texts };
  });
  const ofDocuments = dossier.documents.flatMap((document) => {
    const edtf = document.value.publishedAt;
    if (edtf === undefined) return [];
    const date: Dated = { edtf, basis: "document" };
    const place = document.placeOf(["publishedAt"]);
    return { owner: document.value.id, date, place, texts: [] };
  });
  return [...ofClaims, ...ofEvents, ...ofDocuments];
}

function recipientProblem(claim: ClaimSource): Problem[] {
  const { id, act, objects, mutual } = claim.value;
  if (act === null || !PLOVER_TYPES[act.type].recipientRequired) return [];
  if (objects.length > 0 || mutual) return [];
  return [
    errorAt(claim.placeOf(["act"]), {
      code: "recipient-missing",
      reason: `${id}: an act of type ${act.type} needs a recipient.`,
      advice:
        "Name who it is done to in objects, or write mutual: true where the subjects do it to each other.",
    }),
  ];
}

function eventTypeProblems(
  claim: ClaimSource,
  events: ReadonlyMap<string, Entry<Dossier["events"][number]["value"]>>,
): Problem[] {
  const { id, act } = claim.value;
  if (act === null) return [];
  return claim.value.events.flatMap((eventId, index) => {
    const event = events.get(eventId);
    if (event === undefined || event.value.type === act.type) return [];
    const { file, line } = event.placeOf(["type"]);
    return errorAt(claim.placeOf(["events", index]), {
      code: "event-of-another-type",
      reason: `${id} is an act of type ${act.type}, but ${eventId} is of type ${event.value.type} (${file}:${line}).`,
      advice:
        "List an event of the claim’s type, correct one of the two types, or leave the event out.",
    });
  });
}

/** An event whose claims do nothing has nobody who took part. */
function idleEventProblems(dossier: Dossier): Problem[] {
  return dossier.events.flatMap((event) => {
    const about = dossier.claims.filter((one) => one.value.events.includes(event.value.id));
    if (about.length === 0 || about.some((one) => one.value.act !== null)) return [];
    return warningAt(event.placeOf(["id"]), {
      code: "event-without-act",
      reason: `No claim about ${event.value.id} codes an act, so nobody takes part in it.`,
      advice: "Code the act in a claim that says it, or remove the event.",
    });
  });
}

/**
 * Rule 3: dates parse as the EDTF subset, and background dates have a citation; acts that need a recipient have one; an event’s
 * type is the act of its claims.
 */
export function checkDatesAndTypes({ dossier }: Subject): Problem[] {
  const events = new Map<string, (typeof dossier.events)[number]>(
    dossier.events.map((one) => [one.value.id, one]),
  );
  return [
    ...writtenDates(dossier).flatMap(dateProblems),
    ...dossier.claims.flatMap(recipientProblem),
    ...dossier.claims.flatMap((claim) => eventTypeProblems(claim, events)),
    ...idleEventProblems(dossier),
  ];
}
