import type { ActorName, ClaimId, DocumentResponse } from "@tumen/model";
import { type ReactNode, type RefObject, useCallback, useRef, useState } from "react";
import { ActorPopover } from "./actor-popover.tsx";

const WIDTH = 330;
const GAP = 6;

interface Opened {
  readonly actors: readonly ActorName[];
  readonly claim: ClaimId | undefined;
  readonly place: { readonly top: number; readonly left: number };
}

/** Below the name, inside what scrolls, so that it goes with the text. */
function placeBelow(at: Element, scroller: Element): Opened["place"] {
  const name = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const sheet = scroller.getBoundingClientRect();
  const room = Math.max(0, scroller.clientWidth - WIDTH - GAP);
  return {
    top: name.bottom - sheet.top + scroller.scrollTop + GAP,
    left: Math.max(GAP, Math.min(name.left - sheet.left, room)),
  };
}

interface Asked {
  readonly data: DocumentResponse;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly shown: ReadonlySet<string>;
  readonly onClaim: (claim: ClaimId) => void;
}

/** The small window about whoever is named at a place of the text, and the way to open it there. */
export function useActorPopover({ data, scroller, shown, onClaim }: Asked) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const onClose = useCallback((how: "back" | "away") => {
    setOpened(null);
    // A name itself takes no focus; the stop of its paragraph does.
    const row = from.current?.closest(".document-row");
    if (how === "back") row?.querySelector<HTMLElement>(".named-here")?.focus();
  }, []);
  const onActors = (at: HTMLElement) => {
    const root = scroller.current;
    if (root === null) return;
    const wanted = at.dataset["actors"]?.split(" ") ?? [];
    const actors = wanted.flatMap((id) => data.actors.find((one) => one.id === id) ?? []);
    const passage = at.closest<HTMLElement>("[data-claims]");
    from.current = at;
    setOpened({
      actors,
      claim: passage?.dataset["claims"]?.split(" ")[0] as ClaimId | undefined,
      place: placeBelow(at, root),
    });
  };
  const claim = opened?.claim;
  const popover: ReactNode = opened && (
    <ActorPopover
      key={`${opened.place.top} ${opened.place.left}`}
      actors={opened.actors}
      shown={shown}
      place={opened.place}
      onPassage={
        claim &&
        (() => {
          setOpened(null);
          onClaim(claim);
        })
      }
      onClose={onClose}
    />
  );
  return { onActors, popover };
}
