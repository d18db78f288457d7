import * as z from "zod";
import { actorIdSchema, claimIdSchema, eventIdSchema } from "./ids.ts";

/** How many claims a scope may name one by one. */
export const SCOPE_CLAIMS = 1000;

/**
 * Which of the claims that pass a filter are meant: those for which everything that is given holds. Empty: all of them.
 */
export const scopeSchema = z.strictObject({
  /** Claims that support this tie. */
  tie: z.string().max(300).optional(),
  /** Claims in which each of the two is subject, object or beneficiary. */
  pair: z.tuple([actorIdSchema, actorIdSchema]).optional(),
  /** Claims that name the actor as subject, object, beneficiary or speaker. */
  actor: actorIdSchema.optional(),
  /** Claims about the event. */
  event: eventIdSchema.optional(),
  /** Just these claims. */
  claims: z.array(claimIdSchema).max(SCOPE_CLAIMS).optional(),
  /** The neighbourhood: claims of the actor or event, and those behind ties among whom these claims name. */
  around: z.union([actorIdSchema, eventIdSchema]).optional(),
});

/** Which of the claims that pass a filter are meant. */
export type Scope = z.infer<typeof scopeSchema>;

/** The fields of a scope among those of a request; what is not given is left out. */
export function scopeOf({ tie, pair, actor, event, claims, around }: Scope): Scope {
  return {
    ...(tie === undefined ? {} : { tie }),
    ...(pair === undefined ? {} : { pair }),
    ...(actor === undefined ? {} : { actor }),
    ...(event === undefined ? {} : { event }),
    ...(claims === undefined ? {} : { claims }),
    ...(around === undefined ? {} : { around }),
  };
}

/** Whether the scope leaves out no claim: it gives nothing. */
export function coversAll(scope: Scope): boolean {
  return Object.keys(scopeOf(scope)).length === 0;
}
