import { type CheckReport, checkFile, type GivenText, QUOTE_STATES } from "@tumen/formats";
import { useState } from "react";
import { exportTexts } from "#api/export-texts.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { countOf } from "#ui/words.ts";
import { shortName } from "./open-view.ts";
import { ProgressNote } from "./progress-note.tsx";
import { type ExportWork, useExport } from "./use-export.ts";
import "./export.css";

/** Files are held in memory while they are checked. */
const LARGEST_BYTES = 200_000_000;
/** As many as can be read; the command lists all. */
const PROBLEMS_SHOWN = 100;

const SOURCES = [
  { value: "server", label: "The documents of this server" },
  { value: "file", label: "The texts in the file" },
  { value: "mine", label: "Text files of mine" },
] as const;

type Source = (typeof SOURCES)[number]["value"];

interface Checking {
  readonly file: File;
  readonly source: Source;
  readonly texts: readonly File[];
}

/** Reading and looking up hold the page for a moment; what is on the screen is drawn before. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

async function textsOf(
  { source, texts }: Checking,
  documents: () => readonly string[],
  ...[signal, onProgress]: Parameters<ExportWork>
): Promise<readonly GivenText[]> {
  if (source === "file") return [];
  if (source === "mine") {
    return Promise.all(texts.map(async (one) => ({ name: one.name, text: await one.text() })));
  }
  return exportTexts(documents(), signal, (count) =>
    onProgress(`${countOf(count, "document")} fetched …`),
  );
}

function checking(given: Checking, onReport: (report: CheckReport) => void): ExportWork {
  return async (signal, onProgress) => {
    const { file } = given;
    if (file.size > LARGEST_BYTES) {
      throw new Error("This file is too large to be checked here. Use: npm run check-export");
    }
    onProgress("Reading the file …");
    const bytes = new Uint8Array(await file.arrayBuffer());
    await untilDrawn();
    // The documents that the file names are known only once it is read.
    const named = () => checkFile(bytes, []).documents.map((one) => one.id);
    const texts = await textsOf(given, named, signal, onProgress);
    const report = checkFile(bytes, texts);
    onReport(report);
    return report.sound
      ? "Every quote is exact, and every text is what its hash says."
      : "Not all is as the file says.";
  };
}

interface Checked {
  readonly report: CheckReport;
  readonly source: Source;
}

/** Where the text of a document comes from; nothing to say where there is none. */
function fromWords(from: CheckReport["documents"][number]["from"], source: Source): string {
  if (from === "nowhere") return "";
  if (from === "file") return ", in the file";
  return source === "server" ? ", of this server" : ", of yours";
}

function ReportTable({ report, source }: Checked) {
  return (
    <table className="check-table">
      <caption>{report.format}</caption>
      <thead>
        <tr>
          <th scope="col">Document</th>
          {QUOTE_STATES.map((state) => (
            <th key={state} scope="col">
              {state}
            </th>
          ))}
          <th scope="col">Text</th>
        </tr>
      </thead>
      <tbody>
        {report.documents.map(({ id, title, quotes, text, from }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {QUOTE_STATES.map((state) => (
              <td key={state} data-name={state} data-state={quotes[state] > 0 ? state : "none"}>
                {quotes[state]}
              </td>
            ))}
            <td data-name="text">
              {text}
              {fromWords(from, source)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          {QUOTE_STATES.map((state) => (
            <td key={state} data-name={state}>
              {report.totals[state]}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Problems({ report }: { readonly report: CheckReport }) {
  const { problems, documents } = report;
  const warnings = [
    ...report.warnings,
    ...documents.flatMap((one) => one.warnings.map((warning) => `${one.title}: ${warning}`)),
  ];
  if (problems.length + warnings.length === 0) return null;
  const more = problems.length - PROBLEMS_SHOWN;
  return (
    <section className="export-column" aria-label="What is wrong">
      <ul className="check-problems">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
        {problems.slice(0, PROBLEMS_SHOWN).map(({ state, claim, exact, start, end, why }) => (
          <li key={`${claim} ${start} ${exact.slice(0, 40)}`}>
            <strong>{state}</strong> <q>{shortName(exact)}</q> {claim}, {start} to {end}. {why}
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more; npm run check-export lists all.</p>}
    </section>
  );
}

/** Says for every quote of an exported file whether it stands exactly where the file says, moved, or is lost. */
export function CheckExport() {
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState<Source>("server");
  const [texts, setTexts] = useState<readonly File[]>([]);
  const [checked, setChecked] = useState<Checked | null>(null);
  const { progress, start, stop } = useExport();
  const running = progress.state === "running";
  const check = () => {
    setChecked(null);
    if (file === null) return;
    void start(checking({ file, source, texts }, (report) => setChecked({ report, source })));
  };
  return (
    <div className="export-column">
      <p>
        Looks up every quote of an exported file in its document. The file stays in this browser.
      </p>
      <label className="file-field">
        <span>Exported file</span>
        <input type="file" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </label>
      <Choice legend="Look in" options={SOURCES} value={source} onChange={setSource} />
      {source === "mine" && (
        <label className="file-field">
          <span>Text files, named like the documents or found by their hash</span>
          <input
            type="file"
            multiple
            accept=".txt,text/plain"
            onChange={({ target }) => setTexts([...(target.files ?? [])])}
          />
        </label>
      )}
      <div className="button-row">
        <Button onClick={check} disabled={file === null || running}>
          Check
        </Button>
        {running && <Button onClick={stop}>Stop</Button>}
      </div>
      <ProgressNote progress={progress} />
      {checked !== null && <ReportTable {...checked} />}
      {checked !== null && <Problems report={checked.report} />}
    </div>
  );
}
