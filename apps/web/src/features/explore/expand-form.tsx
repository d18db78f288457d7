import { useQuery } from "@tanstack/react-query";
import {
  type ActorId,
  type ActorResponse,
  type DocumentId,
  QUADS,
  type Quad,
  type Tie,
} from "@tumen/model";
import { ChevronsLeftRight, Settings2 } from "lucide-react";
import { useState } from "react";
import { actorQuery, documentsQuery } from "#api/record-queries.ts";
import type { Expand } from "#board/expansion.ts";
import { useAskedFilter } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";

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
  /** Who is on the graph already. */
  readonly shown: ReadonlySet<string>;
  readonly onExpand: Expand;
}

function lies(tie: Tie, id: ActorId, direction: Direction): boolean {
  if (direction === "both" || tie.mutual) return true;
  return (tie.subject === id) === (direction === "out");
}

/** How many neighbours are not on the graph yet: in all, and by class of tie; `atLeast` where not all ties were listed. */
function countNeighbours(
  { actor, ties, totalTies }: ActorResponse,
  shown: ReadonlySet<string>,
  direction: Direction,
) {
  const by = new Map<Quad, Set<string>>();
  const all = new Set<string>();
  for (const tie of ties) {
    const other = tie.subject === actor.id ? tie.object : tie.subject;
    if (shown.has(other) || !lies(tie, actor.id, direction)) continue;
    all.add(other);
    const known = by.get(tie.quad) ?? new Set();
    by.set(tie.quad, known.add(other));
  }
  const atLeast = totalTies > ties.length ? "+" : "";
  return {
    total: `${all.size}${atLeast}`,
    of: (quad: Quad) => `${by.get(quad)?.size ?? 0}${atLeast}`,
  };
}

interface DocumentChoiceProps {
  readonly value: DocumentId | "";
  readonly onChange: (id: DocumentId | "") => void;
}

function DocumentChoice({ value, onChange }: DocumentChoiceProps) {
  const filter = useAskedFilter();
  const { data } = useQuery(documentsQuery(filter));
  const documents = data?.documents ?? [];
  return (
    <label className="field">
      as told by
      <select
        value={value}
        onChange={(event) =>
          onChange(documents.find((one) => one.id === event.target.value)?.id ?? "")
        }
      >
        <option value="">any document</option>
        {documents.map((one) => (
          <option key={one.id} value={one.id}>
            {one.shortTitle}
          </option>
        ))}
      </select>
    </label>
  );
}

function LimitChoice() {
  const limit = usePreference("expandBy");
  const setPreference = useSetPreference();
  return (
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
      neighbours at once
    </label>
  );
}

/** Brings in neighbours; says beforehand how many there are of each class, and chooses which and how many. */
export function ExpandForm({ id, name, shown, onExpand }: ExpandFormProps) {
  const limit = usePreference("expandBy");
  const filter = useAskedFilter();
  const { data } = useQuery(actorQuery(id, filter));
  const [direction, setDirection] = useState<Direction>("both");
  const [quads, setQuads] = useState<readonly Quad[]>(QUADS);
  const [document, setDocument] = useState<DocumentId | "">("");
  const counts = data === undefined ? undefined : countNeighbours(data, shown, direction);
  const toggle = (quad: Quad) =>
    setQuads(quads.includes(quad) ? quads.filter((one) => one !== quad) : [...quads, quad]);
  const choice = {
    direction,
    ...(quads.length < QUADS.length ? { quads } : {}),
    ...(document === "" ? {} : { document }),
  };
  return (
    <div className="expand-form">
      <Button
        disabled={quads.length === 0}
        onClick={() => void onExpand(id, name, choice)}
        title={`Bring in up to ${limit} of the ${counts?.total ?? "…"} neighbours of ${name} that are not on the graph (e on the graph)`}
      >
        <ChevronsLeftRight size={15} aria-hidden="true" /> Expand
        <span className="count">{counts?.total ?? "…"}</span>
      </Button>
      <Menu title="Which neighbours" label={<Settings2 size={15} aria-hidden="true" />}>
        <LimitChoice />
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
        <DocumentChoice value={document} onChange={setDocument} />
        {QUADS.map((quad) => (
          <label key={quad} className="check">
            <input type="checkbox" checked={quads.includes(quad)} onChange={() => toggle(quad)} />
            {wordFor(quad)} <span className="count">{counts?.of(quad)}</span>
          </label>
        ))}
        <p className="muted">
          {counts === undefined
            ? "Counting …"
            : `${countOf(Number.parseInt(counts.total, 10), "neighbour")} under the present filter`}
        </p>
      </Menu>
    </div>
  );
}
