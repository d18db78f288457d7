import { parsePartId, type Scope } from "@tumen/model";
import type { Selection } from "./view.ts";

/** The claims that stand behind a selection. */
export function scopeOf(selection: Selection | null): Scope {
  if (selection === null) return {};
  switch (selection.kind) {
    case "tie":
      return { tie: selection.id };
    case "actor":
      return { actor: selection.id };
    case "event":
      return { event: selection.id };
    case "claim":
      return { claims: [selection.id] };
    case "part":
      return parsePartId(selection.id) ?? {};
    case "claims":
      return {};
  }
}
