import { useSuspenseQuery } from "@tanstack/react-query";
import { type Tie, type Totals, tieSentence } from "@tumen/model";
import { useState } from "react";
import { documentsQuery } from "#api/record-queries.ts";
import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { readLink } from "#board/link.ts";
import { lastView } from "#board/session-memory.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import { countOf, tieCounts } from "#ui/words.ts";
import "./start.css";

interface StartPanelProps {
  readonly onGuide: () => void;
  readonly onCode: () => void;
  readonly ties: readonly Tie[];
  readonly totals: Totals;
  readonly nameOf: (id: string) => string;
}

const MOST_TOLD = 6;

function mostTold(ties: readonly Tie[]): Tie[] {
  return [...ties]
    .sort((a, b) => b.documents - a.documents || b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TOLD);
}

function TieList({
  title,
  ties,
  nameOf,
}: { readonly title: string } & Pick<StartPanelProps, "ties" | "nameOf">) {
  const { select } = useBoardActions();
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="start-list">
        {ties.map((tie) => (
          <li key={tie.id} className={`quad-line-${tie.quad}`}>
            <button
              type="button"
              className="start-entry"
              onClick={() => select({ kind: "tie", id: tie.id })}
            >
              <span className="start-sentence">{tieSentence(tie, nameOf)}</span>
              <span className="muted">{tieCounts(tie)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where to begin: what is told most, what is in dispute, and the documents themselves. */
export function StartPanel({ ties, totals, nameOf, onGuide, onCode }: StartPanelProps) {
  const filter = useAskedFilter();
  const { data } = useSuspenseQuery(documentsQuery(filter));
  const { read, run, show } = useBoardActions();
  const [left] = useState(() => lastView(window.localStorage));
  const guided = usePreference("guided");
  const setPreference = useSetPreference();
  const disputed = [...ties]
    .filter((tie) => tie.disputed > 0)
    .sort((a, b) => b.disputed - a.disputed || (a.id < b.id ? -1 : 1))
    .slice(0, 3);
  return (
    <section className="start" aria-label="Where to begin">
      <header>
        <h2>Who says what, and where exactly</h2>
        <p>
          Every line on the graph is a bundle of claims, and every claim stands on an exact
          sentence. Choose a line to read them, an actor to see its ties, or a document to read it
          whole.
        </p>
        <p className="button-row">
          {!guided && (
            <>
              <Button onClick={onGuide}>Show me around</Button>
              <Button look="link" onClick={() => setPreference({ guided: true })}>
                No, thank you
              </Button>
            </>
          )}
          {left !== undefined && (
            <Button
              onClick={() => {
                const [path = "", search = ""] = left.split("?");
                show(readLink(path, `?${search}`).view);
              }}
            >
              Go on where you left off
            </Button>
          )}
          <Button look="link" onClick={onCode}>
            What each sign means
          </Button>
        </p>
      </header>
      <TieList title="Told most" ties={mostTold(ties)} nameOf={nameOf} />
      <TieList title="In dispute" ties={disputed} nameOf={nameOf} />
      {totals.disputedClaims > 0 && filter.disputed !== true && (
        <Button
          look="link"
          onClick={() => run(setFilter(setField(filter, "disputed", true), "only disputed"))}
        >
          Only the {countOf(totals.disputedClaims, "disputed claim")}
        </Button>
      )}
      <section>
        <h3>The documents</h3>
        <ul className="start-list">
          {data.documents.map((document) => (
            <li key={document.id}>
              <button
                type="button"
                className="start-entry"
                onClick={() => read({ document: document.id })}
              >
                <span className="start-sentence">{document.shortTitle}</span>
                <span className="muted">
                  {document.publisher?.name ?? "publisher unknown"} ·{" "}
                  {document.publishedAt ?? "date unknown"} · {countOf(document.claims, "claim")}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}
