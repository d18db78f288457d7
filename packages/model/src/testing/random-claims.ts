import { type Act, type Claim, type ClaimKind, MODALITIES } from "../claim.ts";
import type { SourceDocument } from "../document.ts";
import type { Event } from "../event.ts";
import type { ActorId } from "../ids.ts";
import { PLOVER_CONTEXTS, PLOVER_TYPES } from "../plover/code-book.ts";
import { PREDICATE_NAMES, type PredicateName, predicateOf } from "../predicates.ts";
import type { Quote } from "../quote.ts";
import { claimId, quoteBetween } from "./builders.ts";
import { numbered, type Random } from "./random.ts";
import { randomDated } from "./random-dates.ts";

/** What random claims may name. */
export interface ClaimGround {
  /** The first ones become hubs. */
  readonly actors: readonly ActorId[];
  readonly events: readonly Event[];
  readonly documents: readonly SourceDocument[];
}

const ACT_PREDICATES = PREDICATE_NAMES.filter((one) => predicateOf(one).types.length > 0);
const PLAIN_PREDICATES = PREDICATE_NAMES.filter((one) => predicateOf(one).types.length === 0);
const PLAIN_KINDS: readonly ClaimKind[] = [
  "relation",
  "motive",
  "assessment",
  "forecast",
  "background-fact",
];

