import { createContext, type RefObject, useContext } from "react";
import type { Point } from "./view.ts";

/** Where everything on the canvas stands now, as shares of the half sheet, by id. */
export type Places = Readonly<Record<string, Point>>;

/** Hands on where things stand, for pins and exports; read it when it is needed, it renders nothing. */
const PlacesContext = createContext<RefObject<Places>>({ current: {} });

/** Where everything on the canvas stands now. */
export function usePlaces(): RefObject<Places> {
  return useContext(PlacesContext);
}
