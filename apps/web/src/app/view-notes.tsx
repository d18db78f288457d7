import { nameIn } from "#board/picture.ts";
import { HiddenNote } from "#features/explore/hidden-note.tsx";
import { WaitingNote } from "#features/explore/waiting-note.tsx";
import type { PictureInUse } from "./use-picture.ts";

/** What is not as usual about the picture: a focus, what is hidden, a wait, an answer that was stopped. */
export function ViewNotes({ drawn }: { readonly drawn: PictureInUse }) {
  return (
    <HiddenNote nameOf={nameIn(drawn.picture)}>
      <WaitingNote waiting={drawn.waiting} stale={drawn.stale} />
    </HiddenNote>
  );
}
