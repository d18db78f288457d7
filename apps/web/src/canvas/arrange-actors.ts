import { extentOf } from "./actor-box.ts";
import { type Frame, type NameSide, nameSideOf, type Place, placeIn } from "./frame.ts";
import { type Body, type Bundle, improvePlaces } from "./improve-places.ts";

/** What the layout asks of an actor and of a tie. */
export interface LayoutGraph {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly ties: readonly { readonly subject: string; readonly object: string }[];
}

/** Who is held where, as shares of the half sheet: the two sides of the matter keep left and right. */
export type Held = Readonly<Record<string, Place>>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The number of actors that a frame is made for; more make it grow. */
const FRAME_ACTORS = 25;
/** Above this the improvement, which is quadratic, would take longer than a reader waits. */
const IMPROVED_ACTORS = 80;
const STEPS_PER_SLICE = 4;

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
  for (const { subject, object } of graph.ties) {
    const ends = [index.get(subject), index.get(object)];
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

/** Runs a generator to its end, letting the page breathe between slices. */
async function finish<Result>(
  work: Generator<void, Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  for (let step = 1; ; step += 1) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (step % STEPS_PER_SLICE === 0) await pause();
  }
}

/**
 * Places actors by fCoSE and then where the fewest ties pass through names: equal input, equal picture. Held actors stay
 * where they are held; no two actors or names overlap. `pause` is awaited between slices of a few milliseconds.
 */
export async function arrangeActors(
  graph: LayoutGraph,
  frame: Frame,
  held: Held,
  pause: () => Promise<void>,
): Promise<Record<string, Place>> {
  const actors = [...graph.actors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = actors.map((one) => one.id);
  const index = new Map(ids.map((id, position) => [id, position]));
  const scale = Math.max(1, Math.sqrt(ids.length / FRAME_ACTORS));
  const anchors = Object.fromEntries(
    ids.flatMap((id) => {
      const share = held[id];
      if (share === undefined) return [];
      return [[id, placeIn(frame, { x: share.x * scale, y: share.y * scale })]];
    }),
  );
  const bundles = bundlesOf(graph, index);
  const { springLayout } = await import("./spring-layout.ts");
  const sprung = springLayout({
    ids,
    pairs: bundles.map(({ from, to }) => ({ from: ids[from] ?? "", to: ids[to] ?? "" })),
    start: { ...startPlaces(ids, frame), ...anchors },
    held: anchors,
    length: frame.metrics.labelWidth * 1.4,
  });
  await pause();
  const bodies = actors.map(({ id, name }): Body => {
    const home = anchors[id] ?? sprung[id] ?? { x: 0, y: 0 };
    return {
      id,
      fixed: id in anchors,
      extentAt: extentBySide(name, frame),
      sideAt: (place) => nameSideOf(place, id in anchors, frame),
      home: {
        x: within(frame.halfWidth * scale, Math.round(home.x)),
        y: within(frame.halfHeight * scale, Math.round(home.y)),
      },
    };
  });
  const improved =
    ids.length > IMPROVED_ACTORS
      ? bodies.map((body) => body.home)
      : await finish(improvePlaces(bodies, bundles, frame, scale), pause);
  return Object.fromEntries(ids.map((id, at) => [id, improved[at] ?? { x: 0, y: 0 }]));
}

function extentBySide(name: string, frame: Frame): Body["extentAt"] {
  const extents = new Map<NameSide, ReturnType<typeof extentOf>>();
  return (side) => {
    const known = extents.get(side) ?? extentOf(name, side, frame.metrics);
    extents.set(side, known);
    return known;
  };
}
