import { createContext, useContext } from "react";
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