/** A document with the places of its words, so that quotes begin and end at words. */
interface Readable {
  readonly document: SourceDocument;
  readonly points: readonly string[];
  /** Start and end of each word that is not furniture, by line. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

function readable(document: SourceDocument): Readable {
  const points = [...document.text];
  const limit = document.furniture[0]?.start ?? points.length;
  const lines: [number, number][][] = [[]];
  let start = 0;
  for (let at = 0; at <= limit; at += 1) {
    const point = points[at];
    if (point !== " " && point !== "\n" && at < limit) continue;
    if (at > start) lines.at(-1)?.push([start, at]);
    if (point === "\n") lines.push([]);
    start = at + 1;
  }
  return { document, points, lines: lines.filter((one) => one.length > 0) };
}

function randomQuote(random: Random, { document, points, lines }: Readable): Quote {
  const line = random.pick(lines);
  const from = random.int(line.length);
  const to = Math.min(line.length - 1, from + 2 + random.int(10));
  const [first, last] = [line[from], line[to]];
  if (first === undefined || last === undefined) throw new RangeError("A line has no such word.");
  return quoteBetween(document, points, [first[0], last[1]]);
}

interface Deed {
  readonly kind: ClaimKind;
  readonly predicate: PredicateName;
  readonly act: Act | null;
}

function randomDeed(random: Random): Deed {
  if (random.chance(0.2)) {
    return { kind: random.pick(PLAIN_KINDS), predicate: random.pick(PLAIN_PREDICATES), act: null };
  }
  const predicate = random.skewed(ACT_PREDICATES);
  const type = random.pick(predicateOf(predicate).types);
  const modes: readonly string[] = PLOVER_TYPES[type].modes;
  const act: Act = {
    type,
    modes: random.sample(modes, random.int(2)),
    contexts: random.sample(PLOVER_CONTEXTS, random.int(3)),
  };
  return { kind: random.chance(0.9) ? "act" : "forecast", predicate, act };
}

type Parties = Pick<Claim, "subjects" | "objects" | "beneficiaries" | "mutual" | "objectText">;

function several(random: Random, actors: readonly ActorId[], atLeast: number): ActorId[] {
  const extra = random.chance(0.15) ? 1 + random.int(2) : 0;
  return [...new Set(Array.from({ length: atLeast + extra }, () => random.skewed(actors)))];
}

function randomParties(random: Random, actors: readonly ActorId[], deed: Deed): Parties {
  const beneficiaries = random.chance(0.08) ? [random.skewed(actors)] : [];
  const subjects = several(random, actors, 1);
  if (random.chance(0.1) && predicateOf(deed.predicate).mutual !== undefined) {
    const pair = random.sample(actors, 2);
    return { subjects: pair, objects: [], beneficiaries, mutual: true };
  }
  const needsObject = deed.act !== null && PLOVER_TYPES[deed.act.type].recipientRequired;
  if (!needsObject && random.chance(0.1)) {
    return {
      subjects,
      objects: [],
      beneficiaries,
      mutual: false,
      objectText: "the matter at hand",
    };
  }
  const objects = several(random, actors, 1);
  // Now and then somebody acts on a side that he is on: such a claim draws no tie to himself.
  const selves = random.chance(0.01) ? subjects.slice(0, 1) : [];
  return { subjects, objects: [...new Set([...objects, ...selves])], beneficiaries, mutual: false };
}

type Voice = Pick<Claim, "speakers" | "modality" | "polarity" | "negated">;

function randomVoice(random: Random, actors: readonly ActorId[]): Voice {
  const [origin, relay] = random.chance(0.5) ? random.sample(actors.slice(0, 40), 2) : [];
  const speakers: Claim["speakers"] =
    origin === undefined
      ? []
      : [
          { actor: origin, role: "origin" },
          ...(relay !== undefined && random.chance(0.3)
            ? [{ actor: relay, role: "relay" as const }]
            : []),
        ];
  if (speakers.length > 0 && random.chance(0.15)) {
    return { speakers, modality: "fact", polarity: "denies", negated: random.chance(0.1) };
  }
  return {
    speakers,
    modality: random.skewed(MODALITIES),
    polarity: "asserts",
    negated: random.chance(0.07),
  };
}

function eventsFor(
  random: Random,
  deed: Deed,
  byType: ReadonlyMap<string, readonly Event[]>,
  all: readonly Event[],
): Claim["events"] {
  if (random.chance(0.4)) return [];
  const fitting = deed.act === null ? all : (byType.get(deed.act.type) ?? []);
  return random.sample(fitting, random.chance(0.9) ? 1 : 2).map((one) => one.id);
}

function duplicateKey(claim: Claim): string {
  const { subjects, act, objects, speakers, quotes } = claim;
  const speaking = speakers.map((one) => one.actor);
  return JSON.stringify([quotes[0]?.document, subjects, act?.type, objects, speaking]);
}

/** As many claims as asked for, no two of one document alike; the early actors and events occur most. */
export function randomClaims(random: Random, count: number, ground: ClaimGround): Claim[] {
  const texts = ground.documents.map(readable);
  const byType = new Map<string, Event[]>();
  for (const event of ground.events) {
    byType.set(event.type, [...(byType.get(event.type) ?? []), event]);
  }
  const seen = new Set<string>();
  const numbers = random.shuffle(Array.from({ length: count }, (_, at) => at));
  const build = (number: number): Claim => {
    const deed = randomDeed(random);
    const text = random.pick(texts);
    const quotes = Array.from({ length: random.chance(0.1) ? 2 : 1 }, () =>
      randomQuote(random, text),
    );
    return {
      id: claimId(numbered("said", number)),
      text: `${predicateOf(deed.predicate).label}: ${quotes[0]?.exact ?? ""} (${number})`,
      ...deed,
      ...randomParties(random, ground.actors, deed),
      ...randomVoice(random, ground.actors),
      quantities: random.chance(0.1)
        ? [{ low: random.int(900), unit: "shells", qualifier: "over" }]
        : [],
      terms: random.chance(0.1) ? ["special operation"] : [],
      events: eventsFor(random, deed, byType, ground.events),
      ...(random.chance(0.25) ? { eventDate: randomDated(random) } : {}),
      ...(random.chance(0.2) ? { statedDate: randomDated(random) } : {}),
      credibility: {
        grade: random.chance(0.5) ? 6 : 1 + random.int(5),
        by: "a test",
        why: "at random",
      },
      ...(random.chance(0.05) ? { caveat: "The text is known to be wrong here." } : {}),
      quotes,
    };
  };
  return numbers.map((number) => {
    let claim = build(number);
    while (seen.has(duplicateKey(claim))) claim = build(number);
    seen.add(duplicateKey(claim));
    return claim;
  });
}
