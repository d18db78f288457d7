import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { type ExportOrder, formatsQuery } from "#api/export-file.ts";
import { usePlaces } from "#board/places.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";
import { type ExportScope, exportScopes } from "./export-scopes.ts";
import { copyPicture, copyTable, saveAsFile, savePicture } from "./export-works.ts";
import { FormatChoice, FormatFacts, PNG } from "./format-choice.tsx";
import { ProgressNote } from "./progress-note.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import { useExport } from "./use-export.ts";
import "./export.css";

const SCALES = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
  { value: "4", label: "4×" },
] as const;

const EXTENTS = [
  { value: "view", label: "What is drawn now" },
  { value: "all", label: "All of it" },
] as const;

type Extent = (typeof EXTENTS)[number]["value"];

/** What the window is set to, and the request that it makes. */
function useChosen(selected: string | undefined) {
  const view = useBoard((board) => board.view);
  const places = usePlaces();
  const scopes = exportScopes(view, selected);
  const [scopeId, setScope] = useState<ExportScope["id"]>("filter");
  const [format, setFormat] = useState("json");
  const [excerpts, setExcerpts] = useState(false);
  const [extent, setExtent] = useState<Extent>("view");
  const [scale, setScale] = useState<"1" | "2" | "4">("2");
  const scope = scopes.find((one) => one.id === scopeId) ?? scopes[0];
  const isPicture = format === "svg" || format === "png";
  const isSession = format === "session";
  // Beside a reader on a narrow screen, or in words, nothing may have been drawn yet.
  const isDrawn = view.shows === "relations" && Object.keys(places.current).length > 0;
  // A session restores the view as it is, so that it is not made of a part.
  const part = isSession ? { filter: view.filter, scope: {} } : scope;
  const order: ExportOrder = {
    format: format === "png" ? "svg" : format,
    filter: part?.filter ?? {},
    scope: part?.scope ?? {},
    excerpts,
    places: places.current,
    ...(isSession || (isPicture && isDrawn && extent === "view") ? { view } : {}),
  };
  return {
    ...{
      order,
      scopes,
      scope: scope?.id ?? "",
      setScope,
      format,
      setFormat,
      isPicture,
      isSession,
      isDrawn,
    },
    ...{ excerpts, setExcerpts, extent, setExtent, scale, setScale },
  };
}

function PictureChoices({ chosen }: { readonly chosen: ReturnType<typeof useChosen> }) {
  return (
    <>
      {chosen.isDrawn && (
        <Choice
          legend="Whom the picture shows"
          options={EXTENTS}
          value={chosen.extent}
          onChange={chosen.setExtent}
        />
      )}
      {chosen.format === "png" && (
        <Choice legend="Size" options={SCALES} value={chosen.scale} onChange={chosen.setScale} />
      )}
    </>
  );
}

interface ExportDialogProps {
  /** What is selected, in words. */
  readonly selected: string | undefined;
  /** Leads to the windows that take files back. */
  readonly children: ReactNode;
}

/** Takes a part of the graph away as a file or a copy: what, as what, with or without full texts. */
export function ExportDialog({ selected, children }: ExportDialogProps) {
  const { data } = useSuspenseQuery(formatsQuery());
  const formats = data.some((one) => one.id === "svg") ? [...data, PNG] : data;
  const chosen = useChosen(selected);
  const { progress, start, stop } = useExport();
  const { markSaved } = useBoardActions();
  const onSaved = () => {
    if (chosen.isSession) markSaved();
  };
  const format = formats.find((one) => one.id === chosen.format);
  const running = progress.state === "running";
  const { order } = chosen;
  const isPng = chosen.format === "png";
  const scale = Number(chosen.scale);
  const save = async () => {
    await start(isPng ? savePicture(order, scale) : saveAsFile(order, onSaved));
  };
  return (
    <div className="export-dialog">
      {chosen.isSession ? (
        <p className="export-what">The whole view as it is now, with everything in its place.</p>
      ) : (
        <ScopeChoice scopes={chosen.scopes} value={chosen.scope} onChange={chosen.setScope} />
      )}
      <FormatChoice formats={formats} value={chosen.format} onChange={chosen.setFormat} />
      <div className="export-column">
        {format !== undefined && <FormatFacts format={format} />}
        {chosen.isPicture && <PictureChoices chosen={chosen} />}
        {!chosen.isPicture && !chosen.isSession && (
          <label className="check">
            <input
              type="checkbox"
              checked={chosen.excerpts}
              onChange={(event) => chosen.setExcerpts(event.target.checked)}
            />
            Excerpts only: leave the full texts out
          </label>
        )}
        <div className="button-row">
          <Button onClick={() => void save()} disabled={running}>
            Download
          </Button>
          {isPng && (
            <Button onClick={() => void start(copyPicture(order, scale))} disabled={running}>
              Copy the picture
            </Button>
          )}
          {!chosen.isPicture && !chosen.isSession && (
            <Button look="plain" onClick={() => void start(copyTable(order))} disabled={running}>
              Copy as a table
            </Button>
          )}
          {running && <Button onClick={stop}>Stop</Button>}
        </div>
        <ProgressNote progress={progress} />
        {children}
      </div>
    </div>
  );
}
