import { type ActorCard, actorCardOf, documentCardOf, eventCardOf } from "@tumen/model";
import * as z from "zod";
import { count } from "./row-parts.ts";
import { actorRow } from "./to-actor.ts";
import { documentOutlineRow, publisherOfDocument } from "./to-document.ts";
import { eventOutlineRow } from "./to-event.ts";

/** Reads an actor's card. */
export const actorCardRow = z
  .object({ actor: actorRow, claims: count, documents: count })
  .transform(({ actor, ...counts }): ActorCard => actorCardOf(actor, counts));

/** Reads a document's card. */
export const documentCardRow = z
  .object({ document: documentOutlineRow, publishers: publisherOfDocument, claims: count })
  .transform(({ document, publishers, claims }) => documentCardOf(document, publishers, claims));

/** Reads an event's card as a filter shows it: background dates only where it lets them in. */
export function eventCardRow(background: true | undefined) {
  return z
    .object({ event: eventOutlineRow, claims: count, documents: count })
    .transform(({ event, ...counts }) => eventCardOf(event, counts, background));
}
