import { useQuery } from "@tanstack/react-query";
import type { Filter, LabelOf } from "@tumen/model";
import { X } from "lucide-react";
import { facetsQuery } from "#api/find-queries.ts";
import { setFilter } from "#board/commands.ts";
import { chipsOf, type FilterChip } from "#board/filter-chips.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import "./filter-chips.css";

interface ChipsProps {
  readonly chips: readonly FilterChip[];
  readonly onFilter: (filter: Filter, title: string) => void;
}

/** More would be a question per chip that nobody reads the answers of. */
const EXPLAINED_CHIPS = 12;

/** One part of the filter, with the claims that come back without it; nothing where none do. */
function WayOut({ chip, onFilter }: { readonly chip: FilterChip } & Pick<ChipsProps, "onFilter">) {
  const { data } = useQuery(facetsQuery(chip.without));
  if (data === undefined || data.claims === 0) return null;
  return (
    <Button onClick={() => onFilter(chip.without, `remove ${chip.label}`)}>
      Without “{chip.label}”: {countOf(data.claims, "claim")}
    </Button>
  );
}

/** Which of the chips emptied the view. */
function EmptyView({ chips, onFilter }: ChipsProps) {
  return (
    <div className="empty-view" role="status">
      <strong>Nothing passes this filter.</strong>
      {chips.slice(0, EXPLAINED_CHIPS).map((chip) => (
        <WayOut key={chip.key} chip={chip} onFilter={onFilter} />
      ))}
    </div>
  );
}

interface FilterChipsProps {
  readonly claimsInView: number;
  readonly labelOf: LabelOf;
}

/** What of the filter is on, one chip each; clears one or all. Says which chip emptied the view. */
export function FilterChips({ claimsInView, labelOf }: FilterChipsProps) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const chips = chipsOf(filter, labelOf);
  if (chips.length === 0) return null;
  const onFilter = (next: Filter, title: string) => run(setFilter(next, title));
  return (
    <section className="filter-chips" aria-label="Filter in force">
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className="chip"
          aria-label={`Remove ${chip.label}`}
          title={`Remove ${chip.label}`}
          onClick={() => onFilter(chip.without, `remove ${chip.label}`)}
        >
          <span>{chip.label}</span> <X size={13} aria-hidden="true" />
        </button>
      ))}
      <Button look="link" onClick={() => onFilter({}, "clear all filters")}>
        Clear all
      </Button>
      {claimsInView === 0 && <EmptyView chips={chips} onFilter={onFilter} />}
    </section>
  );
}
