import { ACTOR_ROLES, type ActorRole, actorIdSchema, type FacetsResponse } from "@tumen/model";
import { useState } from "react";
import { setFilter } from "#board/commands.ts";
import { onlyValue, setField, setValue, stateOfValue } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";

type Facet = FacetsResponse["facets"][number];

const FEW = 8;

function shownLabel(value: Facet["values"][number]): string {
  const word = wordFor(value.value);
  return word === value.value ? value.label : word;
}

function FacetValue({
  facet,
  value,
}: {
  readonly facet: Facet;
  readonly value: Facet["values"][number];
}) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const state = stateOfValue(filter, facet.name, value.value);
  const label = shownLabel(value);
  const set = (next: "include" | "exclude") => {
    const wanted = state === next ? "none" : next;
    const title = wanted === "none" ? `no longer filter by ${label}` : `${next} ${label}`;
    run(setFilter(setValue(filter, facet.name, value.value, wanted), title));
  };
  return (
    <li className={`facet-value facet-${state}`}>
      <label>
        <input type="checkbox" checked={state === "include"} onChange={() => set("include")} />
        <span>{label}</span>
        <span className="facet-count">{value.claims}</span>
      </label>
      <Button
        look="icon"
        aria-pressed={state === "exclude"}
        aria-label={`Exclude ${label}`}
        title={`Exclude ${label}`}
        onClick={() => set("exclude")}
      >
        −
      </Button>
      <Button
        look="link"
        aria-label={`Only ${label}`}
        onClick={() => run(setFilter(onlyValue(filter, facet.name, value.value), `only ${label}`))}
      >
        only
      </Button>
    </li>
  );
}

/** In which role the chosen actors are looked for. */
function RoleChoice() {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const include = filter.actors?.include ?? [];
  const [first] = include;
  if (first === undefined) return null;
  return (
    <label className="role-choice">
      as{" "}
      <select
        value={first.role}
        onChange={(event) => {
          const role = event.target.value as ActorRole;
          const actors = {
            ...filter.actors,
            include: include.map((one) => ({ id: actorIdSchema.parse(one.id), role })),
          };
          run(setFilter(setField(filter, "actors", actors), `actors as ${role}`));
        }}
      >
        {ACTOR_ROLES.map((role) => (
          <option key={role} value={role}>
            {role === "any" ? "any role" : role}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FacetListProps {
  readonly facet: Facet;
  readonly title: string;
  readonly openAtFirst: boolean;
}

/** One facet: each value with include, exclude and only. */
export function FacetList({ facet, title, openAtFirst }: FacetListProps) {
  const [all, setAll] = useState(false);
  if (facet.values.length === 0) return null;
  const values = all ? facet.values : facet.values.slice(0, FEW);
  const hidden = facet.values.length - values.length;
  return (
    <details className="facet" open={openAtFirst}>
      <summary>
        <h3>{title}</h3>
        <span className="muted">{facet.values.length + facet.more}</span>
      </summary>
      {facet.name === "actors" && <RoleChoice />}
      <ul>
        {values.map((value) => (
          <FacetValue key={value.value} facet={facet} value={value} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          {hidden} more
        </Button>
      )}
      {all && facet.more > 0 && (
        <p className="muted">{facet.more} more are not listed; search finds them.</p>
      )}
    </details>
  );
}
