import { useQuery } from "@tanstack/react-query";
import type { LabelOf } from "@tumen/model";
import { useMemo } from "react";
import { facetsQuery } from "#api/find-queries.ts";
import { useBoard } from "#board/use-board.ts";
import { wordFor } from "#ui/vocabulary.ts";

/**
 * The words under which filter values are shown: ours for codes, the server's for records. Those are asked for where the
 * view is filtered, or always.
 */
export function useLabelOf(when: "filtered" | "always" = "filtered"): LabelOf {
  const isFiltered = useBoard((board) => Object.keys(board.view.filter).length > 0);
  const { data } = useQuery({ ...facetsQuery({}), enabled: isFiltered || when === "always" });
  return useMemo(() => {
    const labels = new Map<string, string>(
      data?.facets.flatMap(({ name, values }) =>
        values.map(({ value, label }): [string, string] => [`${name} ${value}`, label]),
      ),
    );
    return (facet, value) => {
      const word = wordFor(value);
      return word === value ? (labels.get(`${facet} ${value}`) ?? value) : word;
    };
  }, [data]);
}
