import { type Actor, compareText, type Tie } from "@tumen/model";
import type { ExportCircumstances } from "../export-source.ts";
import { createPlacer } from "../places/fixed-layout.ts";
import { actorElement, boxOf, type PlacedActor, placedActor, tieElement } from "./svg-picture.ts";

/** Half of the sheet in pixels, as on the app's wide canvas. */
const HALF = { width: 370, height: 310 } as const;

/** What a picture needs of an actor. */
export type DrawnActor = Pick<Actor, "id" | "name" | "kind">;

/** A tie to draw, strongest first. */
export interface PictureTie {
  readonly source: string;
  readonly target: string;
  readonly tie: Tie;
  /** Claims behind it. */
  readonly claimIds: readonly string[];
  /** What stands behind the line, in words. */
  readonly title: () => string;
}

/** How an export was made, and how much a picture holds. */
export interface DrawingSettings {
  readonly made: ExportCircumstances;
  readonly most: Counted;
}

/** So many actors and ties. */
export interface Counted {
  readonly actors: number;
  readonly ties: number;
}

/** What is drawn, and what is not. */
export interface Drawing {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PictureTie[];
  /** More than a picture holds. */
  readonly beyond: Counted;
  /** Not among whom the view shows. */
  readonly outside: Counted;
}

/** Whom the picture of a view shows: who stands on its sheet and is not hidden. Without a view: everyone. */
function isShownIn({ view, places }: ExportCircumstances): (id: string) => boolean {
  if (view === undefined) return () => true;
  const hidden = new Set<string>(view.hidden);
  return (id) => Object.hasOwn(places, id) && !hidden.has(id);
}

function endsOf(ties: readonly PictureTie[]): ReadonlySet<string> {
  return new Set(ties.flatMap(({ source, target }) => [source, target]));
}

/** The strongest ties and their actors, in places; how many are left out. */
export function drawingOf(
  known: readonly PictureTie[],
  actors: ReadonlyMap<string, DrawnActor>,
  { made, most }: DrawingSettings,
): Drawing {
  const isShown = isShownIn(made);
  const all = known.filter(({ source, target }) => isShown(source) && isShown(target));
  const shown = new Set<string>();
  const ties: PictureTie[] = [];
  const ends = endsOf(all);
  for (const tie of all) {
    const fresh = [tie.source, tie.target].filter((id) => !shown.has(id));
    if (ties.length >= most.ties || shown.size + fresh.length > most.actors) continue;
    for (const id of fresh) shown.add(id);
    ties.push(tie);
  }
  const placer = createPlacer(made.places);
  const placed = [...shown].flatMap((id) => {
    const actor = actors.get(id);
    if (actor === undefined) return [];
    const spot = placer.placeOf(id);
    return [placedActor(actor, { x: spot.x * HALF.width, y: spot.y * HALF.height })];
  });
  return {
    actors: placed,
    ties,
    beyond: { actors: ends.size - shown.size, ties: all.length - ties.length },
    outside: { actors: endsOf(known).size - ends.size, ties: known.length - all.length },
  };
}

function isSigned({ tie }: PictureTie): boolean {
  return tie.denied || tie.disputed > 0;
}

function* tieElements({ actors, ties }: Drawing): Iterable<string> {
  const spots = new Map(actors.map((one) => [one.id, one]));
  const bundles = new Map<string, PictureTie[]>();
  for (const tie of ties) {
    const pair = [tie.source, tie.target].sort(compareText).join(" ");
    bundles.set(pair, [...(bundles.get(pair) ?? []), tie]);
  }
  const elements = function* (isWanted: (tie: PictureTie) => boolean) {
    for (const bundle of bundles.values()) {
      for (const [at, tie] of bundle.entries()) {
        const [from, to] = [spots.get(tie.source), spots.get(tie.target)];
        if (from === undefined || to === undefined || !isWanted(tie)) continue;
        // Aside is counted from the pair's first end, so that lines in both directions keep apart.
        const turned = tie.source > tie.target;
        const place = { from, to, at: turned ? bundle.length - 1 - at : at, count: bundle.length };
        yield tieElement(tie.tie, place, tie.title());
      }
    }
  };
  // Signs of denial and dispute lie above the lines of others, so they are drawn later.
  yield* elements((tie) => !isSigned(tie));
  yield* elements(isSigned);
}

/** The room that the actors with their names take. */
export function extentOf(actors: readonly PlacedActor[]) {
  const boxes = actors.map(boxOf);
  const edge = (
    pick: (box: ReturnType<typeof boxOf>) => number,
    most: (...all: number[]) => number,
  ) =>
    boxes.reduce(
      (so, box) => most(so, pick(box)),
      pick(boxes[0] ?? { left: 0, right: 0, top: 0, bottom: 0 }),
    );
  const [left, right] = [edge((box) => box.left, Math.min), edge((box) => box.right, Math.max)];
  const [top, bottom] = [edge((box) => box.top, Math.min), edge((box) => box.bottom, Math.max)];
  return { left, top, width: right - left, height: bottom - top };
}

/** The elements of a drawing: lines first, those with signs above the others, then actors. */
export function* drawingElements(drawing: Drawing): Iterable<string> {
  yield* tieElements(drawing);
  for (const actor of drawing.actors) yield actorElement(actor);
}
