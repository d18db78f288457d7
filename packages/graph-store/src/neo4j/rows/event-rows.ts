import {
  type ActorId,
  type Claim,
  type Dated,
  type DaySpan,
  dateInForce,
  type Event,
  eventSearchFields,
  indexText,
  parseEdtf,
} from "@tumen/model";
import { StoreError } from "../../store-error.ts";
import { datedProperties } from "./dated-properties.ts";
import type { RowCollector } from "./row-collector.ts";

/** Sorts after every day. */
const UNDATED = "~";

/** Where an event stands in time, as one text that sorts: earliest day, latest day, id; undated ones last. */
export function momentKey(
  span: { readonly earliest: string | null; readonly latest: string | null } | undefined,
  id: string,
): string {
  return `${span?.earliest ?? UNDATED} ${span?.latest ?? UNDATED} ${id}`;
}

function spanOf(date: Dated | undefined, background: true | undefined): DaySpan | undefined {
  const inForce = dateInForce(date, background);
  return inForce && parseEdtf(inForce.edtf);
}

/** The claims of an event that give an actor its role there. */
function claimsBehind(
  claims: readonly Claim[],
  role: "subjects" | "objects",
  actor: ActorId,
): string[] {
  return claims
    .filter((one) => one.act !== null && one[role].includes(actor))
    .map((one) => one.id)
    .sort();
}

/** An event with its actors and recipients; `about` are the claims about it. Throws INVALID where its list names others. */
export function addEvent(to: RowCollector, event: Event, about: readonly Claim[]): void {
  const { id, label, type, modes, contexts, quad, date, place } = event;
  const ids = new Set<string>(about.map((one) => one.id));
  const stranger = event.claims.find((one) => !ids.has(one));
  if (stranger !== undefined) {
    throw new StoreError("INVALID", `${id} lists ${stranger}, which is not about it.`);
  }
  to.node("Event", id, {
    label,
    type,
    modes,
    contexts,
    quad,
    place,
    ...datedProperties("date", date),
    moment: momentKey(spanOf(date, undefined), id),
    momentWithBackground: momentKey(spanOf(date, true), id),
    words: indexText(eventSearchFields(event)),
  });
  for (const [order, one] of event.actors.entries()) {
    const claims = claimsBehind(about, "subjects", one);
    to.edge("ACTOR", ["Event", id], ["Actor", one], { order, claims });
  }
  for (const [order, one] of event.recipients.entries()) {
    const claims = claimsBehind(about, "objects", one);
    to.edge("RECIPIENT", ["Event", id], ["Actor", one], { order, claims });
  }
}
