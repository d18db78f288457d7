import { lazy, type RefObject, Suspense, useEffect, useRef } from "react";
import { arrangeAnew } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import { nameIn, type Picture } from "#board/picture.ts";
import { usePlaces } from "#board/places.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { arrangeActors } from "#canvas/arrange-actors.ts";
import { type Frame, type Place, shareOfFrame, TALL, WIDE } from "#canvas/frame.ts";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import type { Palette } from "#canvas/palette.ts";
import { CameraTools } from "#features/explore/camera-tools.tsx";
import type { Sheet } from "#features/explore/explore-picture.ts";
import { ExploreScreen } from "#features/explore/explore-screen.tsx";
import { HiddenNote } from "#features/explore/hidden-note.tsx";
import { HistoryTools } from "#features/explore/history-tools.tsx";
import { Legend } from "#features/explore/legend.tsx";
import { ViewSummary } from "#features/explore/view-summary.tsx";
import { ViewSwitch } from "#features/explore/view-switch.tsx";
import { WaitingNote } from "#features/explore/waiting-note.tsx";
import { Choice } from "#ui/choice.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { useMedia } from "#ui/use-media.ts";
import type { CommandTools } from "./commands/app-command.ts";
import { describeSelection } from "./describe-selection.ts";
import { useColumnSheet } from "./use-column-sheet.ts";
import { type CommandList, useGraphKeys } from "./use-keys.ts";
import { useLit } from "./use-lit.ts";
import type { PictureInUse } from "./use-picture.ts";
import { settingsOf, useSheet } from "./use-places.ts";
import { useSelectionName } from "./use-selection-name.ts";
import type { WindowName } from "./window-name.ts";

const CommandSource = lazy(() =>
  import("./commands/command-source.tsx").then((all) => ({ default: all.CommandSource })),
);
const SelectionCard = lazy(() =>
  import("#features/explore/selection-card.tsx").then((all) => ({ default: all.SelectionCard })),
);
const Outline = lazy(() =>
  import("#features/outline/outline.tsx").then((all) => ({ default: all.Outline })),
);

interface CentreProps {
  readonly drawn: PictureInUse;
  readonly palette: Palette;
  readonly words: boolean;
  /** Null where tabs choose between graph and words. */
  readonly onWords: ((words: boolean) => void) | null;
  readonly onExpand: Expand;
  readonly onOpen: () => void;
  /** Called once the first picture is drawn. */
  readonly onPictured: () => void;
  readonly onWindow: (name: WindowName) => void;
  readonly commands: CommandList;
  /** Whether it is time to load what the picture does not need. */
  readonly ready: boolean;
}

const FORMS = [
  { value: "graph", label: "Graph" },
  { value: "words", label: "In words" },
] as const;

/** Puts everyone where a layout of what is shown now puts them; the first view goes back to its own. */
function useArrange(picture: Picture, frame: Frame) {
  const changed = useBoard(({ view }) => view.added.length + view.hidden.length > 0);
  const layout = useBoard(({ view }) => view.layout);
  const spacing = useBoard(({ view }) => view.spacing);
  const { run } = useBoardActions();
  return async () => {
    if (!changed) {
      run(arrangeAnew());
      return;
    }
    const graph = {
      actors: picture.actors.map((one) => one.card),
      ties: picture.ties.map((one) => one.tie),
    };
    const places = await arrangeActors(graph, settingsOf({ layout, spacing }, frame));
    const points = Object.entries(places).map(([id, place]) => [id, shareOfFrame(frame, place)]);
    run(arrangeAnew(Object.fromEntries(points)));
  };
}

interface DrawnProps
  extends Pick<CentreProps, "drawn" | "palette" | "onExpand" | "onPictured" | "commands"> {
  readonly frame: Frame;
  readonly controls: RefObject<CanvasControls | null>;
}

/** Keeps where everything stands for whoever asks. */
function usePlacesKept(places: Readonly<Record<string, Place>>, frame: Frame): void {
  const kept = usePlaces();
  useEffect(() => {
    kept.current = Object.fromEntries(
      Object.entries(places).map(([id, place]) => [id, shareOfFrame(frame, place)]),
    );
  }, [kept, places, frame]);
}

