import type { Filter } from "@tumen/model";
import { useId } from "react";
import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";

interface ClockFieldsProps {
  readonly field: "happened" | "reported";
  readonly title: string;
  /** Claims without a date on this clock. */
  readonly undated: number;
  /** Whether background dates can be let in on this clock. */
  readonly background: boolean;
}

type Clock = NonNullable<Filter["happened"]>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A span of days on one clock; claims without a date stay behind a switch with their number. */
export function ClockFields({ field, title, undated, background }: ClockFieldsProps) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const id = useId();
  const clock: Clock = filter[field] ?? { undated: true };
  const set = (change: Partial<Record<"from" | "to", string>> & { undated?: boolean }) => {
    const { from, to, undated: keep } = { ...clock, ...change };
    const next: Clock = {
      ...(from !== undefined && DAY.test(from) ? { from } : {}),
      ...(to !== undefined && DAY.test(to) ? { to } : {}),
      undated: keep,
    };
    const isSet = next.from !== undefined || next.to !== undefined;
    run(setFilter(setField(filter, field, isSet ? next : undefined), `filter: ${title}`));
  };
  return (
    <details className="facet">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div className="clock">
        <label htmlFor={`${id}-from`}>from</label>
        <input
          id={`${id}-from`}
          type="date"
          value={clock.from ?? ""}
          onChange={(event) => set({ from: event.target.value })}
        />
        <label htmlFor={`${id}-to`}>to</label>
        <input
          id={`${id}-to`}
          type="date"
          value={clock.to ?? ""}
          onChange={(event) => set({ to: event.target.value })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={clock.undated}
          disabled={filter[field] === undefined}
          onChange={(event) => set({ undated: event.target.checked })}
        />
        Keep the {undated} undated
      </label>
      {background && (
        <label className="check">
          <input
            type="checkbox"
            checked={filter.background === true}
            onChange={(event) =>
              run(
                setFilter(
                  setField(filter, "background", event.target.checked ? true : undefined),
                  event.target.checked ? "background dates on" : "background dates off",
                ),
              )
            }
          />
          Use dates that are not in the documents (background, each with its citation)
        </label>
      )}
    </details>
  );
}
