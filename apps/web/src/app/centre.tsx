import { lazy, Suspense, useRef } from "react";
import { arrangeAnew } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { usePlaces } from "#board/places.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { arrangeActors } from "#canvas/arrange-actors.ts";
import { type Frame, shareOfFrame, TALL, WIDE } from "#canvas/frame.ts";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import type { Palette } from "#canvas/palette.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { useMedia } from "#ui/use-media.ts";
import type { CommandTools } from "./commands/app-command.ts";
import { Drawn } from "./drawn.tsx";
import { FootRoom } from "./foot-room.tsx";
import type { CommandList } from "./use-keys.ts";
import type { PictureInUse } from "./use-picture.ts";
import { settingsOf } from "./use-places.ts";
import type { WindowName } from "./window-name.ts";

const CommandSource = lazy(() =>
  import("./commands/command-source.tsx").then((all) => ({ default: all.CommandSource })),
);
const CentreHead = lazy(() =>
  import("./centre-head.tsx").then((all) => ({ default: all.CentreHead })),
);
const CentreFoot = lazy(() =>
  import("./centre-foot.tsx").then((all) => ({ default: all.CentreFoot })),
);
const ViewNotes = lazy(() =>
  import("./view-notes.tsx").then((all) => ({ default: all.ViewNotes })),
);
const SelectionSaid = lazy(() =>
  import("./selection-said.tsx").then((all) => ({ default: all.SelectionSaid })),
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

/** The picture, drawn or in words, with what it holds above and what it means below. */
export function Centre(props: CentreProps) {
  const { drawn, palette, words, onWords, onExpand, onOpen, onPictured, commands } = props;
  const { ready } = props;
  const { picture } = drawn;
  const frame = useMedia("(max-width: 640px)") ? TALL : WIDE;
  const roomy = useMedia("(min-width: 861px)");
  const paired = useBoard((board) => board.view.reading?.beside !== undefined);
  const legendOpens = roomy && !paired;
  const controls = useRef<CanvasControls>(null);
  const arrange = useArrange(picture, frame);
  const onArrange = () => void arrange();
  const places = usePlaces();
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
        {ready && <CommandSource tools={tools} commands={commands} />}
      </Suspense>
      <div className="centre-head">
        <Suspense fallback={null}>
          {ready && (
            <CentreHead words={words} onWords={onWords} controls={controls} onArrange={onArrange} />
          )}
        </Suspense>
      </div>
      <div className="centre-body">
        <Suspense fallback={null}>{ready && <ViewNotes drawn={drawn} />}</Suspense>
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
        <Suspense fallback={null}>
          {ready && (
            <SelectionSaid
              picture={picture}
              asCard={onWords === null && !words}
              onExpand={onExpand}
              onOpen={onOpen}
            />
          )}
        </Suspense>
      </div>
      <FootRoom drawn={!words} openAtFirst={legendOpens}>
        <Suspense fallback={<div className="legend" />}>
          {ready ? (
            <CentreFoot picture={picture} words={words} openAtFirst={legendOpens} />
          ) : (
            <div className="legend" />
          )}
        </Suspense>
      </FootRoom>
    </>
  );
}
