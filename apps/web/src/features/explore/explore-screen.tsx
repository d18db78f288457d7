import { actorIdSchema, claimIdSchema, eventIdSchema } from "@tumen/model";
import { type KeyboardEvent, lazy, type RefObject, Suspense, useMemo, useState } from "react";
import { pinNodes } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import { nameIn, type Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import { shareOfFrame } from "#canvas/frame.ts";
import { type CanvasControls, GraphCanvas } from "#canvas/graph-canvas.tsx";
import type { CanvasHandlers, Hover } from "#canvas/listen.ts";
import type { Palette } from "#canvas/palette.ts";
import { useCode } from "#ui/use-code.ts";
import { countOf } from "#ui/words.ts";
import { elementsOf, type Sheet } from "./explore-picture.ts";
import { selectedElement, selectionOfLine } from "./line-selection.ts";
import "./explore.css";

const HoverNote = lazy(() =>
  import("./hover-note.tsx").then((all) => ({ default: all.HoverNote })),
);

const loadSizes = () => import("#board/actor-size.ts");
const ALIKE = { of: () => 1 };

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
    const actor = nameIn(picture);
    const events = new Map<string, string>(picture.events.map(({ card }) => [card.id, card.label]));
    return (id: string) => events.get(id) ?? (id.startsWith("claim:") ? "a claim" : actor(id));
  }, [picture]);
  const handlers: CanvasHandlers = {
    onActor: (id) => select({ kind: "actor", id: actorIdSchema.parse(id) }),
    onTie: (id) => select({ kind: "tie", id }),
    onEvent: (id) => select({ kind: "event", id: eventIdSchema.parse(id) }),
    onClaim: (id) => select({ kind: "claim", id: claimIdSchema.parse(id) }),
    onLine: (id) => {
      const of = selectionOfLine(picture, id);
      if (of !== null) select(of);
    },
    onGround: () => highlight(null),
    onExpand: (id) => void onExpand(actorIdSchema.parse(id), nameOf(id)),
    onHover,
    onMoved: (id, place) =>
      run(pinNodes({ [id]: shareOfFrame(sheet.frame, place) }, `move ${nameOf(id)}`)),
  };
  return { handlers, nameOf };
}

function sizeInWords(picture: Picture): string {
  const actors = countOf(picture.actors.length, "actor");
  if (picture.shows === "events") return `${countOf(picture.events.length, "event")} and ${actors}`;
  if (picture.shows === "claims") return `${countOf(picture.claims.length, "claim")} and ${actors}`;
  return `${actors} and ${countOf(picture.ties.length, "tie")}`;
}

/** The canvas with its tools. */
export function ExploreScreen(props: ExploreScreenProps) {
  const { picture, sheet, palette, lit, waiting, controls, onKey } = props;
  const selection = useBoard((board) => board.view.selection);
  const rest = useBoard((board) => board.view.rest);
  const [hover, setHover] = useState<Hover | null>(null);
  const { handlers, nameOf } = useHandlers(props, setHover);
  const measure = usePreference("sizeBy");
  const make = useCode(loadSizes, measure !== "none");
  const sizes = useMemo(
    () => make?.actorSizes(picture, measure) ?? ALIKE,
    [make, picture, measure],
  );
  const elements = useMemo(() => elementsOf(picture, sheet, sizes), [picture, sheet, sizes]);
  const selected = selectedElement(picture, selection);
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
          label: `Graph of ${sizeInWords(picture)}. Arrow keys walk, Enter reads what is behind the selection. The outline says the same in words.`,
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
