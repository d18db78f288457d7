import type { ActorId, NodeId } from "@tumen/model";
import { showAll, showAs } from "#board/commands.ts";
import { nameIn, type Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { Selection } from "#board/view.ts";
import { HEADINGS, type Heading } from "#canvas/walk.ts";
import { useActorCommands } from "#features/explore/actor-commands.ts";
import type { AppCommand, CommandTools } from "./app-command.ts";

const group = "Selection";

function nameOfNode(picture: Picture, selection: Selection): string | undefined {
  if (selection.kind === "event") {
    return picture.events.find((one) => one.card.id === selection.id)?.card.label;
  }
  if (selection.kind === "claim") {
    return picture.claims.some((one) => one.view.claim.id === selection.id) ? "a claim" : undefined;
  }
  const name = nameIn(picture)(selection.id);
  return name === selection.id ? undefined : name;
}

/** The next tie of the selected actor, or of the actor whose tie is selected. */
function useNextTie(picture: Picture): (() => void) | undefined {
  const selection = useBoard((board) => board.view.selection);
  const { select } = useBoardActions();
  const ties = picture.ties.filter((one) => !one.faded).map((one) => one.tie);
  const current =
    selection?.kind === "tie" ? ties.find((one) => one.id === selection.id) : undefined;
  const actor = selection?.kind === "actor" ? selection.id : current?.subject;
  const own = ties.filter((one) => one.subject === actor || one.object === actor);
  if (own.length === 0) return undefined;
  return () => {
    const at = own.findIndex((one) => one.id === current?.id);
    const next = own[(at + 1) % own.length];
    if (next !== undefined) select({ kind: "tie", id: next.id });
  };
}

/** Keys that move what is selected; letters, because the arrow keys walk. */
const MOVE_KEYS: Readonly<Record<Heading, string>> = { left: "H", right: "L", up: "K", down: "J" };

interface Selected<Id> {
  readonly id: Id;
  readonly name: string;
}

function useActorOnly(actor: Selected<ActorId> | undefined, tools: CommandTools): AppCommand[] {
  const { isolate, focus, collapse, remove, broughtBy } = useActorCommands(tools.picture);
  const of = actor === undefined ? "the selected actor" : actor.name;
  const act = (work: (id: ActorId, name: string) => void) =>
    actor === undefined ? undefined : () => work(actor.id, actor.name);
  const isRelations = tools.picture.shows === "relations";
  const steps = [1, 2, 3].map((degrees): AppCommand => {
    const title = `Focus on ${of}: ${degrees === 1 ? "1 step" : `${degrees} steps`} away`;
    const run = act((id, name) => focus(id, name, degrees));
    return { id: `focus-${degrees}`, title, group, keys: [String(degrees)], place: "graph", run };
  });
  const expands = isRelations ? act((id, name) => void tools.onExpand(id, name)) : undefined;
  const collapses = actor !== undefined && broughtBy(actor.id) > 0;
  const common = { group, place: "graph" } as const;
  return [
    {
      ...common,
      id: "expand",
      title: `Expand ${of}: bring in neighbours`,
      keys: ["e"],
      run: expands,
    },
    {
      ...common,
      id: "collapse",
      title: `Collapse ${of}: take back whom it brought in`,
      keys: ["E"],
      run: collapses ? act(collapse) : undefined,
    },
    {
      ...common,
      id: "isolate",
      title: `Isolate ${of} with its neighbours`,
      keys: ["i"],
      run: isRelations ? act(isolate) : undefined,
    },
    ...steps,
    {
      ...common,
      id: "remove",
      title: `Remove ${of} from the graph`,
      keys: ["x"],
      run: act(remove),
    },
  ];
}

function useNodeCommands(node: Selected<NodeId> | undefined, tools: CommandTools): AppCommand[] {
  const { hide, pin, unpin } = useActorCommands(tools.picture);
  const pins = useBoard((board) => board.view.pins);
  const of = node === undefined ? "the selection" : node.name;
  const pinned = node !== undefined && node.id in pins;
  const turn = () => {
    if (node === undefined) return;
    const at = tools.placeOf(node.id);
    if (pinned) unpin(node.id, node.name);
    else if (at !== undefined) pin(node.id, node.name, at);
  };
  const hides = node === undefined ? undefined : () => hide(node.id, node.name);
  return [
    { id: "hide", title: `Hide ${of}`, group, keys: ["h"], place: "graph", run: hides },
    {
      id: "pin",
      title: pinned ? `Unpin ${of}` : `Pin ${of} where it is`,
      group,
      keys: ["p"],
      place: "graph",
      run: node === undefined ? undefined : turn,
    },
  ];
}

/** Whatever dragging does, without dragging (WCAG 2.5.7). */
function useMoveCommands(node: Selected<NodeId> | undefined, tools: CommandTools): AppCommand[] {
  const { move } = useActorCommands(tools.picture);
  const of = node === undefined ? "the selection" : node.name;
  return Object.values(HEADINGS).map((to): AppCommand => {
    const step = () => {
      const from = node === undefined ? undefined : tools.placeOf(node.id);
      if (node !== undefined && from !== undefined) move(node.id, node.name, { from, to });
    };
    return {
      id: `move-${to}`,
      title: `Move ${of} ${to}`,
      group,
      keys: [MOVE_KEYS[to]],
      place: "graph",
      run: node === undefined ? undefined : step,
    };
  });
}

/** What can be done with what is selected. */
export function useSelectionCommands(tools: CommandTools): AppCommand[] {
  const { picture } = tools;
  const selection = useBoard((board) => board.view.selection);
  const hidden = useBoard((board) => board.view.hidden.length);
  const { run } = useBoardActions();
  const name = selection === null ? undefined : nameOfNode(picture, selection);
  const isNode = ["actor", "event", "claim"].includes(selection?.kind ?? "");
  const node =
    selection === null || name === undefined || !isNode
      ? undefined
      : { id: selection.id as NodeId, name };
  const actor =
    selection?.kind === "actor" && name !== undefined ? { id: selection.id, name } : undefined;
  const actorOnly = useActorOnly(actor, tools);
  const nodes = useNodeCommands(node, tools);
  const moves = useMoveCommands(node, tools);
  const nextTie = useNextTie(picture);
  const common = { group, place: "graph" } as const;
  return [
    {
      ...common,
      id: "read",
      title: "Read what is behind the selection",
      keys: ["Enter"],
      run: selection === null ? undefined : tools.onOpen,
    },
    { ...common, id: "next-tie", title: "Next tie of the selection", keys: ["t"], run: nextTie },
    ...actorOnly,
    ...nodes,
    ...moves,
    {
      ...common,
      id: "claims-of",
      title: "Show the claims of the selection one by one",
      keys: ["c"],
      run: selection === null ? undefined : () => run(showAs("claims", selection)),
    },
    {
      id: "show-all",
      title: hidden === 0 ? "Show all that is hidden" : `Show all ${hidden} that are hidden`,
      group,
      run: hidden === 0 ? undefined : () => run(showAll()),
    },
  ];
}
