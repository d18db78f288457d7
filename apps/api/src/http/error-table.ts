import type { ErrorCode } from "@tumen/model";

/** The one table from error code to HTTP status. */
export const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  INVALID: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
};

/** The code for an error that the web framework raised by itself with this status. */
export function codeOfStatus(status: number): ErrorCode {
  if (status === 404) return "NOT_FOUND";
  if (status === 413 || status === 414) return "TOO_LARGE";
  if (status === 429) return "TOO_MANY_REQUESTS";
  return status >= 400 && status < 500 ? "INVALID" : "INTERNAL";
}
