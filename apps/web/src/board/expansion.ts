import type { ActorId, DocumentId, Quad } from "@tumen/model";

/** What an expansion may be narrowed to. */
export interface ExpansionChoice {
  readonly direction?: "out" | "in" | "both";
  readonly quads?: readonly Quad[];
  /** Only ties as this document tells them. */
  readonly document?: DocumentId;
}

/** Brings in neighbours of an actor. */
export type Expand = (actor: ActorId, name: string, choice?: ExpansionChoice) => Promise<void>;
