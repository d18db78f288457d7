import type { Filter } from "@tumen/model";
import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";

type Reliability = NonNullable<Filter["reliability"]>;

const LETTERS = ["A", "B", "C", "D", "E"] as const satisfies readonly Reliability["atLeast"][];
const DIGITS = [1, 2, 3, 4, 5] as const;

interface GradeFieldsProps {
  readonly ungradedReliability: number;
  readonly ungradedCredibility: number;
}

/** Source and information, graded apart; what cannot be judged has a box of its own and never vanishes silently. */
export function GradeFields({ ungradedReliability, ungradedCredibility }: GradeFieldsProps) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const { reliability, credibility } = filter;
  const setReliability = (next: Reliability | undefined) =>
    run(setFilter(setField(filter, "reliability", next), "filter: source grade"));
  const setCredibility = (next: Filter["credibility"]) =>
    run(setFilter(setField(filter, "credibility", next), "filter: information grade"));
  return (
    <details className="facet">
      <summary>
        <h3>Grades (Admiralty)</h3>
      </summary>
      <label className="field">
        Source at least
        <select
          value={reliability?.atLeast ?? ""}
          onChange={(event) => {
            const atLeast = LETTERS.find((one) => one === event.target.value);
            setReliability(
              atLeast === undefined
                ? undefined
                : { atLeast, ungraded: reliability?.ungraded ?? true },
            );
          }}
        >
          <option value="">any</option>
          {LETTERS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          disabled={reliability === undefined}
          checked={reliability?.ungraded ?? true}
          onChange={(event) =>
            reliability && setReliability({ ...reliability, ungraded: event.target.checked })
          }
        />
        Keep the {ungradedReliability} whose source cannot be judged (F)
      </label>
      <label className="field">
        Information at least
        <select
          value={credibility?.atLeast ?? ""}
          onChange={(event) => {
            const atLeast = DIGITS.find((one) => String(one) === event.target.value);
            setCredibility(
              atLeast === undefined
                ? undefined
                : { atLeast, ungraded: credibility?.ungraded ?? true },
            );
          }}
        >
          <option value="">any</option>
          {DIGITS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          disabled={credibility === undefined}
          checked={credibility?.ungraded ?? true}
          onChange={(event) =>
            credibility && setCredibility({ ...credibility, ungraded: event.target.checked })
          }
        />
        Keep the {ungradedCredibility} that cannot be judged (6)
      </label>
    </details>
  );
}
