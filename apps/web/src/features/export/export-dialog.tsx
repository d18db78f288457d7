import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type ExportFormat, type ExportOrder, formatsQuery } from "#api/export-file.ts";
import { claimsOfScopeQuery } from "#api/view-queries.ts";
import { usePlaces } from "#board/places.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { countOf } from "#ui/words.ts";
import { drawPng } from "./draw-png.ts";
import { type ExportScope, exportScopes } from "./export-scopes.ts";
import { saveFile } from "./save-file.ts";
import { type ExportProgress, useExport } from "./use-export.ts";
import "./export.css";

/** Headings of the list; a format that none of them names stands with the data. */
const GROUPS = [
  { title: "To read and print", ids: ["html", "markdown"] },
  { title: "Pictures", ids: ["svg", "png"] },
  { title: "To open here again", ids: ["session"] },
  { title: "Citations", ids: ["bibtex", "csl-json"] },
] as const;

const PNG: ExportFormat = {
  id: "png",
  label: "PNG, a picture in pixels",
  readers: "Everything that shows pictures",
  keeps: "The picture with title, legend, filter in words and sources",
  loses: "Quotes and ids cannot be read back from pixels; take the SVG or the data along",
  extension: "png",
  mediaType: "image/png",
};

const SCALES = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
  { value: "4", label: "4×" },
] as const;

function ScopeCount({ one }: { readonly one: ExportScope }) {
  const { data } = useQuery(claimsOfScopeQuery(one.scope, one.filter, 1));
  return <span className="count">{data === undefined ? "…" : countOf(data.total, "claim")}</span>;
}

interface ScopeChoiceProps {
  readonly scopes: readonly ExportScope[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function ScopeChoice({ scopes, value, onChange }: ScopeChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>What</legend>
      {scopes.map((one) => (
        <label key={one.id} className="check">
          <input
            type="radio"
            name={name}
            checked={one.id === value}
            onChange={() => onChange(one.id)}
          />
          <span>{one.label}</span> <ScopeCount one={one} />
        </label>
      ))}
    </fieldset>
  );
}

interface FormatChoiceProps {
  readonly formats: readonly ExportFormat[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function FormatChoice({ formats, value, onChange }: FormatChoiceProps) {
  const name = useId();
  const named = new Set<string>(GROUPS.flatMap((group) => group.ids));
  const groups = [
    { title: "Data", members: formats.filter((one) => !named.has(one.id)) },
    ...GROUPS.map(({ title, ids }) => ({
      title,
      members: formats.filter((one) => (ids as readonly string[]).includes(one.id)),
    })),
  ];
  return (
    <fieldset className="format-choice">
      <legend>As</legend>
      {groups.map(({ title, members }) => (
        <div key={title}>
          <p className="muted">{title}</p>
          {members.map((one) => (
            <label key={one.id} className="check">
              <input
                type="radio"
                name={name}
                checked={one.id === value}
                onChange={() => onChange(one.id)}
              />
              <span>{one.label}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function FormatFacts({ format }: { readonly format: ExportFormat }) {
  return (
    <dl className="facts">
      <div>
        <dt>Read by</dt>
        <dd>{format.readers}</dd>
      </div>
      <div>
        <dt>Keeps</dt>
        <dd>{format.keeps}</dd>
      </div>
      <div>
        <dt>Loses</dt>
        <dd>{format.loses === "" ? "nothing" : format.loses}</dd>
      </div>
    </dl>
  );
}

function Progress({ progress }: { readonly progress: ExportProgress }) {
  if (progress.state === "idle") return null;
  if (progress.state === "failed") {
    return (
      <p role="alert" className="export-failed">
        {progress.message}
      </p>
    );
  }
  const words =
    progress.state === "done"
      ? progress.message
      : `${Math.ceil(progress.bytes / 1024).toLocaleString("en")} KB so far …`;
  return <p role="status">{words}</p>;
}

async function savePng(svg: Blob, name: string, wished: number): Promise<string> {
  const drawn = await drawPng(svg, wished);
  saveFile(drawn.blob, name.replace(/\.svg$/, ".png"));
  const size = `${drawn.width} × ${drawn.height} pixels`;
  return drawn.scale < wished
    ? `Saved, ${size}: ${wished}× would be more than browsers draw.`
    : `Saved, ${size}.`;
}

async function copyPng(svg: Blob, wished: number): Promise<string> {
  const { blob, width, height } = await drawPng(svg, wished);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    return `Copied, ${width} × ${height} pixels.`;
  } catch {
    throw new Error("This browser does not let the picture be copied. Save it instead.");
  }
}

interface ExportDialogProps {
  /** What is selected, in words. */
  readonly selected: string | undefined;
}

function useOrder(selected: string | undefined) {
  const view = useBoard((board) => board.view);
  const places = usePlaces();
  const scopes = exportScopes(view, selected);
  const [scopeId, setScopeId] = useState<string>(scopes.length > 1 ? "filter" : "everything");
  const [formatId, setFormatId] = useState("json");
  const [excerpts, setExcerpts] = useState(false);
  const scope = scopes.find((one) => one.id === scopeId) ?? scopes[0];
  const order: ExportOrder = {
    format: formatId === "png" ? "svg" : formatId,
    filter: scope?.filter ?? {},
    scope: scope?.scope ?? {},
    excerpts,
    view,
    places: places.current,
  };
  return { order, scopes, scope, setScopeId, formatId, setFormatId, excerpts, setExcerpts };
}

/** Takes a part of the graph away as a file: what, as what, with or without full texts. */
export function ExportDialog({ selected }: ExportDialogProps) {
  const { data } = useSuspenseQuery(formatsQuery());
  const formats = data.some((one) => one.id === "svg") ? [...data, PNG] : data;
  const chosen = useOrder(selected);
  const { order, scopes, scope, formatId, excerpts } = chosen;
  const [scale, setScale] = useState<"1" | "2" | "4">("2");
  const { progress, start, stop } = useExport();
  const { markSaved } = useBoardActions();
  const format = formats.find((one) => one.id === formatId);
  const running = progress.state === "running";
  const save = () =>
    void start(order, async ({ blob, name }) => {
      if (formatId === "png") return savePng(blob, name, Number(scale));
      saveFile(blob, name);
      if (formatId === "session") markSaved();
      return `Saved as ${name}.`;
    });
  const copy = () => void start(order, ({ blob }) => copyPng(blob, Number(scale)));
  return (
    <div className="export-dialog">
      <ScopeChoice
        scopes={scopes}
        value={scope?.id ?? ""}
        onChange={(id) => chosen.setScopeId(id)}
      />
      <FormatChoice formats={formats} value={formatId} onChange={chosen.setFormatId} />
      <section aria-label="About this format">
        {format !== undefined && <FormatFacts format={format} />}
        {formatId === "png" && (
          <Choice legend="Size" options={SCALES} value={scale} onChange={setScale} />
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={excerpts}
            onChange={(event) => chosen.setExcerpts(event.target.checked)}
          />
          Excerpts only: leave the full texts out
        </label>
        <div className="button-row">
          <Button onClick={save} disabled={running}>
            Save the file
          </Button>
          {formatId === "png" && (
            <Button onClick={copy} disabled={running}>
              Copy the picture
            </Button>
          )}
          {running && <Button onClick={stop}>Stop</Button>}
        </div>
        <Progress progress={progress} />
      </section>
    </div>
  );
}
