import type { ActorId } from "@tumen/model";
import { actorId, createRandom } from "@tumen/model/testing";
import { expect, test } from "vitest";
import { findPaths } from "./find-paths.ts";

type Steps = Map<ActorId, Map<ActorId, number>>;

function stepsOf(rows: readonly (readonly [string, string, number])[]): Steps {
  const steps: Steps = new Map();
  const add = (from: ActorId, to: ActorId, strength: number) => {
    const ends = steps.get(from) ?? new Map<ActorId, number>();
    ends.set(to, strength);
    steps.set(from, ends);
  };
  for (const [from, to, strength] of rows) {
    add(actorId(from), actorId(to), strength);
    add(actorId(to), actorId(from), strength);
  }
  return steps;
}

interface Bounds {
  readonly maxLength: number;
  readonly limit: number;
}

function search(steps: Steps, from: string, to: string, bounds: Bounds) {
  const stepsFrom = (actor: ActorId) => steps.get(actor) ?? new Map<ActorId, number>();
  return findPaths({ from: actorId(from), to: actorId(to), ...bounds, stepsFrom }).map((path) =>
    path.map((id) => id.slice("actor:".length)).join(" "),
  );
}

const diamond = stepsOf([
  ["a", "b", 3],
  ["b", "d", 2],
  ["a", "c", 5],
  ["c", "d", 1],
  ["b", "c", 4],
  ["a", "e", 2],
  ["e", "d", 2],
]);

test("paths come by length, then by their weakest step, then by ids", () => {
  expect(search(diamond, "a", "d", { maxLength: 3, limit: 10 })).toEqual([
    "a b d",
    "a e d",
    "a c d",
    "a c b d",
    "a b c d",
  ]);
});

test("the limit cuts the list and the length bounds it", () => {
  expect(search(diamond, "a", "d", { maxLength: 3, limit: 2 })).toEqual(["a b d", "a e d"]);
  expect(search(diamond, "a", "d", { maxLength: 1, limit: 5 })).toEqual([]);
  expect(search(diamond, "a", "nobody", { maxLength: 4, limit: 5 })).toEqual([]);
});

/** Every simple path by plain search, sorted by the promise. */
function allPaths(steps: Steps, from: string, to: string, maxLength: number): string[] {
  const found: { actors: ActorId[]; weakest: number }[] = [];
  const walk = (actors: ActorId[], weakest: number) => {
    const last = actors.at(-1) ?? actorId(from);
    if (last === actorId(to)) {
      found.push({ actors, weakest });
      return;
    }
    if (actors.length > maxLength) return;
    for (const [next, strength] of steps.get(last) ?? []) {
      if (!actors.includes(next)) walk([...actors, next], Math.min(weakest, strength));
    }
  };
  walk([actorId(from)], Number.POSITIVE_INFINITY);
  const text = (actors: readonly ActorId[]) =>
    actors.map((id) => id.slice("actor:".length)).join(" ");
  return found
    .sort(
      (a, b) =>
        a.actors.length - b.actors.length ||
        b.weakest - a.weakest ||
        (text(a.actors) < text(b.actors) ? -1 : 1),
    )
    .map((one) => text(one.actors));
}

test("on random networks it finds what a search over all paths finds first", () => {
  const random = createRandom("paths");
  const names = Array.from({ length: 14 }, (_, at) => `n${at}`);
  for (let round = 0; round < 25; round += 1) {
    const rows = Array.from({ length: 30 }, () => {
      const [from, to] = random.sample(names, 2);
      return [from ?? "", to ?? "", 1 + random.int(3)] as const;
    });
    const steps = stepsOf(rows);
    expect(search(steps, "n0", "n1", { maxLength: 5, limit: 12 }), `round ${round}`).toEqual(
      allPaths(steps, "n0", "n1", 5).slice(0, 12),
    );
  }
});
