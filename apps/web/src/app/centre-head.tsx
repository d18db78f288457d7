import type { RefObject } from "react";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import { CameraTools } from "#features/explore/camera-tools.tsx";
import { HistoryTools } from "#features/explore/history-tools.tsx";
import { ViewSwitch } from "#features/explore/view-switch.tsx";
import { Choice } from "#ui/choice.tsx";

const FORMS = [
  { value: "graph", label: "Graph" },
  { value: "words", label: "In words" },
] as const;

interface CentreHeadProps {
  readonly words: boolean;
  /** Null where tabs choose between graph and words. */
  readonly onWords: ((words: boolean) => void) | null;
  readonly controls: RefObject<CanvasControls | null>;
  readonly onArrange: () => void;
}

/** What is done with the picture, above it; loaded beside the first picture. */
export function CentreHead({ words, onWords, controls, onArrange }: CentreHeadProps) {
  return (
    <>
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
    </>
  );
}
