import { eventSchema } from "@tumen/model";
import * as z from "zod";
import { dated, ordered, pick, properties } from "./row-parts.ts";

const EVENT_KEYS = ["id", "label", "type", "modes", "contexts", "quad", "place"] as const;

const parts = {
  properties,
  actors: ordered(z.string()),
  recipients: ordered(z.string()),
};

/** Reads an event (`EVENT_RECORD`). */
export const eventRow = z
  .object({ ...parts, claims: ordered(z.string()) })
  .transform(({ properties: one, ...lists }) => ({
    ...pick(one, EVENT_KEYS),
    ...dated(one, "date"),
    ...lists,
  }))
  .pipe(eventSchema);

/** Reads what the card of an event tells (`EVENT_OUTLINE`). */
export const eventOutlineRow = z
  .object(parts)
  .transform(({ properties: one, ...lists }) => ({
    ...pick(one, EVENT_KEYS),
    ...dated(one, "date"),
    ...lists,
  }))
  .pipe(eventSchema.omit({ claims: true }));
