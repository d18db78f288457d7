import { useQuery } from "@tanstack/react-query";
import type { FacetName, Filter } from "@tumen/model";
import { useState } from "react";
import { facetsQuery } from "#api/find-queries.ts";
import { setFilter } from "#board/commands.ts";
import { setField, setValue, stateOfValue } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { ArrowSwatch, DeniedSwatch, DisputedSwatch, LineSwatch, ShapeSwatch } from "./swatches.tsx";

const QUADS = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
];
const MODALITIES = ["fact", "alleged", "planned", "hypothetical"];
const KINDS = ["state", "body", "person", "organisation", "unit", "group", "anonymous"];

interface EntryProps {
  readonly swatch: React.ReactNode;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Entry({ swatch, label, count, pressed, onPress }: EntryProps) {
  return (
    <li>
      <button type="button" className="legend-entry" aria-pressed={pressed} onClick={onPress}>
        {swatch}
        <span>{label}</span>
        <span className="legend-count">{count}</span>
      </button>
    </li>
  );
}

function useLegendFilter() {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const toggle = (facet: FacetName, value: string, label: string) => {
    const on = stateOfValue(filter, facet, value) === "include";
    run(setFilter(setValue(filter, facet, value, on ? "none" : "include"), `filter: ${label}`));
  };
  const set = (next: Filter, title: string) => run(setFilter(next, title));
  return { filter, toggle, set };
}

/** What each channel means, always at hand, with claims counted under the filter; a click filters. */
export function Legend() {
  const { filter, toggle, set } = useLegendFilter();
  const { data } = useQuery(facetsQuery(filter));
  const [open, setOpen] = useState(true);
  const countOf = (facet: FacetName, value: string) =>
    data?.facets.find((one) => one.name === facet)?.values.find((one) => one.value === value)
      ?.claims ?? 0;
  const entry = (facet: FacetName, value: string, swatch: React.ReactNode) => (
    <Entry
      key={value}
      swatch={swatch}
      label={wordFor(value)}
      count={countOf(facet, value)}
      pressed={stateOfValue(filter, facet, value) === "include"}
      onPress={() => toggle(facet, value, wordFor(value))}
    />
  );
  return (
    <section className="legend" aria-label="Legend">
      <Button
        look="plain"
        className="legend-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Legend
      </Button>
      {open && (
        <div className="legend-groups">
          <ul>{QUADS.map((quad) => entry("quads", quad, <ArrowSwatch quad={quad} />))}</ul>
          <ul>
            {MODALITIES.map((one) => entry("modalities", one, <LineSwatch modality={one} />))}
            {entry("stances", "denies", <DeniedSwatch />)}
            <Entry
              swatch={<DisputedSwatch />}
              label="Disputed"
              count={data?.disputed ?? 0}
              pressed={filter.disputed === true}
              onPress={() =>
                set(
                  setField(filter, "disputed", filter.disputed ? undefined : true),
                  "filter: only disputed",
                )
              }
            />
          </ul>
          <ul>
            {KINDS.filter((kind) => countOf("actorKinds", kind) > 0).map((kind) =>
              entry("actorKinds", kind, <ShapeSwatch kind={kind} />),
            )}
          </ul>
        </div>
      )}
    </section>
  );
}
