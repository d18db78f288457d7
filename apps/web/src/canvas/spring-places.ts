import { type Frame, type Place, placeIn } from "./frame.ts";
import { type Body, type Bundle, improvePlaces } from "./improve-places.ts";
import type { LayoutGraph, LayoutSettings, Places } from "./layout-graph.ts";
import type { Sized } from "./remove-overlaps.ts";
import { neighboursOf, spreadFromCore, strongestFirst } from "./spread-from-core.ts";
import { springLayout } from "./spring-layout.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The number of nodes that a frame is made for; more make it grow. */
const FRAME_NODES = 25;
/** Above this the improvement, which is quadratic, would take longer than a reader waits. */
const IMPROVED_NODES = 80;
/** Above this fCoSE takes seconds; it then places the strongest, and the others find room beside them. */
const SPRUNG_NODES = 130;
/** How many of the strongest fCoSE places in a graph that is too large for it. */
const CORE_NODES = 60;
/** How far from the middle those stand who have to do with one camp only. */
const CAMP_REACH = 0.75;
const NOWHERE: Place = { x: 0, y: 0 };

/** Called between slices of the work with the share that is done; true stops it. */
export type Beat = (share: number, places?: Places) => Promise<boolean>;

/** The graph with the room of its nodes, in a fixed order. */
export interface SpringTask {
  readonly graph: LayoutGraph;
  readonly sized: readonly Sized[];
  readonly settings: LayoutSettings;
  readonly beat: Beat;
}

/** How much larger than its frame a sheet is. */
function scaleOf({ graph, settings }: SpringTask): number {
  return Math.max(1, Math.sqrt(graph.nodes.length / FRAME_NODES)) * settings.spacing;
}

/** Start places that depend on nothing but the ids: a sunflower around the middle. */
function startPlaces(ids: readonly string[], frame: Frame): Record<string, Place> {
  return Object.fromEntries(
    ids.map((id, position) => {
      const radius = Math.sqrt((position + 0.5) / ids.length);
      const angle = position * GOLDEN_ANGLE;
      return [id, placeIn(frame, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })];
    }),
  );
}

function bundlesOf(graph: LayoutGraph, index: ReadonlyMap<string, number>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const line of graph.lines) {
    const ends = [index.get(line.from), index.get(line.to)];
    const [from, to] = ends.sort((a, b) => (a ?? 0) - (b ?? 0));
    if (from === undefined || to === undefined) continue;
    const key = `${from} ${to}`;
    bundles.set(key, { from, to, ties: (bundles.get(key)?.ties ?? 0) + 1 });
  }
  return [...bundles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundle]) => bundle);
}

