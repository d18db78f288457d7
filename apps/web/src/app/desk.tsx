import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { useBoard } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import type { Palette } from "#canvas/palette.ts";
import { FilterChips } from "#features/filter/filter-chips.tsx";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { Splitter } from "#ui/splitter.tsx";
import { useMedia } from "#ui/use-media.ts";
import { Waiting } from "#ui/waiting.tsx";
import { Centre } from "./centre.tsx";
import { Evidence } from "./evidence.tsx";
import type { Tab } from "./narrow-tabs.tsx";
import { useExpand } from "./use-expand.ts";
import { useLabelOf } from "./use-label-of.ts";
import { type PictureInUse, usePicture } from "./use-picture.ts";

const FilterPanel = lazy(() =>
  import("#features/filter/filter-panel.tsx").then((all) => ({ default: all.FilterPanel })),
);

interface DeskProps {
  /** The one place that a narrow screen shows; null where all have room. */
  readonly tab: Tab | null;
  readonly palette: Palette;
  /** Leads a narrow screen to the evidence. */
  readonly onRead: () => void;
}

function Filters() {
  return (
    <PanelBoundary what="The filters">
      <Suspense fallback={<Waiting what="the filters" />}>
        <FilterPanel />
      </Suspense>
    </PanelBoundary>
  );
}

function FilterColumn() {
  const roomy = useMedia("(min-width: 1200px)");
  const reading = useBoard((board) => board.view.reading !== null);
  const open = usePreference("filtersOpen") ?? (roomy && !reading);
  const width = usePreference("filtersWidth") ?? 232;
  const setPreference = useSetPreference();
  const Icon = open ? PanelLeftClose : PanelLeftOpen;
  const toggle = (
    <Button
      look="icon"
      aria-expanded={open}
      aria-label={open ? "Close the filters" : "Open the filters"}
      title={open ? "Close the filters" : "Open the filters"}
      onClick={() => setPreference({ filtersOpen: !open })}
    >
      <Icon size={18} aria-hidden="true" />
    </Button>
  );
  if (!open) {
    return (
      <div className="rail">
        {toggle}
        <span aria-hidden="true">Filters</span>
      </div>
    );
  }
  return (
    <>
      <div className="column column-filters" style={{ width: `${width}px` }}>
        <div className="column-toggle">{toggle}</div>
        <Filters />
      </div>
      <Splitter
        label="Width of the filters"
        side="left"
        width={width}
        min={190}
        max={420}
        onWidth={(filtersWidth) => setPreference({ filtersWidth })}
      />
    </>
  );
}

function EvidenceColumn({ children }: { readonly children: ReactNode }) {
  const reading = useBoard((board) => board.view.reading !== null);
  const wide = useMedia("(min-width: 1500px)");
  const readerWidth = usePreference("readerWidth") ?? (wide ? 720 : 560);
  const inspectorWidth = usePreference("inspectorWidth") ?? (wide ? 420 : 360);
  const setPreference = useSetPreference();
  const width = reading ? readerWidth : inspectorWidth;
  return (
    <>
      <Splitter
        label="Width of the evidence"
        side="right"
        width={width}
        min={300}
        max={1100}
        onWidth={(next) =>
          setPreference(reading ? { readerWidth: next } : { inspectorWidth: next })
        }
      />
      <div className="column column-evidence" style={{ width: `${width}px` }}>
        {children}
      </div>
    </>
  );
}

function useDesk(drawn: PictureInUse, onRead: () => void) {
  const evidence = useRef<HTMLDivElement>(null);
  const [inWords, setInWords] = useState(false);
  const onExpand = useExpand(drawn);
  const onOpen = () => {
    onRead();
    const panel = evidence.current?.querySelector<HTMLElement>("h2, h3");
    panel?.focus();
  };
  return { evidence, inWords, setInWords, onExpand, onOpen };
}

/** Filters, picture and evidence: beside each other, or one at a time on a narrow screen. */
export function Desk({ tab, palette, onRead }: DeskProps) {
  const drawn = usePicture();
  const { picture } = drawn;
  const { evidence, inWords, setInWords, onExpand, onOpen } = useDesk(drawn, onRead);
  const labelOf = useLabelOf();
  const isWide = tab === null;
  const words = isWide ? inWords : tab === "outline";
  return (
    <>
      <FilterChips claimsInView={picture.totals.claims} labelOf={labelOf} />
      <main className="columns">
        {isWide && <FilterColumn />}
        {tab === "filters" && (
          <div className="column">
            <Filters />
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
            />
          </div>
        )}
        {isWide && (
          <EvidenceColumn>
            <Evidence ref={evidence} picture={picture} onExpand={onExpand} />
          </EvidenceColumn>
        )}
        {tab === "read" && (
          <div className="column column-evidence">
            <Evidence ref={evidence} picture={picture} onExpand={onExpand} />
          </div>
        )}
      </main>
    </>
  );
}
