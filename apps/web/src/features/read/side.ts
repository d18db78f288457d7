import { createContext, useContext } from "react";
import type { Reading } from "#board/view.ts";

/** A document and where in it. */
export type ReadingPlace = Omit<Reading, "beside">;

/** Where one of two documents that are read beside each other is told where to go. */
export interface Side {
  /** Whether it stands beside another one: what it holds is then named by its document. */
  readonly isSecond: boolean;
  /** Goes to a place of this side's document; the other side stays as it is. */
  readonly go: (place: ReadingPlace) => void;
  /** Closes this side. */
  readonly close: () => void;
}

/** Hands a side to the parts of its reader. */
export const SideContext = createContext<Side | null>(null);

/** The side that a part of a reader belongs to. */
export function useSide(): Side {
  const side = useContext(SideContext);
  if (side === null) throw new Error("There is no reader above this component.");
  return side;
}

/** The place without what stands beside it. */
export function placeOf({ beside: _beside, ...place }: Reading): ReadingPlace {
  return place;
}