function within(limit: number, value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** The pinned where they are pinned, the held where their share of the sheet is. */
function anchorsOf(task: SpringTask): Record<string, Place> {
  const { graph, settings } = task;
  const scale = scaleOf(task);
  return Object.fromEntries(
    graph.nodes.flatMap(({ id, pinned }) => {
      const share = settings.held[id];
      if (pinned !== undefined) return [[id, pinned]];
      if (share === undefined) return [];
      return [[id, placeIn(settings.frame, { x: share.x * scale, y: share.y * scale })]];
    }),
  );
}

/**
 * Where between the camps each third party belongs, as a share of the half sheet: -1 for ties to the left one only, 1 for
 * ties to the right one only, 0 for as many to either. Whoever has ties to neither is not named.
 */
function leanings(
  near: ReadonlyMap<string, readonly string[]>,
  camps: LayoutSettings["camps"],
): Map<string, number> {
  const left = new Set(camps?.left);
  const right = new Set(camps?.right);
  const found = new Map<string, number>();
  for (const [id, others] of near) {
    if (left.has(id) || right.has(id)) continue;
    const toLeft = others.filter((one) => left.has(one)).length;
    const toRight = others.filter((one) => right.has(one)).length;
    if (toLeft + toRight > 0) found.set(id, (toRight - toLeft) / (toRight + toLeft));
  }
  return found;
}

function sprung(task: SpringTask, ids: readonly string[], anchors: Places): Record<string, Place> {
  const { frame, spacing } = task.settings;
  const index = new Map(task.graph.nodes.map((one, at) => [one.id, at]));
  const all = task.graph.nodes.map((one) => one.id);
  const wanted = new Set(ids);
  const bundles = bundlesOf(task.graph, index);
  return springLayout({
    ids,
    pairs: bundles
      .map(({ from, to }) => ({ from: all[from] ?? "", to: all[to] ?? "" }))
      .filter(({ from, to }) => wanted.has(from) && wanted.has(to)),
    start: { ...startPlaces(ids, frame), ...anchors },
    held: Object.fromEntries(Object.entries(anchors).filter(([id]) => wanted.has(id))),
    length: frame.metrics.labelWidth * 1.4 * spacing,
  });
}

async function improved(task: SpringTask, places: Places, anchors: Places): Promise<Place[]> {
  const { graph, sized, settings, beat } = task;
  const { frame, camps } = settings;
  const scale = scaleOf(task);
  const rank = new Map(graph.nodes.map((one, at) => [one.id, at]));
  const leaning = leanings(neighboursOf(graph), camps);
  const bodies = sized.map(({ id, room }): Body => {
    const place = places[id] ?? NOWHERE;
    const lean = leaning.get(id);
    const reach = frame.halfWidth * scale;
    return {
      id,
      fixed: id in anchors,
      extentAt: room.extentOn,
      sideAt: room.sideAt,
      ...(lean === undefined ? {} : { column: lean * CAMP_REACH * reach }),
      home: {
        x: within(reach, Math.round(place.x)),
        y: within(frame.halfHeight * scale, Math.round(place.y)),
      },
    };
  });
  const fixed = bodies.map((one) =>
    one.fixed ? { ...one, home: places[one.id] ?? NOWHERE } : one,
  );
  const work = improvePlaces(fixed, bundlesOf(graph, rank), frame, scale);
  const steps = 4 * graph.nodes.length;
  for (let step = 1; ; step += 1) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (step % 4 !== 0) continue;
    if (await beat(0.4 + 0.5 * Math.min(1, step / steps))) return fixed.map((one) => one.home);
  }
}

/** The strongest by fCoSE, on a sheet of their own that is then drawn out to that of all. */
function coreOf(task: SpringTask, anchors: Places): Record<string, Place> {
  const near = neighboursOf(task.graph);
  const leaders = strongestFirst(near).slice(0, CORE_NODES);
  const scale = Math.sqrt(task.graph.nodes.length / CORE_NODES);
  const small = Object.fromEntries(
    Object.entries(anchors).map(([id, { x, y }]) => [id, { x: x / scale, y: y / scale }]),
  );
  const core = sprung(task, leaders, small);
  const drawnOut = Object.entries(core).map(([id, { x, y }]) => [
    id,
    { x: x * scale, y: y * scale },
  ]);
  return { ...Object.fromEntries(drawnOut), ...anchors };
}

/**
 * Places by ties: fCoSE, then where the fewest ties pass through names, or for large graphs the strongest by fCoSE and the
 * others beside them. Held and pinned ones do not move. Words may still overlap: `removeOverlaps` follows.
 */
export async function springPlaces(task: SpringTask): Promise<Places> {
  const { graph, sized, beat } = task;
  const ids = graph.nodes.map((one) => one.id);
  const anchors = anchorsOf(task);
  if (ids.length > SPRUNG_NODES) {
    const core = coreOf(task, anchors);
    if (await beat(0.5)) return core;
    const rooms = new Map(sized.map((one) => [one.id, one]));
    return spreadFromCore(neighboursOf(graph), core, rooms);
  }
  const places = { ...sprung(task, ids, anchors), ...anchors };
  if ((await beat(0.4)) || ids.length > IMPROVED_NODES) return places;
  const moved = await improved(task, places, anchors);
  return Object.fromEntries(ids.map((id, at) => [id, moved[at] ?? NOWHERE]));
}
