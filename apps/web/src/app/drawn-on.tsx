import { type RefObject, useEffect } from "react";
import type { Expand } from "#board/expansion.ts";
import { usePlaces } from "#board/places.ts";
import { type Frame, type Place, shareOfFrame } from "#canvas/frame.ts";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import type { Palette } from "#canvas/palette.ts";
import type { Sheet } from "#features/explore/explore-picture.ts";
import { ExploreScreen } from "#features/explore/explore-screen.tsx";
import { type CommandList, useGraphKeys } from "./use-keys.ts";
import { useLit } from "./use-lit.ts";
import type { PictureInUse } from "./use-picture.ts";

/** What the drawn picture is made of, whatever it shows. */
export interface DrawnProps {
  readonly drawn: PictureInUse;
  readonly palette: Palette;
  readonly frame: Frame;
  readonly controls: RefObject<CanvasControls | null>;
  readonly commands: CommandList;
  readonly onExpand: Expand;
  /** Called once the first picture is drawn. */
  readonly onPictured: () => void;
}

/** Keeps where everything stands for whoever asks. */
function usePlacesKept(places: Readonly<Record<string, Place>>, frame: Frame): void {
  const kept = usePlaces();
  useEffect(() => {
    kept.current = Object.fromEntries(
      Object.entries(places).map(([id, place]) => [id, shareOfFrame(frame, place)]),
    );
  }, [kept, places, frame]);
}

/** The picture on a sheet. */
export function DrawnOn({ sheet, ...props }: DrawnProps & { readonly sheet: Sheet }) {
  const { drawn, palette, frame, controls, onExpand, onPictured, commands } = props;
  const lit = useLit();
  const onKey = useGraphKeys(commands);
  usePlacesKept(sheet.places, frame);
  useEffect(onPictured, [onPictured]);
  return (
    <ExploreScreen
      picture={drawn.picture}
      sheet={sheet}
      palette={palette}
      lit={lit}
      waiting={drawn.waiting}
      onExpand={onExpand}
      controls={controls}
      onKey={onKey}
    />
  );
}
