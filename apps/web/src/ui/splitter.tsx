import { type KeyboardEvent, type PointerEvent, useRef } from "react";

interface SplitterProps {
  readonly label: string;
  /** Width of the panel beside it, in pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** On which side of the splitter the panel lies. */
  readonly side: "left" | "right";
  readonly onWidth: (width: number) => void;
}

const STEP = 24;

/** A line between two panels that is dragged, or moved with the arrow keys. */
export function Splitter({ label, width, min, max, side, onWidth }: SplitterProps) {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const sign = side === "left" ? 1 : -1;
  const set = (next: number) => onWidth(Math.round(Math.max(min, Math.min(max, next))));

  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step * sign);
  };
  const start = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (drag.current === null) return;
    set(drag.current.width + (event.clientX - drag.current.from) * sign);
  };
  const end = () => {
    drag.current = null;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that is moved is not a thematic break
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
