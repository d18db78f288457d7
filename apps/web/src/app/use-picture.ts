import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, type BoardResponse, type Filter, hidesNothing } from "@tumen/model";
import { useMemo, useState } from "react";
import { boardQuery, overviewQuery } from "#api/board-query.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import { focusPicture } from "./focus-picture.ts";
import { actorsAsked, pictureOf } from "./picture.ts";
import { useClaimsPicture } from "./use-claims-picture.ts";
import { useEventsPicture, waitsOf } from "./use-events-picture.ts";

/** The picture, and the answer of the server that it was made from. */
export interface PictureInUse {
  readonly picture: Picture;
  readonly asked: readonly ActorId[];
  readonly answer: BoardResponse;
  readonly waiting: boolean;
  /** The answer to the last change was stopped: the picture is from before it. */
  readonly stale: boolean;
}

/** The filter that hides nothing and shows people as this one does: what this one takes away fades from that picture. */
function wholeOf(filter: Filter): Filter {
  return filter.peopleAsStates === undefined ? {} : { peopleAsStates: true };
}

/**
 * Whether the first answer has come. Whoever waits for it this way does not suspend: React shows nothing for 300 ms after
 * a placeholder, and the answer often takes less. Throws when there is none to be had.
 */
export function useFirstAnswer(): boolean {
  const filter = useBoard((board) => board.view.filter);
  const firstActors = useBoard((board) => board.view.firstActors);
  const [isThere, setIsThere] = useState(false);
  const first = useQuery({
    ...overviewQuery(firstActors, wholeOf(filter)),
    enabled: !isThere,
    throwOnError: true,
  });
  if (!isThere && first.data !== undefined) setIsThere(true);
  return isThere || first.data !== undefined;
}

function useBoardAnswers() {
  const filter = useBoard((board) => board.view.filter);
  const firstActors = useBoard((board) => board.view.firstActors);
  const added = useBoard((board) => board.view.added);
  const nothing = useMemo(() => wholeOf(filter), [filter]);
  const { data: overview } = useSuspenseQuery(overviewQuery(firstActors, nothing));
  const asked = useMemo(
    () =>
      actorsAsked(
        overview.actors.map((one) => one.id),
        added.map((one) => one.id),
      ),
    [overview, added],
  );
  const isWhole = hidesNothing(filter);
  const isFirst = asked.length === overview.actors.length;
  const whole = useQuery({
    ...boardQuery(asked, nothing),
    enabled: !isFirst,
    throwOnError: true,
  });
  const filtered = useQuery({
    ...boardQuery(asked, filter),
    enabled: !isWhole && asked.length > 0,
    throwOnError: true,
  });
  const wholeAnswer = isFirst ? overview : (whole.data ?? overview);
  const answer = isWhole ? wholeAnswer : (filtered.data ?? wholeAnswer);
  return {
    asked,
    wholeAnswer,
    answer,
    ...waitsOf(whole, filtered),
  };
}

/** The picture of the board under the filter in force. Suspends until the first one is there. */
export function usePicture(): PictureInUse {
  const { asked, wholeAnswer, answer, waiting, stale } = useBoardAnswers();
  const hidden = useBoard((board) => board.view.hidden);
  const shows = useBoard((board) => board.view.shows);
  const focus = useBoard((board) => board.view.focus);
  const relations = useMemo(() => {
    const out = new Set<string>(hidden);
    return pictureOf(
      asked.filter((id) => !out.has(id)),
      wholeAnswer,
      answer,
    );
  }, [asked, hidden, wholeAnswer, answer]);
  const events = useEventsPicture(shows === "events", answer.totals);
  const claims = useClaimsPicture(shows === "claims", answer.totals);
  const other = shows === "events" ? events : claims;
  const shown = shows === "relations" ? relations : (other.picture ?? relations);
  const picture = useMemo(() => focusPicture(shown, focus), [shown, focus]);
  const isOther = shows !== "relations";
  return {
    picture,
    asked,
    answer,
    waiting: waiting || (isOther && other.waiting),
    stale: stale || (isOther && other.stale),
  };
}
