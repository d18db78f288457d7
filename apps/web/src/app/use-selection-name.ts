import { useQuery } from "@tanstack/react-query";
import { parsePartId, parseTieId } from "@tumen/model";
import { facetsQuery } from "#api/find-queries.ts";
import type { Selection } from "#board/view.ts";
import { wordFor } from "#ui/vocabulary.ts";

/** A slug as words, for what has no name at hand. */
function spoken(id: string): string {
  return id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
}

/** A few words for a selection; undefined where nothing is selected. */
export function useSelectionName(selection: Selection | null): string | undefined {
  const { data } = useQuery({ ...facetsQuery({}), enabled: selection !== null });
  if (selection === null) return undefined;
  const named = (facet: "actors" | "events", id: string) =>
    data?.facets.find((one) => one.name === facet)?.values.find((one) => one.value === id)?.label ??
    spoken(id);
  switch (selection.kind) {
    case "actor":
      return named("actors", selection.id);
    case "event":
      return named("events", selection.id);
    case "claim":
      return `claim ${spoken(selection.id)}`;
    case "claims":
      return "all claims in view";
    case "part": {
      const part = parsePartId(selection.id);
      if (part === undefined) return undefined;
      return `${named("actors", part.actor)} in: ${named("events", part.event)}`;
    }
    case "tie": {
      const key = parseTieId(selection.id);
      if (key === undefined) return undefined;
      const arrow = key.mutual ? "↔" : "→";
      const ends = `${named("actors", key.subject)} ${arrow} ${named("actors", key.object)}`;
      return `${ends}, ${wordFor(key.quad).toLowerCase()}${key.denied ? ", denied" : ""}`;
    }
  }
}
