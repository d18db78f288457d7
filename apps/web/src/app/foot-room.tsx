import type { ReactNode } from "react";
import { usePreference } from "#board/use-preferences.ts";
import { useMedia } from "#ui/use-media.ts";

interface FootRoomProps {
  /** Whether a picture is drawn, which has a legend. */
  readonly drawn: boolean;
  readonly children: ReactNode;
}

/** The room of summary and legend, there before they are: the picture must not move when they come. */
export function FootRoom({ drawn, children }: FootRoomProps) {
  const roomy = useMedia("(min-width: 861px)");
  const open = usePreference("legendOpen") ?? roomy;
  return (
    <div className="centre-foot">
      <div className={drawn && open ? "foot-room foot-room-legend" : "foot-room"}>{children}</div>
    </div>
  );
}
