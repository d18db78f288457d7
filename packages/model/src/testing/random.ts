/** Repeatable randomness: the same seed gives the same sequence on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `size` distinct members, in random order. */
  sample<T>(list: readonly T[], size: number): T[];
  /** A member, the early ones far more often: what makes hubs. */
  skewed<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Starts a sequence (mulberry32: 32 bits of state, good enough for test data and nothing else). */
export function createRandom(seed: string): Random {
  let state = hashText(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  const at = <T>(list: readonly T[], position: number): T => {
    if (position >= list.length) throw new RangeError("Nothing to choose from.");
    return list[position] as T;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = int(last + 1);
      [copy[last], copy[other]] = [at(copy, other), at(copy, last)];
    }
    return copy;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, int(list.length)),
    sample: (list, size) => {
      const chosen = new Set<(typeof list)[number]>();
      const wanted = Math.min(size, new Set(list).size);
      while (chosen.size < wanted) chosen.add(at(list, int(list.length)));
      return [...chosen];
    },
    skewed: (list) => at(list, Math.floor(list.length * next() ** 3)),
    shuffle,
  };
}

/** A seed for one run, printed so that a failure can be repeated by giving it as `TUMEN_TEST_SEED`. */
export function testSeed(): string {
  const given = process.env["TUMEN_TEST_SEED"];
  const seed = given ?? Math.random().toString(36).slice(2, 10);
  // biome-ignore lint/suspicious/noConsole: without the seed a failure could not be repeated
  console.info(`Test data from seed ${seed} (repeat with TUMEN_TEST_SEED=${seed}).`);
  return seed;
}

/** `part-00007`: so that order by id is order by number, and no order of making shows. */
export function numbered(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(5, "0")}`;
}
