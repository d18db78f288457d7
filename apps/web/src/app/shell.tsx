import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { useBoard } from "#board/use-board.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { useMedia } from "#ui/use-media.ts";
import type { AppCommand } from "./commands/app-command.ts";
import { Desk } from "./desk.tsx";
import { focusEvidence } from "./focus-evidence.ts";
import { NarrowTabs, type Tab } from "./narrow-tabs.tsx";
import { Toast } from "./toast.tsx";
import { useKeys } from "./use-keys.ts";
import { usePictured } from "./use-pictured.ts";
import { useTheme } from "./use-theme.ts";
import type { WindowName } from "./window-name.ts";

const SearchBox = lazy(() =>
  import("#features/search/search-box.tsx").then((all) => ({ default: all.SearchBox })),
);
const MastheadTools = lazy(() =>
  import("./masthead-tools.tsx").then((all) => ({ default: all.MastheadTools })),
);
const Windows = lazy(() => import("./windows.tsx").then((all) => ({ default: all.Windows })));

/** On a narrow screen, choosing something shows what is behind it; on the graph itself a card says so first. */
function useTab(narrow: boolean) {
  const selected = useBoard(({ view }) => view.selection?.id ?? "");
  const reading = useBoard(
    ({ view }) => `${view.reading?.document ?? ""} ${view.reading?.at ?? ""}`,
  );
  const looking = `${selected} ${reading}`;
  const [tab, setTab] = useState<Tab>(looking.trim() === "" ? "graph" : "read");
  const [seen, setSeen] = useState({ looking, reading });
  if (looking !== seen.looking) {
    setSeen({ looking, reading });
    const opens = reading !== seen.reading && reading.trim() !== "";
    if (narrow && (opens || (tab !== "graph" && selected !== ""))) setTab("read");
  }
  return { tab: narrow ? tab : null, setTab };
}

interface MastheadProps {
  /** The reader asked for the search before it was there. */
  readonly searching: boolean;
  readonly ready: boolean;
  readonly onWindow: (name: WindowName) => void;
}

function Masthead({ ready, searching, onWindow }: MastheadProps) {
  return (
    <header className="masthead">
      <h1>Tumen</h1>
      <p className="tagline">Who says what about Russia and North Korea</p>
      <Suspense fallback={<div className="search-waiting" />}>
        {ready || searching ? (
          <SearchBox onChosen={focusEvidence} focusAtFirst={searching} />
        ) : (
          <div className="search-waiting" />
        )}
      </Suspense>
      <div className="masthead-tools">
        <Suspense fallback={null}>{ready && <MastheadTools onWindow={onWindow} />}</Suspense>
      </div>
    </header>
  );
}

/** The whole screen: search above; filters, graph and evidence beside each other; tabs where there is no room. */
export function Shell() {
  const palette = useTheme();
  const narrow = useMedia("screen and (max-width: 860px)");
  const { tab, setTab } = useTab(narrow);
  const [window, setWindow] = useState<WindowName | null>(null);
  const { pictured, onPictured } = usePictured();
  const commands = useRef<readonly AppCommand[]>([]);
  const [searching, setSearching] = useState(false);
  const search = useCallback(() => setSearching(true), []);
  useKeys(commands, search);
  return (
    <div className="shell">
      <Masthead
        searching={searching}
        ready={pictured || (tab !== null && tab !== "graph")}
        onWindow={setWindow}
      />
      {narrow && <NarrowTabs tab={tab ?? "graph"} onTab={setTab} />}
      <PanelBoundary what="The graph">
        <Desk
          pictured={pictured}
          onPictured={onPictured}
          tab={tab}
          palette={palette}
          onTab={setTab}
          window={window}
          onWindow={setWindow}
          commands={commands}
        />
      </PanelBoundary>
      <Toast />
      {window !== null && window !== "guide" && (
        <Suspense fallback={null}>
          <Windows
            key={window}
            name={window}
            commands={commands}
            onWindow={setWindow}
            onClose={() => setWindow((now) => (now === window ? null : now))}
          />
        </Suspense>
      )}
    </div>
  );
}
