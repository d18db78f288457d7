import type { SearchResponse } from "@tumen/model";
import type { FlatHit, Why } from "./flatten-hits.ts";

const GROUPS = [
  { kind: "actor", title: "Actors", of: (data: SearchResponse) => data.actors.total },
  { kind: "event", title: "Events", of: (data: SearchResponse) => data.events.total },
  { kind: "claim", title: "Claims", of: (data: SearchResponse) => data.claims.total },
  { kind: "passage", title: "In the texts", of: (data: SearchResponse) => data.passages.total },
] as const;

function Marked({ why }: { readonly why: Why }) {
  const pieces: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of why.marks) {
    pieces.push(why.text.slice(at, start), <mark key={start}>{why.text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <span className="search-why">
      {pieces}
      {why.text.slice(at)}
    </span>
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
  readonly onChoose: (hit: FlatHit) => void;
}

/** Hits by group with counts and the words that matched. */
export function SearchResults(props: SearchResultsProps) {
  const { id, data, error, hits, active, within, onWithin, onChoose } = props;
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
        {data !== undefined &&
          GROUPS.map(({ kind, title, of }) => {
            const members = hits.filter((hit) => hit.kind === kind);
            if (members.length === 0) return null;
            return (
              // A listbox may hold groups, and a fieldset is none to it.
              // biome-ignore lint/a11y/useSemanticElements: see above
              <div key={kind} role="group" aria-label={`${title}, ${of(data)}`}>
                <p className="search-group" aria-hidden="true">
                  {title} <span className="muted">{of(data)}</span>
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
                      className="search-hit"
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => onChoose(hit)}
                    >
                      <span>
                        {hit.title} <span className="muted">{hit.note}</span>
                      </span>
                      {hit.why.text !== hit.title && <Marked why={hit.why} />}
                    </div>
                  );
                })}
              </div>
            );
          })}
      </div>
    </div>
  );
}
