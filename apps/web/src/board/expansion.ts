import type { ActorId, Quad } from "@tumen/model";

/** What an expansion may be narrowed to. */
export interface ExpansionChoice {
  readonly direction?: "out" | "in" | "both";
  readonly quads?: readonly Quad[];
}

/** Brings in neighbours of an actor. */
export type Expand = (actor: ActorId, name: string, choice?: ExpansionChoice) => Promise<void>;
