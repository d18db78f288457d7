import type { Filter } from "@tumen/model";
import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";

const CHOICES: readonly { value: string; label: string; bounds: Filter["tieDocuments"] }[] = [
  { value: "", label: "any number of documents", bounds: undefined },
  { value: "1", label: "a single document", bounds: { max: 1 } },
  { value: "2", label: "at least 2 documents", bounds: { min: 2 } },
  { value: "3", label: "at least 3 documents", bounds: { min: 3 } },
  { value: "4", label: "at least 4 documents", bounds: { min: 4 } },
];

function chosen(bounds: Filter["tieDocuments"]): string {
  if (bounds === undefined) return "";
  return bounds.max === 1 ? "1" : String(bounds.min ?? "");
}

/** Only what is disputed; ties by the number of documents behind them. */
export function TieFields({ disputed }: { readonly disputed: number }) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  return (
    <div className="tie-fields">
      <label className="check">
        <input
          type="checkbox"
          checked={filter.disputed === true}
          onChange={(event) =>
            run(
              setFilter(
                setField(filter, "disputed", event.target.checked ? true : undefined),
                event.target.checked ? "only disputed" : "disputed and undisputed",
              ),
            )
          }
        />
        Only disputed <span className="count">{disputed}</span>
      </label>
      <label className="field">
        Ties told by
        <select
          value={chosen(filter.tieDocuments)}
          onChange={(event) => {
            const choice = CHOICES.find((one) => one.value === event.target.value);
            run(
              setFilter(
                setField(filter, "tieDocuments", choice?.bounds),
                `ties told by ${choice?.label ?? "any"}`,
              ),
            );
          }}
        >
          {CHOICES.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
