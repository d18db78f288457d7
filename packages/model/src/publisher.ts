import * as z from "zod";
import { publisherIdSchema } from "./ids.ts";

/** Admiralty letters for a source, best first; F means that it cannot be judged and sorts apart. */
export const RELIABILITY_GRADES = ["A", "B", "C", "D", "E", "F"] as const;

/** Admiralty letter for a source. */
export type ReliabilityGrade = (typeof RELIABILITY_GRADES)[number];

/** What a publisher is graded for: a state outlet knows its state's words better than the facts. */
export const RELIABILITY_USES = ["facts-on-the-ground", "own-side-statements"] as const;

/** A grade for one use, with who gave it and one sentence why. */
export const reliabilitySchema = z.strictObject({
  use: z.enum(RELIABILITY_USES),
  grade: z.enum(RELIABILITY_GRADES),
  by: z.string().min(1),
  why: z.string().min(1),
});

/** Kinds of publisher. */
export const PUBLISHER_KINDS = [
  "newspaper",
  "broadcaster",
  "agency",
  "website",
  "state-outlet",
  "think-tank",
  "unknown",
] as const;

/** Who published a document. */
export const publisherSchema = z.strictObject({
  id: publisherIdSchema,
  name: z.string().min(1),
  kind: z.enum(PUBLISHER_KINDS),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be an ISO 3166-1 alpha-3 code")
    .optional(),
  reliability: z.array(reliabilitySchema),
});

/** Who published a document. */
export type Publisher = z.infer<typeof publisherSchema>;

/** The letter under which a publisher's reports of facts are filtered; F where nobody graded it. */
export function reliabilityOf(publisher: Publisher | undefined): ReliabilityGrade {
  const graded = publisher?.reliability.find((one) => one.use === "facts-on-the-ground");
  return graded?.grade ?? "F";
}
