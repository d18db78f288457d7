import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { missingFrom, readSession, type SessionFile } from "@tumen/formats";
import { describeFilter, type LabelOf } from "@tumen/model";
import { type ChangeEvent, useState } from "react";
import { presentQuery } from "#api/export-present.ts";
import { aboutQuery } from "#api/record-queries.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import { openSession, shortName } from "./open-view.ts";
import "./export.css";

/** Larger than any session, whose limit counts characters: such a file is not even read. */
const LARGEST_BYTES = 20_000_000;
const NOBODY: ReadonlySet<string> = new Set();
/** As many as can be read; the rest is counted. */
const MISSING_SHOWN = 30;

interface ReadFile {
  readonly name: string;
  readonly session: SessionFile;
}

type Chosen =
  | { readonly state: "none" }
  | { readonly state: "refused"; readonly message: string }
  | ({ readonly state: "read" } & ReadFile);

async function readChosen(file: File): Promise<Chosen> {
  try {
    if (file.size > LARGEST_BYTES) {
      throw new Error("This file is too large for a session of Tumen. Choose another file.");
    }
    return { state: "read", name: file.name, session: readSession(await file.text()) };
  } catch (error) {
    return { state: "refused", message: (error as Error).message };
  }
}

const SHOWS = { relations: "Relations", events: "Events", claims: "Claims" } as const;

function partsOf({ session }: ReadFile, labelOf: LabelOf): [name: string, words: string][] {
  const { manifest, view, places } = session;
  const placed = Object.keys(places).length;
  const filter = describeFilter(view.filter, labelOf).map((one) => one.label);
  return [
    ["Saved", manifest.exportedAt.slice(0, 16).replace("T", " ").concat(" UTC")],
    ["Shows", SHOWS[view.shows]],
    ["Filter", filter.length === 0 ? "none" : filter.join("; ")],
    [
      "Changed",
      `${view.added.length} brought in, ${view.hidden.length} hidden, ${Object.keys(view.pins).length} pinned`,
    ],
    ...(placed === 0
      ? []
      : ([["Places", `of ${countOf(placed, "thing")}`]] satisfies [string, string][])),
  ];
}

function MissingNote({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return <p>This server has all that the view names.</p>;
  const shown = missing.slice(0, MISSING_SHOWN).join(", ");
  const more = missing.length - MISSING_SHOWN;
  return (
    <p className="export-failed">
      This server lacks {countOf(missing.length, "thing")} that the view names: {shown}
      {more > 0 ? ` and ${more} more` : ""}. The rest opens.
    </p>
  );
}

interface PreviewProps {
  readonly file: ReadFile;
  readonly labelOf: LabelOf;
  readonly onDone: () => void;
}

function Preview({ file, labelOf, onDone }: PreviewProps) {
  const { name, session } = file;
  const { data: about } = useSuspenseQuery(aboutQuery());
  const sameData = about.seedHash === session.manifest.seedHash;
  const [keep, setKeep] = useState(!sameData);
  const asked = useQuery(presentQuery(missingFrom(session.view, NOBODY)));
  const actions = useBoardActions();
  const present = new Set(asked.data);
  const open = () => {
    openSession(actions, { name, session, present, keep });
    onDone();
  };
  return (
    <section className="export-column" aria-label="What the file holds">
      <h3>{shortName(name)}</h3>
      <dl className="facts">
        {partsOf(file, labelOf).map(([what, words]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>Data</dt>
          <dd>
            {sameData
              ? "the same as on this server"
              : "other data than this server has; counts may differ"}
          </dd>
        </div>
      </dl>
      {asked.isPending && <p role="status">Looking for what the view names …</p>}
      {asked.isError && <p role="alert">{asked.error.message}</p>}
      {asked.data !== undefined && <MissingNote missing={missingFrom(session.view, present)} />}
      {Object.keys(session.places).length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={keep}
            onChange={(event) => setKeep(event.target.checked)}
          />
          Pin everything where it stood
        </label>
      )}
      <div className="button-row">
        <Button onClick={open} disabled={asked.data === undefined}>
          Open this view
        </Button>
      </div>
    </section>
  );
}

interface OpenSessionProps {
  readonly labelOf: LabelOf;
  readonly onDone: () => void;
}

/** Opens a session file: reads it, shows what is in it and what is missing here, and puts its view in place as one step. */
export function OpenSession({ labelOf, onDone }: OpenSessionProps) {
  const [chosen, setChosen] = useState<Chosen>({ state: "none" });
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) setChosen(await readChosen(file));
  };
  return (
    <div className="export-column">
      <p>
        A session file restores a view: filters, places, selection, open passage. It holds no
        records and nothing in it is run. Undo brings back what is shown now.
      </p>
      <label className="file-field">
        <span>Session file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event)}
        />
      </label>
      {chosen.state === "refused" && (
        <p role="alert" className="export-failed">
          {chosen.message}
        </p>
      )}
      {chosen.state === "read" && (
        <Preview
          key={`${chosen.name} ${chosen.session.manifest.exportedAt}`}
          file={chosen}
          labelOf={labelOf}
          onDone={onDone}
        />
      )}
    </div>
  );
}
