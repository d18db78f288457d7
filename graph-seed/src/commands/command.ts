/** Prints one line for the person who runs a command. */
export type Say = (line: string) => void;

/** A command was asked for something it cannot do; the message says what and how to ask. */
export class CommandError extends Error {
  readonly code = "CANNOT_DO";
}
