import { useQuery } from "@tanstack/react-query";
import type { ActorId, NodeId, Totals } from "@tumen/model";
import { useMemo } from "react";
import { boardQuery } from "#api/board-query.ts";
import { claimsOfScopeQuery, relationsAmongQuery } from "#api/view-queries.ts";
import { scopeOf } from "#board/scope-of.ts";
import { useBoard } from "#board/use-board.ts";
import { useCode } from "#ui/use-code.ts";
import { type OtherPicture, waitsOf } from "./use-events-picture.ts";

/** Most claims that a screen holds; the strongest are drawn, the rest is counted. */
const CLAIMS_DRAWN = 40;

const loadMaker = () => import("./claims-picture.ts");

/** The claims view of its subject under the filter in force. */
export function useClaimsPicture(enabled: boolean, totals: Totals): OtherPicture {
  const filter = useBoard((board) => board.view.filter);
  const hidden = useBoard((board) => board.view.hidden);
  const subject = useBoard((board) => board.view.subject);
  const make = useCode(loadMaker, enabled);
  const scope = useMemo(() => scopeOf(subject), [subject]);
  const ask = { enabled, throwOnError: true } as const;
  const whole = useQuery({ ...claimsOfScopeQuery(scope, {}, CLAIMS_DRAWN), ...ask });
  const filtered = useQuery({ ...claimsOfScopeQuery(scope, filter, CLAIMS_DRAWN), ...ask });
  const drawn = useMemo(() => {
    if (make === undefined || whole.data === undefined || filtered.data === undefined) return [];
    return make.claimsToDraw(whole.data, filtered.data, CLAIMS_DRAWN).map((one) => one.claim);
  }, [make, whole.data, filtered.data]);
  const actors = useMemo(
    () => [
      ...new Set<ActorId>(
        drawn.flatMap((one) => [
          ...one.subjects,
          ...one.objects,
          ...one.beneficiaries,
          ...one.speakers.map((speaker) => speaker.actor),
        ]),
      ),
    ],
    [drawn],
  );
  const relations = useQuery({
    ...relationsAmongQuery(drawn.map((one) => one.id)),
    enabled: enabled && drawn.length > 1,
  });
  const cards = useQuery({ ...boardQuery(actors, {}), enabled: enabled && actors.length > 0 });
  const picture = useMemo(() => {
    if (make === undefined || whole.data === undefined || filtered.data === undefined) {
      return undefined;
    }
    if (cards.data === undefined && actors.length > 0) return undefined;
    return make.claimsPicture({
      most: CLAIMS_DRAWN,
      whole: whole.data,
      filtered: filtered.data,
      relations: relations.data?.relations ?? [],
      cards: cards.data?.actors ?? [],
      hidden: new Set<NodeId>(hidden),
      totals,
    });
  }, [make, whole.data, filtered.data, relations.data, cards.data, actors, hidden, totals]);
  return { picture, ...waitsOf(whole, filtered, cards, relations) };
}
