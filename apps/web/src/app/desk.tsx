import { lazy, Suspense, useState } from "react";
import { useBoard } from "#board/use-board.ts";
import type { Palette } from "#canvas/palette.ts";
import { Waiting } from "#ui/waiting.tsx";
import { Centre } from "./centre.tsx";
import { focusEvidence } from "./focus-evidence.ts";
import type { Tab } from "./narrow-tabs.tsx";
import { EvidenceColumn, FilterColumn, Filters } from "./side-columns.tsx";
import { useExpand } from "./use-expand.ts";
import type { CommandList } from "./use-keys.ts";
import { type PictureInUse, useFirstAnswer, usePicture } from "./use-picture.ts";
import type { WindowName } from "./window-name.ts";

const Chips = lazy(() => import("./chips.tsx").then((all) => ({ default: all.Chips })));
const Evidence = lazy(() => import("./evidence.tsx").then((all) => ({ default: all.Evidence })));

const Guide = lazy(() =>
  import("#features/start/guide.tsx").then((all) => ({ default: all.Guide })),
);

function FilterInForce({ drawn }: { readonly drawn: PictureInUse }) {
  const isFiltered = useBoard((board) => Object.keys(board.view.filter).length > 0);
  if (!isFiltered) return null;
  return (
    <Suspense fallback={<div className="filter-chips-waiting" />}>
      <Chips claimsInView={drawn.picture.totals.claims} />
    </Suspense>
  );
}

interface DeskProps {
  /** Whether the first picture is there: what stands beside it loads after it. */
  readonly pictured: boolean;
  readonly onPictured: () => void;
  /** The one place that a narrow screen shows; null where all have room. */
  readonly tab: Tab | null;
  readonly palette: Palette;
  /** Leads a narrow screen to another place. */
  readonly onTab: (tab: Tab) => void;
  readonly window: WindowName | null;
  readonly onWindow: (name: WindowName | null) => void;
  readonly commands: CommandList;
}

function DeskInUse(props: DeskProps) {
  const { pictured, onPictured, tab, palette, onTab, window, onWindow, commands } = props;
  const drawn = usePicture();
  const onExpand = useExpand(drawn);
  const asked = useBoard(({ view }) => view.selection !== null || view.reading !== null);
  const onOpen = () => {
    onTab("read");
    focusEvidence();
  };
  const [inWords, setInWords] = useState(false);
  const isWide = tab === null;
  const words = isWide ? inWords : tab === "outline";
  const ready = pictured || words || tab === "filters" || tab === "read";
  const behind = (
    <Suspense fallback={<Waiting what="the evidence" />}>
      {ready || asked ? (
        <Evidence picture={drawn.picture} onExpand={onExpand} ready={ready} onWindow={onWindow} />
      ) : (
        <Waiting what="the evidence" />
      )}
    </Suspense>
  );
  return (
    <>
      <FilterInForce drawn={drawn} />
      <main className="columns">
        {isWide && <FilterColumn ready={ready} />}
        {tab === "filters" && (
          <div className="column">
            <Filters ready />
          </div>
        )}
        {(isWide || tab === "graph" || tab === "outline") && (
          <div className="column column-centre">
            <Centre
              drawn={drawn}
              palette={palette}
              words={words}
              onWords={isWide ? setInWords : null}
              onExpand={onExpand}
              onOpen={onOpen}
              onPictured={onPictured}
              onWindow={onWindow}
              commands={commands}
              ready={pictured}
            />
          </div>
        )}
        {isWide && <EvidenceColumn>{behind}</EvidenceColumn>}
        {tab === "read" && <div className="column column-evidence">{behind}</div>}
      </main>
      {window === "guide" && (
        <Suspense fallback={null}>
          <Guide picture={drawn.picture} onTab={onTab} onDone={() => onWindow(null)} />
        </Suspense>
      )}
    </>
  );
}

/** Filters, picture and evidence: beside each other, or one at a time on a narrow screen; once there is something to show. */
export function Desk(props: DeskProps) {
  return useFirstAnswer() ? <DeskInUse {...props} /> : <Waiting what="the graph" />;
}
