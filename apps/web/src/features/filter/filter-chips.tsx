import "./filter.css";
import { useQuery } from "@tanstack/react-query";
import type { FacetName } from "@tumen/model";
import { X } from "lucide-react";
import { facetsQuery } from "#api/find-queries.ts";
import { setFilter } from "#board/commands.ts";
import { chipsOf } from "#board/filter-chips.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";

/** What of the filter is on, one chip each; clears one or all. Says which chip emptied the view. */
export function FilterChips({ claimsInView }: { readonly claimsInView: number }) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const { data } = useQuery({ ...facetsQuery({}), enabled: Object.keys(filter).length > 0 });
  const labelOf = (facet: FacetName, value: string) => {
    const word = wordFor(value);
    if (word !== value) return word;
    const known = data?.facets.find((one) => one.name === facet)?.values;
    return known?.find((one) => one.value === value)?.label ?? value;
  };
  const chips = chipsOf(filter, labelOf);
  if (chips.length === 0) return null;
  const empty = claimsInView === 0;
  return (
    <fieldset
      className={`filter-chips${empty ? " filter-chips-empty" : ""}`}
      aria-label="Filter in force"
    >
      {empty && <strong role="status">Nothing passes this filter. Take away:</strong>}
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className="chip"
          aria-label={`Remove ${chip.label}`}
          onClick={() => run(setFilter(chip.without, `remove ${chip.label}`))}
        >
          {chip.label} <X size={14} aria-hidden="true" />
        </button>
      ))}
      <Button look="link" onClick={() => run(setFilter({}, "clear all filters"))}>
        Clear all
      </Button>
    </fieldset>
  );
}
