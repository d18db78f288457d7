import { useQuery } from "@tanstack/react-query";
import type { FacetName } from "@tumen/model";
import { ChevronDown, ChevronUp } from "lucide-react";
import { Children, type ReactNode } from "react";
import { facetsQuery } from "#api/find-queries.ts";
import { setFilter } from "#board/commands.ts";
import { setField, setValue, stateOfValue } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import {
  ArrowSwatch,
  DeniedSwatch,
  DisputedSwatch,
  LineSwatch,
  ShapeSwatch,
  WidthSwatch,
} from "./swatches.tsx";

const QUADS = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
];
const MODALITIES = ["fact", "alleged", "planned", "hypothetical"];
const KINDS = ["state", "body", "person", "organisation", "unit", "group", "anonymous"];

interface EntryProps {
  readonly swatch: ReactNode;
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Entry({ swatch, label, count, pressed, onPress }: EntryProps) {
  return (
    <button
      type="button"
      className="legend-entry"
      aria-pressed={pressed}
      title={pressed ? `No longer only: ${label}` : `Show only: ${label}`}
      onClick={onPress}
    >
      {swatch}
      <span>{label}</span>
      <span className="count">{count}</span>
    </button>
  );
}

/** The title stands in one piece with the first entry: at no width does a line end with it. */
function Channel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <ul className="legend-channel">
      {Children.map(children, (entry, position) => (
        <li>
          {position === 0 && <span className="legend-title">{title}</span>}
          {entry}
        </li>
      ))}
    </ul>
  );
}

function useEntries() {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const { data } = useQuery(facetsQuery(filter));
  const count = (facet: FacetName, value: string) =>
    data?.facets.find((one) => one.name === facet)?.values.find((one) => one.value === value)
      ?.claims ?? 0;
  const entry = (facet: FacetName, value: string, swatch: ReactNode) => {
    const pressed = stateOfValue(filter, facet, value) === "include";
    const label = wordFor(value);
    const next = setValue(filter, facet, value, pressed ? "none" : "include");
    return (
      <Entry
        key={value}
        swatch={swatch}
        label={label}
        count={count(facet, value)}
        pressed={pressed}
        onPress={() => run(setFilter(next, `${pressed ? "no longer only" : "only"} ${label}`))}
      />
    );
  };
  const disputed = (
    <Entry
      swatch={<DisputedSwatch />}
      label="Disputed"
      count={data?.disputed ?? 0}
      pressed={filter.disputed === true}
      onPress={() =>
        run(
          setFilter(
            setField(filter, "disputed", filter.disputed ? undefined : true),
            filter.disputed ? "disputed and undisputed" : "only disputed",
          ),
        )
      }
    />
  );
  return { entry, count, disputed };
}

interface LegendProps {
  readonly openAtFirst: boolean;
  /** Whether a picture is drawn that needs the legend. */
  readonly drawn: boolean;
  /** Stands in the legend's first line. */
  readonly children: ReactNode;
}

/** What each channel means, always at hand, with claims counted under the filter; a click filters. */
export function Legend({ openAtFirst, drawn, children }: LegendProps) {
  const open = usePreference("legendOpen") ?? openAtFirst;
  const setPreference = useSetPreference();
  const Chevron = open ? ChevronDown : ChevronUp;
  return (
    <section className="legend" aria-label="Legend">
      <div className="legend-head">
        {children}
        {drawn && (
          <Button
            look="plain"
            className="legend-toggle"
            aria-expanded={open}
            onClick={() => setPreference({ legendOpen: !open })}
          >
            Legend <Chevron size={14} aria-hidden="true" />
          </Button>
        )}
      </div>
      {drawn && open && <Channels />}
    </section>
  );
}

function Channels() {
  const { entry, count, disputed } = useEntries();
  return (
    <div className="legend-channels">
      <Channel title="Colour">
        {QUADS.map((quad) => entry("quads", quad, <ArrowSwatch quad={quad} />))}
      </Channel>
      <Channel title="Line">
        {MODALITIES.map((one) => entry("modalities", one, <LineSwatch modality={one} />))}
        {entry("stances", "denies", <DeniedSwatch />)}
        {disputed}
      </Channel>
      <Channel title="Shape">
        {KINDS.filter((kind) => count("actorKinds", kind) > 0).map((kind) =>
          entry("actorKinds", kind, <ShapeSwatch kind={kind} />),
        )}
      </Channel>
      <p className="legend-note">
        <WidthSwatch /> wider: more documents. Dashed also: what only a named speaker says. Numbers
        count claims.
      </p>
    </div>
  );
}
