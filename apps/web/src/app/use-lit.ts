import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { documentQuery } from "#api/record-queries.ts";
import { useAskedFilter, useBoard } from "#board/use-board.ts";
import type { Reading } from "#board/view.ts";

const NOTHING: readonly string[] = [];

type Passage = Omit<Reading, "beside">;

function useTiesAt(passage: Passage | null | undefined): readonly string[] {
  const filter = useAskedFilter();
  const { data } = useQuery({
    ...documentQuery(passage?.document ?? "", filter),
    enabled: passage?.claim !== undefined,
  });
  const view = data?.claims.find((one) => one.claim.id === passage?.claim);
  return view?.ties ?? NOTHING;
}

/** Ids of the ties that the claims under the open passages support: they light up on the canvas. */
export function useLit(): readonly string[] {
  const reading = useBoard((board) => board.view.reading);
  const first = useTiesAt(reading);
  const second = useTiesAt(reading?.beside);
  return useMemo(
    () => (second.length === 0 ? first : [...new Set([...first, ...second])]),
    [first, second],
  );
}
