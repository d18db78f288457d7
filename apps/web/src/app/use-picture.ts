import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type ActorId, type BoardResponse, type Filter, hidesNothing } from "@tumen/model";
import { useMemo } from "react";
import { boardQuery, overviewQuery } from "#api/board-query.ts";
import { useBoard } from "#board/use-board.ts";
import { actorsAsked, type Picture, pictureOf } from "./picture.ts";

/** Actors of the readable first view. */
export const FIRST_VIEW_ACTORS = 25;

const NOTHING: Filter = {};

/** The picture, and the answer of the server that it was made from. */
export interface PictureInUse {
  readonly picture: Picture;
  readonly asked: readonly ActorId[];
  readonly answer: BoardResponse;
  readonly waiting: boolean;
}

/** The picture of the board under the filter in force. Suspends until the first one is there. */
export function usePicture(): PictureInUse {
  const { data: overview } = useSuspenseQuery(overviewQuery(FIRST_VIEW_ACTORS));
  const added = useBoard((board) => board.view.added);
  const hidden = useBoard((board) => board.view.hidden);
  const filter = useBoard((board) => board.view.filter);
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
    ...boardQuery(asked, NOTHING),
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
  const picture = useMemo(() => {
    const out = new Set(hidden);
    return pictureOf(
      asked.filter((id) => !out.has(id)),
      wholeAnswer,
      answer,
    );
  }, [asked, hidden, wholeAnswer, answer]);
  return { picture, asked, answer, waiting: filtered.isFetching || whole.isFetching };
}
