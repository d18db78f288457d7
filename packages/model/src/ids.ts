import * as z from "zod";

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

function idSchema<const Prefix extends string>(prefix: Prefix) {
  return z
    .string()
    .max(120)
    .regex(new RegExp(`^${prefix}:${SLUG}$`), `must look like ${prefix}:some-words-01`)
    .brand<Prefix>();
}

/** Ids are ours, readable and stable: a kind, a colon, lower-case words joined by hyphens (`claim:visit-0017`). */
export const publisherIdSchema = idSchema("publisher");
/** `document:…` */
export const documentIdSchema = idSchema("document");
/** `actor:…` */
export const actorIdSchema = idSchema("actor");
/** `event:…` */
export const eventIdSchema = idSchema("event");
/** `claim:…` */
export const claimIdSchema = idSchema("claim");

/** Id of a publisher. */
export type PublisherId = z.infer<typeof publisherIdSchema>;
/** Id of a document. */
export type DocumentId = z.infer<typeof documentIdSchema>;
/** Id of an actor. */
export type ActorId = z.infer<typeof actorIdSchema>;
/** Id of an event. */
export type EventId = z.infer<typeof eventIdSchema>;
/** Id of a claim. */
export type ClaimId = z.infer<typeof claimIdSchema>;
