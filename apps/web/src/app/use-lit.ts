import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { documentQuery } from "#api/record-queries.ts";
import { useAskedFilter, useBoard } from "#board/use-board.ts";

const NOTHING: readonly string[] = [];

/** Ids of the ties that the claim under the open passage supports: they light up on the canvas. */
export function useLit(): readonly string[] {
  const reading = useBoard((board) => board.view.reading);
  const filter = useAskedFilter();
  const { data } = useQuery({
    ...documentQuery(reading?.document ?? "", filter),
    enabled: reading?.claim !== undefined,
  });
  return useMemo(() => {
    const view = data?.claims.find((one) => one.claim.id === reading?.claim);
    return view?.ties ?? NOTHING;
  }, [data, reading?.claim]);
}
