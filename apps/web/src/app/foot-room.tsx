import type { ReactNode } from "react";
import { usePreference } from "#board/use-preferences.ts";

interface FootRoomProps {
  /** Whether a picture is drawn, which has a legend. */
  readonly drawn: boolean;
  /** Whether the legend is open for a reader who has not chosen. */
  readonly openAtFirst: boolean;
  readonly children: ReactNode;
}

/** The room of summary and legend, there before they are: the picture must not move when they come. */
export function FootRoom({ drawn, openAtFirst, children }: FootRoomProps) {
  const open = usePreference("legendOpen") ?? openAtFirst;
  return (
    <div className="centre-foot">
      <div className={drawn && open ? "foot-room foot-room-legend" : "foot-room"}>{children}</div>
    </div>
  );
}
