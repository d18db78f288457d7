/** Codes that a store error may carry. */
export type StoreErrorCode = "NOT_FOUND" | "CONFLICT" | "UNAVAILABLE" | "INVALID" | "TIMEOUT";

/** The one error that stores throw; the message is fit for a user, the cause is for the log. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
