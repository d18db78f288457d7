import { useQuery } from "@tanstack/react-query";
import type { ActorId, NodeId, Totals } from "@tumen/model";
import { useMemo } from "react";
import { boardQuery } from "#api/board-query.ts";
import { timelineQuery } from "#api/view-queries.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import { useCode } from "#ui/use-code.ts";

const loadMaker = () => import("./events-picture.ts");

/** A picture that is asked for only while it is shown; undefined until its answers are there. */
export interface OtherPicture {
  readonly picture: Picture | undefined;
  readonly waiting: boolean;
  /** An answer was stopped: the picture is from before the last change. */
  readonly stale: boolean;
}

interface Asked {
  readonly isEnabled: boolean;
  readonly isPending: boolean;
  readonly isPlaceholderData: boolean;
  readonly isFetching: boolean;
  readonly fetchStatus: string;
}

/** Whether some of the questions still wait, and whether the wait for one was stopped. */
export function waitsOf(...asked: readonly Asked[]): Pick<OtherPicture, "waiting" | "stale"> {
  return {
    waiting: asked.some((one) => one.isFetching),
    stale: asked.some(
      (one) =>
        one.isEnabled && one.fetchStatus === "idle" && (one.isPlaceholderData || one.isPending),
    ),
  };
}

/** The events view under the filter in force. */
export function useEventsPicture(enabled: boolean, totals: Totals): OtherPicture {
  const filter = useBoard((board) => board.view.filter);
  const hidden = useBoard((board) => board.view.hidden);
  const make = useCode(loadMaker, enabled);
  const background = filter.background;
  const whole = useQuery({
    ...timelineQuery(background === undefined ? {} : { background }),
    enabled,
    throwOnError: true,
  });
  const filtered = useQuery({ ...timelineQuery(filter), enabled, throwOnError: true });
  const asked = useMemo(() => {
    const events =
      whole.data === undefined || make === undefined ? [] : make.eventsToDraw(whole.data);
    return [...new Set<ActorId>(events.flatMap((one) => [...one.actors, ...one.recipients]))];
  }, [whole.data, make]);
  const cards = useQuery({ ...boardQuery(asked, {}), enabled: enabled && asked.length > 0 });
  const picture = useMemo(() => {
    if (make === undefined || whole.data === undefined || filtered.data === undefined) {
      return undefined;
    }
    if (cards.data === undefined && asked.length > 0) return undefined;
    return make.eventsPicture({
      whole: whole.data,
      filtered: filtered.data,
      cards: cards.data?.actors ?? [],
      hidden: new Set<NodeId>(hidden),
      totals,
    });
  }, [make, whole.data, filtered.data, cards.data, asked, hidden, totals]);
  return { picture, ...waitsOf(whole, filtered, cards) };
}
