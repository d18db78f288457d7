import type { Actor } from "../actor.ts";
import { ACTOR_KINDS, ACTOR_SECTORS } from "../actor.ts";
import type { Event } from "../event.ts";
import type { Graph } from "../graph.ts";
import type { ActorId } from "../ids.ts";
import { PLOVER_CONTEXTS, PLOVER_TYPE_NAMES, PLOVER_TYPES, quadOf } from "../plover/code-book.ts";
import {
  PUBLISHER_KINDS,
  type Publisher,
  RELIABILITY_GRADES,
  RELIABILITY_USES,
} from "../publisher.ts";
import { CONTRADICTION_KINDS, RELATION_TYPES, type Relation } from "../relation.ts";
import { actorId, deriveEvents, eventId, publisherId } from "./builders.ts";
import { createRandom, numbered, type Random } from "./random.ts";
import { randomClaims } from "./random-claims.ts";
import { randomDated } from "./random-dates.ts";
import { randomDocuments } from "./random-documents.ts";
import { NAME_ENDS, NAME_PARTS } from "./vocabulary.ts";

/** How large a random graph is to be, and from which seed. */
export interface RandomGraphSize {
  readonly claims: number;
  readonly seed: string;
}

function randomPublishers(random: Random, count: number): Publisher[] {
  return Array.from({ length: count }, (_, at) => ({
    id: publisherId(numbered("press", at)),
    name: `${random.pick(NAME_PARTS).en} ${random.pick(NAME_ENDS).en} ${at}`,
    kind: random.pick(PUBLISHER_KINDS),
    ...(random.chance(0.5) ? { country: "RUS" } : {}),
    reliability: random.sample(RELIABILITY_USES, random.int(3)).map((use) => ({
      use,
      grade: random.pick(RELIABILITY_GRADES),
      by: "a test",
      why: "at random",
    })),
  }));
}

function randomActor(random: Random, at: number, ids: readonly ActorId[]): Actor {
  const part = random.pick(NAME_PARTS);
  const end = random.pick(NAME_ENDS);
  const kind = random.pick(ACTOR_KINDS);
  const isPart = kind === "person" || kind === "unit";
  const others = ids.filter((id) => id !== ids[at]);
  return {
    id: ids[at] ?? actorId("nobody"),
    kind,
    name: `${part.en} ${end.en} ${at}`,
    names: {
      en: `${part.en} ${end.en} ${at}`,
      ...(random.chance(0.7) ? { ru: `${part.ru} ${end.ru} ${at}` } : {}),
      ...(random.chance(0.7) ? { ko: `${part.ko} ${end.ko} ${at}` } : {}),
    },
    aliases: random.chance(0.5) ? [`${end.en} ${at}`, `${end.ru}-${at}`] : [],
    members: kind === "group" ? random.sample(others, random.int(4)) : [],
    memberOf: random.chance(0.2) ? random.sample(others, 1) : [],
    ...(isPart && random.chance(0.8) ? { represents: random.pick(others) } : {}),
    ...(random.chance(0.5) ? { sector: random.pick(ACTOR_SECTORS) } : {}),
    ...(random.chance(0.1) ? { qid: `Q${at + 1}` } : {}),
    ...(kind === "state" && random.chance(0.3) ? { iso3: "PRK" } : {}),
  };
}

function randomEvent(random: Random, at: number): Event {
  const type = random.pick(PLOVER_TYPE_NAMES);
  const modes: readonly string[] = PLOVER_TYPES[type].modes;
  return {
    id: eventId(numbered("matter", at)),
    label: `${random.pick(NAME_PARTS).en} ${PLOVER_TYPES[type].label} ${at}`,
    type,
    modes: random.sample(modes, random.int(2)),
    contexts: random.sample(PLOVER_CONTEXTS, random.int(3)),
    quad: quadOf(type),
    ...(random.chance(0.6) ? { date: randomDated(random) } : {}),
    ...(random.chance(0.3) ? { place: `${random.pick(NAME_PARTS).en} Station` } : {}),
    actors: [],
    recipients: [],
    claims: [],
  };
}

function randomRelations(random: Random, graph: Graph, count: number): Relation[] {
  const relations = new Map<string, Relation>();
  const documentOf = new Map<string, string | undefined>(
    graph.claims.map((one) => [one.id, one.quotes[0]?.document]),
  );
  const add = (relation: Relation) => {
    if (relation.from === relation.to) return;
    relations.set(`${relation.from} ${relation.to} ${relation.type}`, relation);
  };
  const reason = { basis: "a test says so", author: "a test" };
  for (let made = 0; made < count; made += 1) {
    if (random.chance(0.05)) {
      const [from, to] = [random.pick(graph.events).id, random.pick(graph.events).id];
      add({ type: "distinct", from, to, ...reason });
      continue;
    }
    const [from, to] = [random.pick(graph.claims).id, random.pick(graph.claims).id];
    const type = random.chance(0.5) ? "contradicts" : random.pick(RELATION_TYPES);
    if (type === "corroborates" && documentOf.get(from) === documentOf.get(to)) continue;
    const kind = type === "contradicts" ? { kind: random.pick(CONTRADICTION_KINDS) } : {};
    add({ type, from, to, ...kind, ...reason });
  }
  return [...relations.values()];
}

/**
 * A valid graph of any size with all that the model allows: hubs, people of states, several subjects and objects, mutual,
 * denied and negated claims, dates of both bases, relations, quotes cut from texts with emoji and Hangul. Sections are
 * in no order. The same size and seed give the same graph.
 */
export function randomGraph({ claims: count, seed }: RandomGraphSize): Graph {
  const random = createRandom(`${seed} ${count}`);
  const publishers = randomPublishers(random, 3 + Math.floor(count / 4000));
  const actorIds = Array.from({ length: Math.max(12, Math.ceil(Math.sqrt(count) * 3)) }, (_, at) =>
    actorId(numbered("part", at)),
  );
  const actors = actorIds.map((_, at) => randomActor(random, at, actorIds));
  const events = Array.from({ length: Math.max(8, Math.ceil(count / 40)) }, (_, at) =>
    randomEvent(random, at),
  );
  const documents = randomDocuments(random, Math.max(4, Math.ceil(count / 400)), publishers);
  const claims = randomClaims(random, count, {
    actors: random.shuffle(actorIds),
    events,
    documents,
  });
  const graph: Graph = {
    publishers: random.shuffle(publishers),
    documents: random.shuffle(documents),
    actors: random.shuffle(actors),
    events: random.shuffle(deriveEvents(events, claims)),
    claims,
    relations: [],
  };
  return { ...graph, relations: randomRelations(random, graph, Math.ceil(count / 20)) };
}
