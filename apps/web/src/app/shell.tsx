import { Info, Keyboard } from "lucide-react";
import { lazy, Suspense, useCallback, useState } from "react";
import { useBoard } from "#board/use-board.ts";
import { SearchBox } from "#features/search/search-box.tsx";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { useMedia } from "#ui/use-media.ts";
import { Desk } from "./desk.tsx";
import { NarrowTabs, type Tab } from "./narrow-tabs.tsx";
import { ShareTools } from "./share-tools.tsx";
import { Toast } from "./toast.tsx";
import { ToldByMenu } from "./told-by-menu.tsx";
import { useKeys } from "./use-keys.ts";
import { useTheme } from "./use-theme.ts";
import { ViewMenu } from "./view-menu.tsx";

const Windows = lazy(() => import("./windows.tsx").then((all) => ({ default: all.Windows })));

/** The windows that open over the screen. */
export type WindowName = "about" | "keys";

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

function Masthead({ onWindow }: { readonly onWindow: (name: WindowName) => void }) {
  return (
    <header className="masthead">
      <h1>Tumen</h1>
      <p className="tagline">Who says what about Russia and North Korea</p>
      <SearchBox />
      <div className="masthead-tools">
        <ToldByMenu />
        <ViewMenu />
        <ShareTools />
        <Button
          look="plain"
          onClick={() => onWindow("about")}
          aria-label="About the data"
          title="About the data"
        >
          <Info size={16} aria-hidden="true" /> <span>About</span>
        </Button>
        <Button look="icon" aria-label="Keys" title="Keys (?)" onClick={() => onWindow("keys")}>
          <Keyboard size={17} aria-hidden="true" />
        </Button>
      </div>
    </header>
  );
}

/** The whole screen: search above; filters, graph and evidence beside each other; tabs where there is no room. */
export function Shell() {
  const palette = useTheme();
  const narrow = useMedia("(max-width: 860px)");
  const { tab, setTab } = useTab(narrow);
  const [window, setWindow] = useState<WindowName | null>(null);
  const help = useCallback(() => setWindow("keys"), []);
  useKeys(help);
  return (
    <div className="shell">
      <Masthead onWindow={setWindow} />
      {narrow && <NarrowTabs tab={tab ?? "graph"} onTab={setTab} />}
      <PanelBoundary what="The graph">
        <Desk tab={tab} palette={palette} onRead={() => setTab("read")} />
      </PanelBoundary>
      <Toast />
      {window !== null && (
        <Suspense fallback={null}>
          <Windows name={window} onClose={() => setWindow(null)} />
        </Suspense>
      )}
    </div>
  );
}
