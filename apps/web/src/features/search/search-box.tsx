import "./search.css";
import { useQuery } from "@tanstack/react-query";
import type { SearchResponse } from "@tumen/model";
import { Search } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { searchQuery } from "#api/find-queries.ts";
import { addActors } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { type FlatHit, flattenHits } from "./flatten-hits.ts";
import { SearchResults } from "./search-results.tsx";

function useChoose(close: () => void) {
  const { run, select, read } = useBoardActions();
  return (hit: FlatHit) => {
    if (hit.kind === "actor") {
      run(addActors([hit.id], `show ${hit.title}`));
      select({ kind: "actor", id: hit.id });
    } else if (hit.kind === "event") select({ kind: "event", id: hit.id });
    else if (hit.kind === "claim") {
      select({ kind: "claim", id: hit.id });
      read({ document: hit.document, claim: hit.id });
    } else read({ document: hit.document });
    close();
  };
}

function statusOf(data: SearchResponse | undefined, hits: readonly FlatHit[]): string {
  if (data === undefined) return "Searching";
  return hits.length === 0 ? "Nothing found" : `${hits.length} results shown, use the arrow keys`;
}

/** One box over actors, events, claims and passages; all by keyboard. */
export function SearchBox() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [within, setWithin] = useState(false);
  const [active, setActive] = useState(0);
  const filter = useBoard((board) => board.view.filter);
  const wanted = useDeferredValue(text.trim());
  const { data, error } = useQuery(searchQuery(wanted, within ? filter : {}));
  const hits = data === undefined ? [] : flattenHits(data);
  const choose = useChoose(() => {
    setOpen(false);
    input.current?.blur();
  });

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") setOpen(false);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    }
    const hit = hits[active];
    if (event.key === "Enter" && hit !== undefined) choose(hit);
  };
  const shown = open && wanted !== "";
  return (
    <search className="search">
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
        placeholder="Search everything  ( / )"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) setOpen(false);
        }}
        onKeyDown={onKey}
      />
      <p className="visually-hidden" role="status">
        {shown ? statusOf(data, hits) : ""}
      </p>
      {shown && (
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
      )}
    </search>
  );
}
