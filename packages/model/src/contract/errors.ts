import * as z from "zod";

/** What can go wrong, by code; the API maps each to a status. */
export const ERROR_CODES = [
  "NOT_FOUND",
  "INVALID",
  "CONFLICT",
  "UNAVAILABLE",
  "TIMEOUT",
  "TOO_LARGE",
  "TOO_MANY_REQUESTS",
  "INTERNAL",
] as const;

/** Code of an error. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The body of every error answer. */
export const errorResponseSchema = z.object({
  error: z.object({ code: z.enum(ERROR_CODES), message: z.string(), requestId: z.string() }),
});
