import type { ActorId, NodeId } from "@tumen/model";
import {
  collapseActor,
  hideNodes,
  pinNodes,
  removeActors,
  setFocus,
  unpinNodes,
} from "#board/commands.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { Point } from "#board/view.ts";
import { type Heading, VECTOR } from "#canvas/walk.ts";
import { neighboursIn } from "./explore-picture.ts";

/** How far one press moves something, as a share of the half sheet. */
const STEP = 0.1;

/** Ways to change what is on the graph, for one actor, event or claim. */
export function useActorCommands(picture: Picture) {
  const added = useBoard((board) => board.view.added);
  const { run } = useBoardActions();
  return {
    broughtBy: (id: ActorId) => added.filter((one) => one.beside === id).length,
    collapse: (id: ActorId, name: string) => {
      const expanded = new Set(added.flatMap((one) => one.beside ?? []));
      expanded.delete(id);
      const needed = [...expanded].flatMap((one) => [...neighboursIn(picture, one)]);
      run(collapseActor(id, needed, `collapse ${name}`));
    },
    isolate: (id: ActorId, name: string) => {
      const near = neighboursIn(picture, id);
      const others = picture.actors
        .map((one) => one.card.id)
        .filter((one) => one !== id && !near.has(one));
      run(hideNodes(others, `isolate ${name}`));
    },
    hide: (id: NodeId, name: string) => run(hideNodes([id], `hide ${name}`)),
    remove: (id: ActorId, name: string) => run(removeActors([id], `remove ${name}`)),
    focus: (id: ActorId, name: string, degrees: number) =>
      run(
        setFocus(
          { actor: id, degrees },
          `focus on ${name}, ${degrees === 1 ? "1 step" : `${degrees} steps`}`,
        ),
      ),
    pin: (id: NodeId, name: string, at: Point) => run(pinNodes({ [id]: at }, `pin ${name}`)),
    move: (id: NodeId, name: string, way: { readonly from: Point; readonly to: Heading }) => {
      const { x, y } = VECTOR[way.to];
      const at = { x: way.from.x + STEP * x, y: way.from.y + STEP * y };
      run(pinNodes({ [id]: at }, `move ${name} ${way.to}`));
    },
    unpin: (id: NodeId, name: string) => run(unpinNodes([id], `unpin ${name}`)),
  };
}
