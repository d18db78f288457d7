import { useQuery } from "@tanstack/react-query";
import type { SearchResponse } from "@tumen/model";
import { Search } from "lucide-react";
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { searchQuery } from "#api/find-queries.ts";
import { useBoard } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import { type FlatHit, flattenHits } from "./flatten-hits.ts";
import { actionOf, type HitAction, useChooseHit } from "./search-keys.ts";
import "./search.css";

const SearchResults = lazy(() =>
  import("./search-results.tsx").then((all) => ({ default: all.SearchResults })),
);

function statusOf(data: SearchResponse | undefined, hits: readonly FlatHit[]): string {
  if (data === undefined) return "Searching";
  return hits.length === 0 ? "Nothing found" : `${hits.length} results shown, use the arrow keys`;
}

function useSlashKey(focus: () => void) {
  const singleKeys = usePreference("singleKeys");
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    if (!singleKeys) return;
    const press = (event: globalThis.KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && target.matches("input, textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [singleKeys]);
}

function useSearch() {
  const [text, setText] = useState("");
  const [within, setWithin] = useState(false);
  const filter = useBoard((board) => board.view.filter);
  const wanted = useDeferredValue(text.trim());
  const { data, error } = useQuery(searchQuery(wanted, within ? filter : {}));
  const hits = data === undefined || wanted === "" ? [] : flattenHits(data);
  return { text, setText, within, setWithin, data, error, hits };
}

interface SearchBoxProps {
  /** Called after a hit was chosen by keyboard, to go on from what it leads to. */
  readonly onChosen: () => void;
  /** The reader asked for it before it was there. */
  readonly focusAtFirst: boolean;
}

/** One box over actors, events, claims and passages; all by keyboard. */
export function SearchBox({ onChosen, focusAtFirst }: SearchBoxProps) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { text, setText, within, setWithin, data, error, hits } = useSearch();
  const chooseHit = useChooseHit();
  useSlashKey(() => input.current?.focus());
  useEffect(() => {
    if (focusAtFirst) input.current?.focus();
  }, [focusAtFirst]);
  const choose = (hit: FlatHit, action: HitAction) => {
    chooseHit(hit, action);
    setOpen(false);
    input.current?.blur();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      if (open) setOpen(false);
      else input.current?.blur();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    }
    const hit = hits[active];
    if (event.key === "Enter" && hit !== undefined) {
      choose(hit, actionOf(event));
      onChosen();
    }
  };
  const shown = open && text.trim() !== "";
  return (
    <search
      className="search"
      ref={root}
      onBlur={(event) => {
        if (!root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Search size={16} aria-hidden="true" className="search-icon" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search actors, events, claims and texts"
        aria-expanded={shown}
        aria-controls={`${id}-results`}
        aria-activedescendant={shown && hits.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder="Search everything"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <p className="visually-hidden" role="status">
        {shown ? statusOf(data, hits) : ""}
      </p>
      {shown && (
        <Suspense fallback={null}>
          <SearchResults
            id={id}
            data={data}
            error={error}
            hits={hits}
            active={active}
            within={within}
            onWithin={setWithin}
            onChoose={choose}
          />
        </Suspense>
      )}
    </search>
  );
}
