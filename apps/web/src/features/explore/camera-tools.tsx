import { Eye, EyeOff, Maximize, Minus, Plus } from "lucide-react";
import type { RefObject } from "react";
import { setRest } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import { Button } from "#ui/button.tsx";
import { LayoutMenu } from "./layout-menu.tsx";

interface CameraToolsProps {
  readonly controls: RefObject<CanvasControls | null>;
  readonly onArrange: () => void;
}

/** How the picture is looked at: nearer, farther, all of it, arranged anew, with or without what the filter took away. */
export function CameraTools({ controls, onArrange }: CameraToolsProps) {
  const rest = useBoard((board) => board.view.rest);
  const { run } = useBoardActions();
  const zoom = (factor: number) => () => controls.current?.zoomBy(factor);
  const restName =
    rest === "hide" ? "Fade what the filter takes away" : "Hide what the filter takes away";
  return (
    <div className="tool-row" role="toolbar" aria-label="Graph tools">
      <Button look="icon" onClick={zoom(1.25)} aria-label="Zoom in" title="Zoom in (+)">
        <Plus size={17} aria-hidden="true" />
      </Button>
      <Button look="icon" onClick={zoom(0.8)} aria-label="Zoom out" title="Zoom out (−)">
        <Minus size={17} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        onClick={() => controls.current?.fit()}
        aria-label="Show everything"
        title="Show everything (0)"
      >
        <Maximize size={17} aria-hidden="true" />
      </Button>
      <LayoutMenu onArrange={onArrange} />
      <Button
        look="icon"
        aria-pressed={rest === "hide"}
        onClick={() => run(setRest(rest === "hide" ? "fade" : "hide"))}
        aria-label="Hide what the filter takes away"
        title={restName}
      >
        {rest === "hide" ? (
          <EyeOff size={17} aria-hidden="true" />
        ) : (
          <Eye size={17} aria-hidden="true" />
        )}
      </Button>
    </div>
  );
}
