import type { ActorId } from "@tumen/model";

/** What paths are looked for. */
export interface PathSearch {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly maxLength: number;
  readonly limit: number;
  /** The actors one step away with the strength of the step; the same in both directions. */
  readonly stepsFrom: (actor: ActorId) => ReadonlyMap<ActorId, number>;
}

interface Beginning {
  readonly actors: readonly ActorId[];
  readonly key: string;
  /** No path that begins so can be stronger: the weakest step so far and the best that may follow. */
  readonly bound: number;
  readonly weakest: number;
}

function goesBefore(a: Beginning, b: Beginning): boolean {
  return a.bound !== b.bound ? a.bound > b.bound : a.key < b.key;
}

/** A binary heap of beginnings, the most promising first. */
class Beginnings {
  readonly #heap: Beginning[] = [];

  push(one: Beginning): void {
    this.#heap.push(one);
    let at = this.#heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  pop(): Beginning | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first === undefined || last === undefined || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.#isBefore(right, left) ? right : left;
      if (!this.#swapIfBefore(child, at)) return first;
      at = child;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    return a !== undefined && b !== undefined && goesBefore(a, b);
  }

  #swapIfBefore(one: number, other: number): boolean {
    if (!this.#isBefore(one, other)) return false;
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return false;
    this.#heap[one] = b;
    this.#heap[other] = a;
    return true;
  }
}

/** For each number of steps, the strongest walk from an actor to the end: how strong its weakest step is. */
function strongestWalks(search: PathSearch): ReadonlyMap<ActorId, number>[] {
  const byLength: Map<ActorId, number>[] = [new Map([[search.to, Number.POSITIVE_INFINITY]])];
  for (let length = 1; length <= search.maxLength; length += 1) {
    const reached = new Map<ActorId, number>();
    for (const [actor, strength] of byLength[length - 1] ?? []) {
      for (const [next, step] of search.stepsFrom(actor)) {
        const weakest = Math.min(strength, step);
        if (weakest > (reached.get(next) ?? 0)) reached.set(next, weakest);
      }
    }
    byLength.push(reached);
  }
  return byLength;
}

function pathsOfLength(
  search: PathSearch,
  walks: readonly ReadonlyMap<ActorId, number>[],
  length: number,
  wanted: number,
): ActorId[][] {
  const found: ActorId[][] = [];
  const open = new Beginnings();
  const add = (actors: readonly ActorId[], weakest: number) => {
    const last = actors.at(-1);
    const ahead = last === undefined ? undefined : walks[length + 1 - actors.length]?.get(last);
    if (ahead === undefined) return;
    open.push({ actors, key: actors.join(" "), weakest, bound: Math.min(weakest, ahead) });
  };
  add([search.from], Number.POSITIVE_INFINITY);
  while (found.length < wanted) {
    const best = open.pop();
    if (best === undefined) return found;
    const last = best.actors.at(-1);
    if (best.actors.length > length || last === undefined) {
      found.push([...best.actors]);
      continue;
    }
    for (const [next, step] of search.stepsFrom(last)) {
      // What passes through the end cannot end there; without this check it would be followed for nothing.
      if (best.actors.includes(next) || (next === search.to && best.actors.length < length))
        continue;
      add([...best.actors, next], Math.min(best.weakest, step));
    }
  }
  return found;
}

/**
 * Simple paths in the order that `GraphStore.paths` promises: shortest first, then strongest weakest step, then ids.
 * Best-first by a bound that never falls short, so that hubs do not force a walk over all paths.
 */
export function findPaths(search: PathSearch): ActorId[][] {
  const walks = strongestWalks(search);
  const found: ActorId[][] = [];
  for (let length = 1; length <= search.maxLength && found.length < search.limit; length += 1) {
    found.push(...pathsOfLength(search, walks, length, search.limit - found.length));
  }
  return found;
}
