import type { ActorId } from "@tumen/model";
import type { KeyboardEvent, RefObject } from "react";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import type { CanvasControls } from "#canvas/graph-canvas.tsx";
import { useActorCommands } from "./actor-commands.ts";

/** Keys while the graph has the focus, for the map of keys. */
export const CANVAS_KEYS = [
  ["arrows", "walk to the neighbour that way"],
  ["t", "next tie of the selected actor"],
  ["Enter", "read what is behind the selection"],
  ["e", "expand: bring in neighbours of the selected actor"],
  ["i", "isolate the selected actor with its neighbours"],
  ["h", "hide the selected actor"],
  ["+ − 0", "nearer, farther, everything"],
] as const;

interface CanvasKeys {
  readonly picture: Picture;
  readonly controls: RefObject<CanvasControls | null>;
  readonly onExpand: Expand;
  readonly onOpen: () => void;
}

/** What keys do on the canvas beside walking. */
export function useCanvasKeys({ picture, controls, onExpand, onOpen }: CanvasKeys) {
  const selection = useBoard((board) => board.view.selection);
  const singleKeys = usePreference("singleKeys");
  const { select } = useBoardActions();
  const { isolate, hide } = useActorCommands(picture);

  const nextTie = () => {
    const ties = picture.ties.filter((one) => !one.faded).map((one) => one.tie);
    const current =
      selection?.kind === "tie" ? ties.find((one) => one.id === selection.id) : undefined;
    const actor = selection?.kind === "actor" ? selection.id : current?.subject;
    if (actor === undefined) return;
    const own = ties.filter((one) => one.subject === actor || one.object === actor);
    const at = own.findIndex((one) => one.id === current?.id);
    const next = own[(at + 1) % own.length];
    if (next !== undefined) select({ kind: "tie", id: next.id });
  };

  const withActor = (act: (id: ActorId, name: string) => void) => () => {
    if (selection?.kind !== "actor") return;
    const name = picture.actors.find((one) => one.card.id === selection.id)?.card.name;
    if (name !== undefined) act(selection.id, name);
  };

  const single: Readonly<Record<string, () => void>> = {
    t: nextTie,
    e: withActor((id, name) => void onExpand(id, name)),
    i: withActor(isolate),
    h: withActor(hide),
    "+": () => controls.current?.zoomBy(1.25),
    "=": () => controls.current?.zoomBy(1.25),
    "-": () => controls.current?.zoomBy(0.8),
    "0": () => controls.current?.fit(),
  };

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && selection !== null) {
      event.preventDefault();
      onOpen();
      return;
    }
    const act = singleKeys ? single[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
