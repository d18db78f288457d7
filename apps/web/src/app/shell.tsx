import { Info, Keyboard } from "lucide-react";
import { lazy, Suspense, useCallback, useState } from "react";
import { useBoard } from "#board/use-board.ts";
import { ExploreScreen } from "#features/explore/explore-screen.tsx";
import { FilterChips } from "#features/filter/filter-chips.tsx";
import { SearchBox } from "#features/search/search-box.tsx";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { useMedia } from "#ui/use-media.ts";
import { Waiting } from "#ui/waiting.tsx";
import { KeyHelp } from "./key-help.tsx";
import { NarrowTabs, type Tab } from "./narrow-tabs.tsx";
import type { Picture } from "./picture.ts";
import { useKeys } from "./use-keys.ts";
import { usePicture } from "./use-picture.ts";
import { usePlaces } from "./use-places.ts";

const AboutData = lazy(() =>
  import("#features/about/about-data.tsx").then((all) => ({ default: all.AboutData })),
);
const Dialog = lazy(() => import("#ui/dialog.tsx").then((all) => ({ default: all.Dialog })));
const FilterPanel = lazy(() =>
  import("#features/filter/filter-panel.tsx").then((all) => ({ default: all.FilterPanel })),
);
const Inspector = lazy(() =>
  import("#features/inspect/inspector.tsx").then((all) => ({ default: all.Inspector })),
);
const Outline = lazy(() =>
  import("#features/outline/outline.tsx").then((all) => ({ default: all.Outline })),
);
const Reader = lazy(() =>
  import("#features/read/reader.tsx").then((all) => ({ default: all.Reader })),
);

function Drawn({ picture, waiting }: { readonly picture: Picture; readonly waiting: boolean }) {
  const places = usePlaces(picture);
  return <ExploreScreen picture={picture} places={places} waiting={waiting} />;
}

/** The open document, else what is behind the selection; closing the document leads back to it. */
function Evidence() {
  const reading = useBoard((board) => board.view.reading);
  if (reading !== null) {
    return (
      <PanelBoundary what="The document">
        <Reader key={reading.document} document={reading.document} claim={reading.claim} />
      </PanelBoundary>
    );
  }
  return (
    <Suspense fallback={<Waiting what="the inspector" />}>
      <Inspector />
    </Suspense>
  );
}

function Main({ tab, outline }: { readonly tab: Tab | null; readonly outline: boolean }) {
  const { picture, waiting } = usePicture();
  const { claims } = picture.totals;
  const show = (name: Tab) => tab === null || tab === name;
  return (
    <>
      <FilterChips claimsInView={claims} />
      <main className="columns">
        {show("filters") && (
          <div className="column column-filters">
            <PanelBoundary what="The filters">
              <FilterPanel />
            </PanelBoundary>
          </div>
        )}
        {show("graph") && !(outline && tab === null) && (
          <div className="column column-graph">
            <Drawn picture={picture} waiting={waiting} />
          </div>
        )}
        {(tab === "outline" || (tab === null && outline)) && (
          <div className="column column-outline">
            <PanelBoundary what="The outline">
              <Outline actors={picture.actors} ties={picture.ties} />
            </PanelBoundary>
          </div>
        )}
        {show("read") && (
          <div className="column column-evidence">
            <Evidence />
          </div>
        )}
      </main>
    </>
  );
}

function useTab(narrow: boolean) {
  const [chosen, setChosen] = useState<Tab>("graph");
  const looking = useBoard(
    ({ view }) =>
      `${view.selection?.id ?? ""} ${view.reading?.document ?? ""} ${view.reading?.claim ?? ""}`,
  );
  const [seen, setSeen] = useState(looking);
  // On a narrow screen, choosing something on one tab shows what is behind it on the next.
  if (looking !== seen) {
    setSeen(looking);
    if (narrow && looking.trim() !== "") setChosen("read");
  }
  return { tab: narrow ? chosen : null, setTab: setChosen };
}

/** The whole screen: search above, filters, graph and evidence beside each other; tabs where there is no room. */
export function Shell() {
  const narrow = useMedia("(max-width: 900px)");
  const { tab, setTab } = useTab(narrow);
  const [outline, setOutline] = useState(false);
  const [window, setWindow] = useState<"about" | "keys" | null>(null);
  const [keys, setKeys] = useState(true);
  const announcement = useBoard((board) => board.announcement);
  const help = useCallback(() => setWindow("keys"), []);
  useKeys(keys, help);
  return (
    <div className="shell">
      <header className="masthead">
        <h1>Tumen</h1>
        <p className="tagline">Who says what about Russia and North Korea</p>
        <SearchBox />
        <div className="masthead-tools">
          {!narrow && (
            <Button look="plain" aria-pressed={outline} onClick={() => setOutline(!outline)}>
              In words
            </Button>
          )}
          <Button look="plain" aria-label="About the data" onClick={() => setWindow("about")}>
            <Info size={16} aria-hidden="true" /> <span>About the data</span>
          </Button>
          <Button look="icon" aria-label="Keys" title="Keys (?)" onClick={help}>
            <Keyboard size={18} aria-hidden="true" />
          </Button>
        </div>
      </header>
      {narrow && <NarrowTabs tab={tab ?? "graph"} onTab={setTab} />}
      <PanelBoundary what="The graph">
        <Main tab={tab} outline={outline} />
      </PanelBoundary>
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
      {window !== null && (
        <Suspense fallback={null}>
          <Dialog
            title={window === "about" ? "About the data" : "Keys"}
            open
            onOpen={(open) => setWindow(open ? window : null)}
          >
            {window === "about" ? (
              <PanelBoundary what="About the data">
                <AboutData onDone={() => setWindow(null)} />
              </PanelBoundary>
            ) : (
              <KeyHelp enabled={keys} onEnabled={setKeys} />
            )}
          </Dialog>
        </Suspense>
      )}
    </div>
  );
}
