import type { Filter } from "@tumen/model";
import { createContext, useContext, useDeferredValue } from "react";
import { useStore } from "zustand";
import type { Board, BoardActions, BoardStore } from "./board-store.ts";

/** Hands the board to the features. */
export const BoardContext = createContext<BoardStore | null>(null);

function useBoardStore(): BoardStore {
  const store = useContext(BoardContext);
  if (store === null) throw new Error("There is no board above this component.");
  return store;
}

/** A part of the board; renders again only when that part changes. */
export function useBoard<Part>(select: (board: Board) => Part): Part {
  return useStore(useBoardStore(), select);
}

/** The ways to change the board; never changes itself. */
export function useBoardActions(): BoardActions {
  return useBoardStore().actions;
}

/** The filter to ask the server with: what is on the screen stays, and keeps its focus, until the next answer is there. */
export function useAskedFilter(): Filter {
  return useDeferredValue(useBoard((board) => board.view.filter));
}
