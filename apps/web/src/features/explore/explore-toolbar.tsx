import {
  Expand,
  Eye,
  EyeOff,
  Focus,
  Maximize,
  Minus,
  Plus,
  Redo2,
  Shuffle,
  Undo2,
} from "lucide-react";
import { hideActors, setRest, showAll, unpinAll } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import type { ExplorePicture } from "./explore-screen.tsx";

interface ExploreToolbarProps {
  readonly picture: ExplorePicture;
  readonly limit: number;
  readonly onLimit: (limit: number) => void;
  readonly onExpand: (id: string) => void;
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
}

const LIMITS = [5, 10, 25, 50, 100];

function SelectionTools({
  picture,
  limit,
  onLimit,
  onExpand,
}: Omit<ExploreToolbarProps, "onFit" | "onZoom">) {
  const selection = useBoard((board) => board.view.selection);
  const { run } = useBoardActions();
  if (selection?.kind !== "actor") return null;
  const name = picture.actors.find((one) => one.card.id === selection.id)?.card.name;
  if (name === undefined) return null;
  const near = new Set(
    picture.ties
      .filter(({ tie }) => tie.subject === selection.id || tie.object === selection.id)
      .flatMap(({ tie }) => [tie.subject, tie.object]),
  );
  const others = picture.actors.map((one) => one.card.id).filter((id) => !near.has(id));
  return (
    <div className="toolbar-group">
      <Button onClick={() => onExpand(selection.id)} title={`Bring in neighbours of ${name}`}>
        <Expand size={16} aria-hidden="true" /> Expand
      </Button>
      <label className="toolbar-limit">
        <span className="visually-hidden">Neighbours per expansion</span>
        <select value={limit} onChange={(event) => onLimit(Number(event.target.value))}>
          {LIMITS.map((one) => (
            <option key={one} value={one}>
              by {one}
            </option>
          ))}
        </select>
      </label>
      <Button
        onClick={() => run(hideActors(others, `isolate ${name}`))}
        title={`Show only ${name} and its neighbours`}
      >
        <Focus size={16} aria-hidden="true" /> Isolate
      </Button>
      <Button
        onClick={() => run(hideActors([selection.id], `hide ${name}`))}
        title={`Hide ${name}`}
      >
        <EyeOff size={16} aria-hidden="true" /> Hide
      </Button>
    </div>
  );
}

function HistoryTools() {
  const past = useBoard((board) => board.past.at(-1)?.title);
  const future = useBoard((board) => board.future.at(-1)?.title);
  const { undo, redo } = useBoardActions();
  return (
    <div className="toolbar-group">
      <Button
        look="icon"
        onClick={undo}
        disabled={past === undefined}
        aria-label={past === undefined ? "Undo" : `Undo ${past}`}
        title={past === undefined ? "Nothing to undo" : `Undo ${past} (z)`}
      >
        <Undo2 size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        onClick={redo}
        disabled={future === undefined}
        aria-label={future === undefined ? "Redo" : `Redo ${future}`}
        title={future === undefined ? "Nothing to redo" : `Redo ${future} (shift z)`}
      >
        <Redo2 size={18} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** What can be done with the picture and with the selected actor. */
export function ExploreToolbar(props: ExploreToolbarProps) {
  const { onFit, onZoom } = props;
  const rest = useBoard((board) => board.view.rest);
  const hidden = useBoard((board) => board.view.hidden.length);
  const pinned = useBoard((board) => Object.keys(board.view.pins).length);
  const { run } = useBoardActions();
  return (
    <div className="explore-toolbar" role="toolbar" aria-label="Graph tools">
      <HistoryTools />
      <div className="toolbar-group">
        <Button look="icon" onClick={() => onZoom(1.25)} aria-label="Zoom in" title="Zoom in">
          <Plus size={18} aria-hidden="true" />
        </Button>
        <Button look="icon" onClick={() => onZoom(0.8)} aria-label="Zoom out" title="Zoom out">
          <Minus size={18} aria-hidden="true" />
        </Button>
        <Button look="icon" onClick={onFit} aria-label="Show everything" title="Show everything">
          <Maximize size={18} aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          disabled={pinned === 0}
          onClick={() => run(unpinAll())}
          aria-label="Arrange anew"
          title={
            pinned === 0
              ? "Nothing has been moved"
              : "Arrange anew: back to the places of the layout"
          }
        >
          <Shuffle size={18} aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-pressed={rest === "hide"}
          onClick={() => run(setRest(rest === "hide" ? "fade" : "hide"))}
          aria-label="Hide what the filter takes away"
          title={
            rest === "hide"
              ? "Filtered ties are hidden; click to fade them"
              : "Filtered ties are faded; click to hide them"
          }
        >
          {rest === "hide" ? (
            <EyeOff size={18} aria-hidden="true" />
          ) : (
            <Eye size={18} aria-hidden="true" />
          )}
        </Button>
      </div>
      <SelectionTools {...props} />
      {hidden > 0 && <Button onClick={() => run(showAll())}>{hidden} hidden · show all</Button>}
    </div>
  );
}
