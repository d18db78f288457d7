import { Button } from "#ui/button.tsx";

interface ArrangingNoteProps {
  /** Between 0 and 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far a layout is; stopped, it leaves everything where it had come to. */
export function ArrangingNote({ share, onStop }: ArrangingNoteProps) {
  return (
    <div className="arranging-note view-note" role="status">
      <span>Arranging</span>
      <progress max={1} value={share} aria-label="Arranging" />
      <Button onClick={onStop}>Stop</Button>
    </div>
  );
}
