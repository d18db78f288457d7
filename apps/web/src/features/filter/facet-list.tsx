import { ACTOR_ROLES, type ActorRole, actorIdSchema, type FacetsResponse } from "@tumen/model";
import { Ban } from "lucide-react";
import { useState } from "react";
import { setFilter } from "#board/commands.ts";
import { onlyValue, setField, setValue, stateOfValue } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";

type Facet = FacetsResponse["facets"][number];
type Value = Facet["values"][number];

const FEW = 6;
/** Lists longer than this get a box to look in. */
const MANY = 12;

function shownLabel(value: Value): string {
  const word = wordFor(value.value);
  return word === value.value ? value.label : word;
}

function FacetValue({ facet, value }: { readonly facet: Facet; readonly value: Value }) {
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
        <span className="facet-label">{label}</span>
      </label>
      <span className="facet-actions">
        <Button
          look="link"
          aria-label={`Only ${label}`}
          onClick={() =>
            run(setFilter(onlyValue(filter, facet.name, value.value), `only ${label}`))
          }
        >
          only
        </Button>
        <Button
          look="icon"
          aria-pressed={state === "exclude"}
          aria-label={`Exclude ${label}`}
          title={`Exclude ${label}`}
          onClick={() => set("exclude")}
        >
          <Ban size={13} aria-hidden="true" />
        </Button>
      </span>
      <span className="count">{value.claims}</span>
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
    <label className="field">
      in the role of
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
            {role}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The first few values, and whichever else the filter names; all of them, narrowed by `wanted`, on demand. */
function valuesShown(
  facet: Facet,
  how: {
    readonly all: boolean;
    readonly wanted: string;
    readonly isOn: (value: string) => boolean;
  },
): Value[] {
  const { all, wanted, isOn } = how;
  const needle = wanted.trim().toLowerCase();
  if (all) return facet.values.filter((one) => shownLabel(one).toLowerCase().includes(needle));
  return facet.values.filter((one, position) => position < FEW || isOn(one.value));
}

interface FacetListProps {
  readonly facet: Facet;
  readonly title: string;
  readonly openAtFirst: boolean;
}

/** One facet: each value with include, exclude and only. */
export function FacetList({ facet, title, openAtFirst }: FacetListProps) {
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState("");
  const filter = useBoard((board) => board.view.filter);
  if (facet.values.length === 0) return null;
  const isOn = (value: string) => stateOfValue(filter, facet.name, value) !== "none";
  const values = valuesShown(facet, { all, wanted, isOn });
  const on = facet.values.filter((one) => isOn(one.value)).length;
  const total = facet.values.length + facet.more;
  return (
    <details className="facet" open={openAtFirst || on > 0}>
      <summary>
        <h3>{title}</h3>
        <span className="count">{on > 0 ? `${on} of ${total}` : total}</span>
      </summary>
      {facet.name === "actors" && <RoleChoice />}
      {all && total > MANY && (
        <input
          type="search"
          className="facet-find"
          aria-label={`Find in ${title}`}
          placeholder="Find…"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {values.map((value) => (
          <FacetValue key={value.value} facet={facet} value={value} />
        ))}
      </ul>
      {facet.values.length > FEW && (
        <Button
          look="link"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setWanted("");
          }}
        >
          {all ? "Fewer" : `${total - values.length} more`}
        </Button>
      )}
      {all && facet.more > 0 && (
        <p className="muted">{facet.more} more are not listed; search finds them.</p>
      )}
    </details>
  );
}
