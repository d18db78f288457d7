import * as z from "zod";
import { actorIdSchema } from "./ids.ts";

/** Kinds of actor. */
export const ACTOR_KINDS = [
  "state",
  "body",
  "person",
  "organisation",
  "unit",
  "group",
  "anonymous",
] as const;

/** Kind of actor. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Sectors kept from PLOVER. */
export const ACTOR_SECTORS = [
  "GOV",
  "MIL",
  "SPY",
  "LEG",
  "BUS",
  "LAB",
  "JRN",
  "CVL",
  "UNK",
] as const;

/** Someone who acts, is acted on, or speaks. */
export const actorSchema = z.strictObject({
  id: actorIdSchema,
  kind: z.enum(ACTOR_KINDS),
  name: z.string().min(1),
  /** Names by language; an absent language is unknown. */
  names: z.strictObject({
    en: z.string().min(1).optional(),
    ru: z.string().min(1).optional(),
    ko: z.string().min(1).optional(),
  }),
  aliases: z.array(z.string().min(1)),
  members: z.array(actorIdSchema),
  memberOf: z.array(actorIdSchema),
  /** The state that a person or a unit speaks or acts for. */
  represents: actorIdSchema.optional(),
  sector: z.enum(ACTOR_SECTORS).optional(),
  qid: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});

/** Someone who acts, is acted on, or speaks. */
export type Actor = z.infer<typeof actorSchema>;
