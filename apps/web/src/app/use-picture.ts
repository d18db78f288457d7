import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { boardQuery, overviewQuery } from "#api/board-query.ts";
import { useBoard } from "#board/use-board.ts";
import { actorsOnBoard, type Picture, pictureOf } from "./picture.ts";

/** Actors of the readable first view. */
export const FIRST_VIEW_ACTORS = 18;

/** The picture of the board under the filter in force. Suspends until the first one is there. */
export function usePicture(): { picture: Picture; waiting: boolean } {
  const { data: overview } = useSuspenseQuery(overviewQuery(FIRST_VIEW_ACTORS));
  const added = useBoard((board) => board.view.added);
  const hidden = useBoard((board) => board.view.hidden);
  const filter = useBoard((board) => board.view.filter);
  const actors = useMemo(
    () =>
      actorsOnBoard(
        overview.actors.map((one) => one.id),
        added,
        hidden,
      ),
    [overview, added, hidden],
  );
  const isFirst = added.length === 0 && hidden.length === 0;
  const whole = useQuery({ ...boardQuery(actors, {}), enabled: !isFirst && actors.length > 0 });
  const filtered = useQuery({
    ...boardQuery(actors, filter),
    enabled: actors.length > 0 && Object.keys(filter).length > 0,
    throwOnError: true,
  });
  const wholeData = isFirst ? overview : (whole.data ?? overview);
  const filteredData = Object.keys(filter).length === 0 ? wholeData : filtered.data;
  const picture = useMemo(
    () => pictureOf(wholeData, filteredData ?? wholeData),
    [wholeData, filteredData],
  );
  return { picture, waiting: filtered.isFetching || whole.isFetching };
}
