import { type ActorId, QUADS, type Quad } from "@tumen/model";
import { ChevronsLeftRight, Settings2 } from "lucide-react";
import { useState } from "react";
import type { Expand } from "#board/expansion.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { wordFor } from "#ui/vocabulary.ts";

const DIRECTIONS = [
  { value: "both", label: "in either direction" },
  { value: "out", label: "towards others" },
  { value: "in", label: "from others" },
] as const;

type Direction = (typeof DIRECTIONS)[number]["value"];

const LIMITS = [5, 10, 25, 50, 100, 200];

interface ExpandFormProps {
  readonly id: ActorId;
  readonly name: string;
  readonly onExpand: Expand;
}

/** Brings in neighbours, and chooses by which ties and how many at once. */
export function ExpandForm({ id, name, onExpand }: ExpandFormProps) {
  const limit = usePreference("expandBy");
  const setPreference = useSetPreference();
  const [direction, setDirection] = useState<Direction>("both");
  const [quads, setQuads] = useState<readonly Quad[]>(QUADS);
  const toggle = (quad: Quad) =>
    setQuads(quads.includes(quad) ? quads.filter((one) => one !== quad) : [...quads, quad]);
  const isNarrowed = quads.length < QUADS.length;
  const choice = isNarrowed ? { direction, quads } : { direction };
  return (
    <div className="expand-form">
      <Button
        disabled={quads.length === 0}
        onClick={() => void onExpand(id, name, choice)}
        title={`Bring in up to ${limit} neighbours of ${name} (e on the graph)`}
      >
        <ChevronsLeftRight size={15} aria-hidden="true" /> Expand by {limit}
      </Button>
      <Menu title="Which neighbours" label={<Settings2 size={15} aria-hidden="true" />}>
        <label className="field">
          at most
          <select
            value={limit}
            onChange={(event) => setPreference({ expandBy: Number(event.target.value) })}
          >
            {LIMITS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          neighbours
        </label>
        <label className="field">
          by ties
          <select
            value={direction}
            onChange={(event) => {
              const next = DIRECTIONS.find((one) => one.value === event.target.value);
              if (next !== undefined) setDirection(next.value);
            }}
          >
            {DIRECTIONS.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        {QUADS.map((quad) => (
          <label key={quad} className="check">
            <input type="checkbox" checked={quads.includes(quad)} onChange={() => toggle(quad)} />
            {wordFor(quad)}
          </label>
        ))}
      </Menu>
    </div>
  );
}
