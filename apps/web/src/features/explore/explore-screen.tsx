import { actorIdSchema } from "@tumen/model";
import { type KeyboardEvent, lazy, type RefObject, Suspense, useMemo, useState } from "react";
import { pinNodes } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { shareOfFrame } from "#canvas/frame.ts";
import { type CanvasControls, GraphCanvas } from "#canvas/graph-canvas.tsx";
import type { CanvasHandlers, Hover } from "#canvas/listen.ts";
import type { Palette } from "#canvas/palette.ts";
import { countOf } from "#ui/words.ts";
import { elementsOf, type Sheet } from "./explore-picture.ts";
import "./explore.css";

const HoverNote = lazy(() =>
  import("./hover-note.tsx").then((all) => ({ default: all.HoverNote })),
);

interface ExploreScreenProps {
  readonly picture: Picture;
  readonly sheet: Sheet;
  readonly palette: Palette;
  /** Ties that the open passage supports. */
  readonly lit: readonly string[];
  readonly waiting: boolean;
  readonly onExpand: Expand;
  readonly controls: RefObject<CanvasControls | null>;
  /** Keys that do not walk. */
  readonly onKey: (event: KeyboardEvent) => void;
}

function useHandlers(props: ExploreScreenProps, onHover: (hover: Hover | null) => void) {
  const { picture, sheet, onExpand } = props;
  const { select, highlight, run } = useBoardActions();
  const nameOf = useMemo(() => {
    const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
    return (id: string) => names.get(id) ?? id;
  }, [picture]);
  const handlers: CanvasHandlers = {
    onActor: (id) => select({ kind: "actor", id: actorIdSchema.parse(id) }),
    onTie: (id) => select({ kind: "tie", id }),
    onGround: () => highlight(null),
    onExpand: (id) => void onExpand(actorIdSchema.parse(id), nameOf(id)),
    onHover,
    onMoved: (id, place) =>
      run(
        pinNodes(
          { [actorIdSchema.parse(id)]: shareOfFrame(sheet.frame, place) },
          `move ${nameOf(id)}`,
        ),
      ),
  };
  return { handlers, nameOf };
}

/** The canvas with its tools. */
export function ExploreScreen(props: ExploreScreenProps) {
  const { picture, sheet, palette, lit, waiting, controls, onKey } = props;
  const selection = useBoard((board) => board.view.selection);
  const rest = useBoard((board) => board.view.rest);
  const [hover, setHover] = useState<Hover | null>(null);
  const { handlers, nameOf } = useHandlers(props, setHover);
  const elements = useMemo(() => elementsOf(picture, sheet), [picture, sheet]);
  const selected = selection?.kind === "tie" || selection?.kind === "actor" ? selection.id : null;
  return (
    <div className="explore" aria-busy={waiting}>
      <GraphCanvas
        elements={elements}
        options={{
          palette,
          metrics: sheet.frame.metrics,
          selected,
          lit,
          hideFaded: rest === "hide",
          label: `Graph of ${countOf(picture.actors.length, "actor")} and ${countOf(elements.ties.length, "tie")}. Arrow keys walk, Enter reads what is behind the selection. The outline says the same in words.`,
        }}
        handlers={handlers}
        onKey={onKey}
        controls={controls}
      />
      <Suspense fallback={null}>
        {hover !== null && <HoverNote hover={hover} picture={picture} nameOf={nameOf} />}
      </Suspense>
    </div>
  );
}
