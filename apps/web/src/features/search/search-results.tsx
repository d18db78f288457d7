import type { SearchResponse } from "@tumen/model";
import { type ReactNode, useEffect } from "react";
import type { FlatHit, Why } from "./flatten-hits.ts";
import { actionOf, type HitAction, SEARCH_KEYS } from "./search-keys.ts";

const GROUPS = [
  { kind: "actor", title: "Actors", of: (data: SearchResponse) => data.actors.total },
  { kind: "event", title: "Events", of: (data: SearchResponse) => data.events.total },
  { kind: "claim", title: "Claims", of: (data: SearchResponse) => data.claims.total },
  { kind: "passage", title: "In the texts", of: (data: SearchResponse) => data.passages.total },
] as const;

function Marked({ why }: { readonly why: Why }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of why.marks) {
    pieces.push(why.text.slice(at, start), <mark key={start}>{why.text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, why.text.slice(at)];
}

/** The words that matched: in the title itself, or in a line of their own that says where. */
function HitText({ hit }: { readonly hit: FlatHit }) {
  const isTitle = hit.why.text === hit.title;
  return (
    <>
      <span className="search-title">
        {isTitle ? <Marked why={hit.why} /> : hit.title} <span className="muted">{hit.note}</span>
      </span>
      {!isTitle && (
        <span className="search-why">
          {hit.why.field === "alias" && <span className="muted">also called </span>}
          <Marked why={hit.why} />
        </span>
      )}
    </>
  );
}

interface SearchResultsProps {
  readonly id: string;
  readonly data: SearchResponse | undefined;
  readonly error: Error | null;
  readonly hits: readonly FlatHit[];
  readonly active: number;
  readonly within: boolean;
  readonly onWithin: (within: boolean) => void;
  readonly onChoose: (hit: FlatHit, action: HitAction) => void;
}

function Hits({ id, data, hits, active, onChoose }: SearchResultsProps) {
  if (data === undefined) return null;
  return GROUPS.map(({ kind, title, of }) => {
    const members = hits.filter((hit) => hit.kind === kind);
    if (members.length === 0) return null;
    const more = of(data) - members.length;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is no set of form fields
      <div key={kind} role="group" aria-label={`${title}, ${of(data)}`}>
        <p className="search-group" aria-hidden="true">
          {title} <span className="count">{of(data)}</span>
          {more > 0 && <span className="muted"> · {members.length} shown</span>}
        </p>
        {members.map((hit) => {
          const position = hits.indexOf(hit);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above handles the keys
            <div
              key={hit.id}
              id={`${id}-${position}`}
              role="option"
              tabIndex={-1}
              aria-selected={position === active}
              className={`search-hit search-hit-${kind}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => onChoose(hit, actionOf(event))}
            >
              <HitText hit={hit} />
            </div>
          );
        })}
      </div>
    );
  });
}

/** Hits by group with counts and the words that matched. */
export function SearchResults(props: SearchResultsProps) {
  const { id, data, error, hits, active, within, onWithin } = props;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <div className="search-results">
      <label className="check">
        <input
          type="checkbox"
          checked={within}
          onChange={(event) => onWithin(event.target.checked)}
        />
        Only within the present filter
      </label>
      {error !== null && <p role="alert">{error.message}</p>}
      {data !== undefined && hits.length === 0 && (
        <p className="muted">Nothing found. Names work in English, Russian and Korean.</p>
      )}
      <div id={`${id}-results`} role="listbox" aria-label="Search results">
        <Hits {...props} />
      </div>
      {hits.length > 0 && (
        <p className="search-help muted" aria-hidden="true">
          {SEARCH_KEYS.map(([key, what]) => (
            <span key={key}>
              <kbd>{key}</kbd> {what}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