function DrawnOn({ sheet, ...props }: DrawnProps & { readonly sheet: Sheet }) {
  const { drawn, palette, frame, controls, onExpand, onPictured, commands } = props;
  const lit = useLit();
  const onKey = useGraphKeys(commands);
  usePlacesKept(sheet.places, frame);
  useEffect(onPictured, [onPictured]);
  return (
    <ExploreScreen
      picture={drawn.picture}
      sheet={sheet}
      palette={palette}
      lit={lit}
      waiting={drawn.waiting}
      onExpand={onExpand}
      controls={controls}
      onKey={onKey}
    />
  );
}

function DrawnRelations(props: DrawnProps) {
  return <DrawnOn {...props} sheet={useSheet(props.drawn.picture, props.frame).sheet} />;
}

function DrawnInColumns(props: DrawnProps) {
  return <DrawnOn {...props} sheet={useColumnSheet(props.drawn.picture, props.frame)} />;
}

function Drawn(props: DrawnProps) {
  const Shown = props.drawn.picture.shows === "relations" ? DrawnRelations : DrawnInColumns;
  return <Shown {...props} />;
}

/** Says in words what a key or a click has selected. */
function useSelectionSaid(picture: Picture): string | undefined {
  const selection = useBoard((board) => board.view.selection);
  const { announce } = useBoardActions();
  const said = describeSelection(selection, picture);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture of the same selection is no news
  useEffect(() => {
    if (said !== undefined) announce(said, "quiet");
  }, [selection, announce]);
  return said;
}

/** The picture, drawn or in words, with what it holds above and what it means below. */
export function Centre(props: CentreProps) {
  const { drawn, palette, words, onWords, onExpand, onOpen, onPictured, commands } = props;
  const { picture } = drawn;
  const roomy = useMedia("(min-width: 861px)");
  const frame = useMedia("(max-width: 640px)") ? TALL : WIDE;
  const controls = useRef<CanvasControls>(null);
  const arrange = useArrange(picture, frame);
  const onArrange = () => void arrange();
  const places = usePlaces();
  const said = useSelectionSaid(picture);
  const subject = useSelectionName(useBoard((board) => board.view.subject));
  const tools: CommandTools = {
    picture,
    controls,
    words,
    onExpand,
    onOpen,
    onWindow: props.onWindow,
    onWords: onWords ?? undefined,
    onArrange,
    placeOf: (id) => places.current[id],
  };
  return (
    <>
      <Suspense fallback={null}>
        {props.ready && <CommandSource tools={tools} commands={commands} />}
      </Suspense>
      <div className="centre-head">
        {onWords !== null && (
          <Choice
            quiet
            legend="Show the picture as"
            options={FORMS}
            value={words ? "words" : "graph"}
            onChange={(form) => onWords(form === "words")}
          />
        )}
        <ViewSwitch />
        <HistoryTools />
        {!words && <CameraTools controls={controls} onArrange={onArrange} />}
      </div>
      <div className="centre-body">
        <HiddenNote nameOf={nameIn(picture)}>
          <WaitingNote waiting={drawn.waiting} stale={drawn.stale} />
        </HiddenNote>
        <PanelBoundary what={words ? "The outline" : "The graph"}>
          {words ? (
            <Outline picture={picture} onOpen={onOpen} />
          ) : (
            <Drawn
              drawn={drawn}
              palette={palette}
              frame={frame}
              controls={controls}
              onExpand={onExpand}
              onPictured={onPictured}
              commands={commands}
            />
          )}
        </PanelBoundary>
        {onWords === null && !words && (
          <Suspense fallback={null}>
            <SelectionCard picture={picture} said={said} onExpand={onExpand} onOpen={onOpen} />
          </Suspense>
        )}
      </div>
      <Legend openAtFirst={roomy} drawn={!words}>
        <ViewSummary picture={picture} subject={subject} />
      </Legend>
    </>
  );
}
