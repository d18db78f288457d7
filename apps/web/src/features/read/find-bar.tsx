import { ChevronDown, ChevronUp } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { findInText } from "./find-in-text.ts";

const FOUND = "found-in-document";
const CURRENT = "found-current";

/** Adds to a highlight that two documents may share; gives back how to take it away. */
function highlight(name: string, ranges: readonly Range[]): () => void {
  const shared = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, shared);
  for (const range of ranges) shared.add(range);
  return () => {
    for (const range of ranges) shared.delete(range);
  };
}

/** Finds words in the open document; goes round at the end. */
export function FindBar({ scope }: { readonly scope: RefObject<HTMLElement | null> }) {
  const [wanted, setWanted] = useState("");
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const text = scope.current?.querySelector(".document-text");
    setRanges(wanted.trim().length < 2 || !text ? [] : findInText(text, wanted.trim()));
    setAt(0);
  }, [wanted, scope]);

  useEffect(() => {
    const current = ranges[at];
    current?.startContainer.parentElement?.scrollIntoView({ block: "center" });
    // Browsers without highlights still lead to what is found.
    if (typeof Highlight === "undefined" || CSS.highlights === undefined) return;
    const takeBack = [highlight(FOUND, ranges), highlight(CURRENT, current ? [current] : [])];
    return () => {
      for (const one of takeBack) one();
    };
  }, [ranges, at]);

  const go = (step: number) => {
    if (ranges.length > 0) setAt((at + step + ranges.length) % ranges.length);
  };
  const said =
    ranges.length === 0
      ? wanted.trim().length < 2
        ? ""
        : "not found"
      : `${at + 1} of ${ranges.length}`;
  return (
    <form
      className="find-bar"
      onSubmit={(event) => {
        event.preventDefault();
        go(1);
      }}
    >
      <label>
        <span className="visually-hidden">Find in this document</span>
        <input
          type="search"
          placeholder="Find in this document"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !event.shiftKey) return;
            event.preventDefault();
            go(-1);
          }}
        />
      </label>
      <output aria-live="polite">{said}</output>
      <Button
        look="icon"
        disabled={ranges.length === 0}
        aria-label="Previous"
        title="Previous (shift Enter)"
        onClick={() => go(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        disabled={ranges.length === 0}
        aria-label="Next"
        title="Next (Enter)"
        onClick={() => go(1)}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
    </form>
  );
}
