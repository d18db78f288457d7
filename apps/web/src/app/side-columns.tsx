import { lazy, type ReactNode, Suspense } from "react";
import { useBoard } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { Splitter } from "#ui/splitter.tsx";
import { useMedia } from "#ui/use-media.ts";
import { Waiting } from "#ui/waiting.tsx";

const FilterPanel = lazy(() =>
  import("#features/filter/filter-panel.tsx").then((all) => ({ default: all.FilterPanel })),
);

const FilterToggle = lazy(() =>
  import("./filter-toggle.tsx").then((all) => ({ default: all.FilterToggle })),
);

/** The filters, or their shape until it is their turn to load. */
export function Filters({ ready }: { readonly ready: boolean }) {
  const shape = <Waiting what="the filters" />;
  return (
    <PanelBoundary what="The filters">
      <Suspense fallback={shape}>{ready ? <FilterPanel /> : shape}</Suspense>
    </PanelBoundary>
  );
}

/** The filters beside the picture; a rail where they are closed. Reading needs their room on most screens. */
export function FilterColumn({ ready }: { readonly ready: boolean }) {
  const roomy = useMedia("(min-width: 1200px)");
  const reading = useBoard((board) => board.view.reading !== null);
  const open = usePreference("filtersOpen") ?? (roomy && !reading);
  const width = usePreference("filtersWidth") ?? 232;
  const setPreference = useSetPreference();
  const toggle = <Suspense fallback={null}>{ready && <FilterToggle open={open} />}</Suspense>;
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
        <Filters ready={ready} />
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

const WIDTHS = {
  inspectorWidth: { usual: 360, wide: 420 },
  readerWidth: { usual: 560, wide: 720 },
  readersWidth: { usual: 780, wide: 1060 },
} as const;

function useRoom(): keyof typeof WIDTHS {
  const documents = useBoard(({ view: { reading } }) => {
    if (reading === null) return 0;
    return reading.beside === undefined ? 1 : 2;
  });
  if (documents === 0) return "inspectorWidth";
  return documents === 1 ? "readerWidth" : "readersWidth";
}

/** The evidence beside the picture; a document takes more room than a list of claims, two take more than one, and each width is remembered. */
export function EvidenceColumn({ children }: { readonly children: ReactNode }) {
  const room = useRoom();
  const wide = useMedia("(min-width: 1500px)");
  const width = usePreference(room) ?? WIDTHS[room][wide ? "wide" : "usual"];
  const setPreference = useSetPreference();
  return (
    <>
      <Splitter
        label="Width of the evidence"
        side="right"
        width={width}
        min={300}
        max={1400}
        onWidth={(next) => setPreference({ [room]: next })}
      />
      <div className="column column-evidence" style={{ width: `${width}px` }}>
        {children}
      </div>
    </>
  );
}
