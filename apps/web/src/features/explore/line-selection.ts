import { claimIdSchema, partId } from "@tumen/model";
import type { Picture, PicturedLine } from "#board/picture.ts";
import type { Selection } from "#board/view.ts";

/** What a line leads to: the claims that tell of a part in an event, or the claim that it belongs to. */
function behind(line: PicturedLine): Selection | null {
  const ends = [line.from, line.to];
  const event = ends.find((id) => id.startsWith("event:"));
  const actor = ends.find((id) => id.startsWith("actor:"));
  if (event !== undefined && actor !== undefined) {
    return { kind: "part", id: partId(event as never, actor as never) };
  }
  const claim = claimIdSchema.safeParse(ends.find((id) => id.startsWith("claim:")));
  return claim.success ? { kind: "claim", id: claim.data } : null;
}

/** What a click on a line selects. */
export function selectionOfLine(picture: Picture, id: string): Selection | null {
  const line = picture.lines.find((one) => one.id === id);
  return line === undefined ? null : behind(line);
}

/** The id of the node or line on the canvas that shows the selection; null where none does. */
export function selectedElement(picture: Picture, selection: Selection | null): string | null {
  if (selection === null || selection.kind === "claims") return null;
  if (selection.kind !== "part") return selection.id;
  const line = picture.lines.find((one) => behind(one)?.id === selection.id);
  return line?.id ?? null;
}
