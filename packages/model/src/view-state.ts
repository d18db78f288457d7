import * as z from "zod";
import { filterSchema } from "./filter.ts";
import {
  type ActorId,
  actorIdSchema,
  claimIdSchema,
  documentIdSchema,
  type EventId,
  eventIdSchema,
} from "./ids.ts";
import { parseTieId } from "./tie.ts";

/** What the canvas and the outline show: ties between actors, events with who took part, single claims. */
export const SHOWN = ["relations", "events", "claims"] as const;

/** How those without a place of their own are arranged. */
export const LAYOUTS = ["spring", "layered", "concentric", "grid"] as const;

/** Bounds of a view; what lies beyond is counted and said, never dropped in silence. */
export const VIEW_LIMITS = {
  firstActors: 5000,
  added: 5000,
  spacing: { min: 0.5, max: 3 },
} as const;

/** A place on the sheet as shares of its half width and height (-1 to 1 is in sight at first). */
export const pointSchema = z.strictObject({
  x: z.number().min(-100).max(100),
  y: z.number().min(-100).max(100),
});

/** Whatever can stand on the canvas. */
export const nodeIdSchema = z.union([actorIdSchema, eventIdSchema, claimIdSchema]);

/** An actor brought in beside those of the first view, and whose expansion brought it. */
const arrivalSchema = z.strictObject({
  id: actorIdSchema,
  beside: actorIdSchema.optional(),
});

const partIdSchema = z
  .string()
  .max(260)
  .refine((id) => parsePartId(id) !== undefined, { message: "is no id of a part in an event" });

/** The id of the part that an actor has in an event: `visit~vladimir-putin`. */
export function partId(event: EventId, actor: ActorId): string {
  return `${event.slice("event:".length)}~${actor.slice("actor:".length)}`;
}

/** Reads the id of a part back; undefined where it is none. */
export function parsePartId(id: string): { event: EventId; actor: ActorId } | undefined {
  const [about, who] = id.split("~");
  const event = eventIdSchema.safeParse(`event:${about}`);
  const actor = actorIdSchema.safeParse(`actor:${who}`);
  return event.success && actor.success ? { event: event.data, actor: actor.data } : undefined;
}

/** What is looked at. */
export const selectionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tie"),
    id: z
      .string()
      .max(300)
      .refine((id) => parseTieId(id) !== undefined, { message: "is no id of a tie" }),
  }),
  z.strictObject({ kind: z.literal("actor"), id: actorIdSchema }),
  z.strictObject({ kind: z.literal("event"), id: eventIdSchema }),
  z.strictObject({ kind: z.literal("claim"), id: claimIdSchema }),
  /** The part that an actor has in an event: the claims about the event that name the actor. */
  z.strictObject({ kind: z.literal("part"), id: partIdSchema }),
  /** All claims that pass the filter. */
  z.strictObject({ kind: z.literal("claims"), id: z.literal("all") }),
]);

const passageSchema = z.strictObject({
  document: documentIdSchema,
  /** The passage of this claim. */
  claim: claimIdSchema.optional(),
  /** A place in the text, in code points. */
  at: z.int().nonnegative().optional(),
});

/** The open document, where in it, and a second one beside it. */
export const readingSchema = passageSchema.extend({ beside: passageSchema.optional() });

/** Only those within so many steps of an actor; the rest fades. */
const focusSchema = z.strictObject({
  actor: actorIdSchema,
  degrees: z.int().min(1).max(3),
});

const { spacing } = VIEW_LIMITS;

/** All that the screen shows, as one value: links, undo, session files and exports are made from it. */
export const viewStateSchema = z.strictObject({
  shows: z.enum(SHOWN),
  /** What the claims view is of. */
  subject: selectionSchema.nullable(),
  filter: filterSchema,
  /** How many actors the view opens with: those with most claims. */
  firstActors: z.int().min(1).max(VIEW_LIMITS.firstActors),
  /** In order of arrival. */
  added: z.array(arrivalSchema).max(VIEW_LIMITS.added),
  hidden: z.array(nodeIdSchema).max(VIEW_LIMITS.added),
  /** Where the user has put things. */
  pins: z.record(nodeIdSchema, pointSchema),
  layout: z.enum(LAYOUTS),
  /** How far apart things are placed; 1 is usual. */
  spacing: z.number().min(spacing.min).max(spacing.max),
  focus: focusSchema.nullable(),
  /** What becomes of that which the filter or the focus takes away; nothing moves either way. */
  rest: z.enum(["fade", "hide"]),
  selection: selectionSchema.nullable(),
  reading: readingSchema.nullable(),
});

/** A place on the sheet as shares of its half width and height. */
export type Point = Readonly<z.infer<typeof pointSchema>>;
/** Whatever can stand on the canvas. */
export type NodeId = z.infer<typeof nodeIdSchema>;
/** An actor brought in beside those of the first view. */
export type Arrival = Readonly<z.infer<typeof arrivalSchema>>;
/** What is looked at. */
export type Selection = Readonly<z.infer<typeof selectionSchema>>;
/** The open document, where in it, and a second one beside it. */
export type Reading = Readonly<z.infer<typeof readingSchema>>;
/** What the canvas and the outline show. */
export type Shown = (typeof SHOWN)[number];
/** How those without a place of their own are arranged. */
export type LayoutName = (typeof LAYOUTS)[number];
/** All that the screen shows. */
export type ViewState = Readonly<z.infer<typeof viewStateSchema>>;

/** The view that a first visit opens with. */
export const FIRST_VIEW: ViewState = {
  shows: "relations",
  subject: null,
  filter: {},
  firstActors: 25,
  added: [],
  hidden: [],
  pins: {},
  layout: "spring",
  spacing: 1,
  focus: null,
  rest: "fade",
  selection: null,
  reading: null,
};
