import {
  type ActorId,
  actorIdSchema,
  type Filter,
  LIMITS,
  type PathsRequest,
  type PathsResponse,
  type Tie,
} from "@tumen/model";
import * as z from "zod";
import { findPaths } from "../../find-paths.ts";
import type { Reading } from "../answer-question.ts";
import { count } from "../mappers/row-parts.ts";
import { tieRow } from "../mappers/to-tie.ts";
import { stepsQuery } from "../queries/steps-query.ts";
import { type Pair, tiesOfPairsQuery } from "../queries/ties-of-pairs-query.ts";
import { cardsOf } from "./actor-cards.ts";
import { namesOf } from "./captions.ts";

type Strengths = Map<ActorId, number>;

const stepsRow = z.object({
  actor: actorIdSchema,
  steps: z.array(z.tuple([actorIdSchema, count])),
});

/** The steps that were read so far; they hold in both directions. */
class KnownSteps {
  readonly #reading: Reading;
  readonly #filter: Filter;
  readonly #from = new Map<ActorId, Strengths>();
  readonly #read = new Set<ActorId>();

  constructor(reading: Reading, filter: Filter) {
    this.#reading = reading;
    this.#filter = filter;
  }

  from(actor: ActorId): ReadonlyMap<ActorId, number> {
    return this.#from.get(actor) ?? new Map();
  }

  /** Reads all steps of some actors. */
  async read(actors: Iterable<ActorId>): Promise<void> {
    const unread = [...actors].filter((one) => !this.#read.has(one));
    if (unread.length === 0) return;
    for (const { actor, steps } of await this.#reading.rows(
      stepsQuery(this.#filter, unread),
      stepsRow,
    )) {
      for (const [other, strength] of steps) {
        this.#set(actor, other, strength);
        this.#set(other, actor, strength);
      }
    }
    for (const one of unread) this.#read.add(one);
  }

  #set(actor: ActorId, other: ActorId, strength: number): void {
    const steps = this.#from.get(actor) ?? new Map<ActorId, number>();
    steps.set(other, strength);
    this.#from.set(actor, steps);
  }
}

/** The actors that are reached from one end, step by step. */
class Reach {
  readonly #reached: Set<ActorId>;
  #edge: ReadonlySet<ActorId>;

  constructor(start: ActorId) {
    this.#reached = new Set([start]);
    this.#edge = this.#reached;
  }

  /** How many steps going on would read. */
  get width(): number {
    return this.#edge.size;
  }

  async goOn(steps: KnownSteps): Promise<void> {
    await steps.read(this.#edge);
    const next = new Set<ActorId>();
    for (const actor of this.#edge) {
      for (const other of steps.from(actor).keys()) {
        if (!this.#reached.has(other)) next.add(other);
      }
    }
    for (const one of next) this.#reached.add(one);
    this.#edge = next;
  }
}

/**
 * Paths of one length after the other, so that no more steps are read than the asked number of paths needs: every path of
 * n steps lies within what n readings from its two ends, each time from the narrower side, have brought in.
 */
async function searchPaths(
  reading: Reading,
  { from, to, filter, maxLength, limit }: PathsRequest,
): Promise<ActorId[][]> {
  const steps = new KnownSteps(reading, filter);
  const [near, far] = [new Reach(from), new Reach(to)];
  let found: ActorId[][] = [];
  for (let length = 1; length <= maxLength && found.length < limit; length += 1) {
    await (near.width <= far.width ? near : far).goOn(steps);
    const stepsFrom = (actor: ActorId) => steps.from(actor);
    found = findPaths({ from, to, maxLength: length, limit, stepsFrom });
  }
  return found;
}

function pairsAlong(path: readonly ActorId[]): Pair[] {
  return path.slice(1).flatMap((actor, before) => {
    const previous = path[before];
    return previous === undefined ? [] : [[previous, actor] as const];
  });
}

function joins(tie: Tie, [one, other]: Pair): boolean {
  return (
    (tie.subject === one && tie.object === other) || (tie.subject === other && tie.object === one)
  );
}

function noPath(reason: NonNullable<PathsResponse["reason"]>): PathsResponse {
  return { paths: [], actors: [], reason };
}

/** How two actors are connected. */
export async function paths(reading: Reading, request: PathsRequest): Promise<PathsResponse> {
  const { from, to, filter } = request;
  if (from === to) return noPath("same-actor");
  if ((await namesOf(reading, [from, to])).length < 2) return noPath("unknown-actor");
  const found = await searchPaths(reading, request);
  if (found.length === 0) return noPath("none-within-length");
  const ties = await reading.rows(
    tiesOfPairsQuery(filter, found.flatMap(pairsAlong), LIMITS.ties),
    tieRow,
  );
  return {
    paths: found.map((actors) => ({
      actors,
      steps: pairsAlong(actors).map((pair) => ties.filter((one) => joins(one, pair))),
    })),
    actors: await cardsOf(reading, filter, [...new Set(found.flat())].sort()),
  };
}
