import { draftPlaces } from "./draft-places.ts";
import { inOrder, type LayoutGraph, type LayoutSettings, type Places } from "./layout-graph.ts";
import { roomOf } from "./node-room.ts";
import { removeOverlaps, type Sized } from "./remove-overlaps.ts";
import type { Beat } from "./spring-places.ts";

function sizedNodes({ nodes }: LayoutGraph, { frame, held, layout }: LayoutSettings): Sized[] {
  const isSpring = layout === "spring";
  return nodes.map((node) => {
    const isHeld = isSpring && node.id in held;
    const fixed = isHeld || node.pinned !== undefined;
    return { id: node.id, room: roomOf(node, frame, isHeld), fixed };
  });
}

function pinnedOf({ nodes }: LayoutGraph): Record<string, Places[string]> {
  return Object.fromEntries(
    nodes.flatMap(({ id, pinned }) => (pinned === undefined ? [] : [[id, pinned]])),
  );
}

/**
 * Places a graph: equal input, equal picture, in whatever order it comes. Pinned nodes (in the spring layout held ones
 * too) stay; no others overlap, shapes or words. `beat` is awaited between slices of the work; when it answers true the
 * work ends with what there is, without overlaps. Meant for a worker; see `createArranger`.
 */
export async function arrangeGraph(
  given: LayoutGraph,
  settings: LayoutSettings,
  beat: Beat,
): Promise<Places> {
  const graph = inOrder(given);
  const sized = sizedNodes(graph, settings);
  const pinned = pinnedOf(graph);
  const draft = removeOverlaps(sized, { ...draftPlaces(sized), ...pinned });
  if (graph.nodes.length === 0 || (await beat(0.05, draft))) return draft;
  const { layout, spacing } = settings;
  if (layout === "spring") {
    const { springPlaces } = await import("./spring-places.ts");
    return removeOverlaps(sized, await springPlaces({ graph, sized, settings, beat }));
  }
  const { sizedLayout } = await import("./sized-layouts.ts");
  if (await beat(0.2)) return draft;
  const places = sizedLayout(graph, sized, { layout, spacing });
  return removeOverlaps(sized, { ...places, ...pinned });
}
