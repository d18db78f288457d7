import { type Extent, extentOf } from "./actor-box.ts";
import { CARD, cardHeight } from "./elements.ts";
import { type Frame, type NameSide, nameSideOf, type Place } from "./frame.ts";
import type { LayoutNode } from "./layout-graph.ts";

const CARD_GAP = 6;

/** The room that a node takes, which may depend on where it stands. */
export interface Room {
  readonly sideAt: (place: Place) => NameSide;
  readonly extentOn: (side: NameSide) => Extent;
}

/** The room of a node on a place. */
export function extentAt(room: Room, place: Place): Extent {
  return room.extentOn(room.sideAt(place));
}

/** How much room an actor, event or claim takes with its words on a frame; `held` as for `nameSideOf`. */
export function roomOf(
  { name, kind }: Pick<LayoutNode, "name" | "kind">,
  frame: Frame,
  held: boolean,
): Room {
  if (kind === "claim") {
    const across = CARD.width / 2 + CARD_GAP;
    const along = cardHeight(name) / 2 + CARD_GAP;
    const extent = { left: across, right: across, top: along, bottom: along };
    return { sideAt: () => "bottom", extentOn: () => extent };
  }
  const known = new Map<NameSide, Extent>();
  return {
    sideAt: kind === "event" ? () => "bottom" : (place) => nameSideOf(place, held, frame),
    extentOn: (side) => {
      const extent = known.get(side) ?? extentOf(name, side, frame.metrics);
      known.set(side, extent);
      return extent;
    },
  };
}
