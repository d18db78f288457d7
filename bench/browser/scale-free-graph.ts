import type { ActorId, Graph, PredicateName } from "@tumen/model";
import {
  actorId,
  buildGraph,
  createBuilders,
  createRandom,
  documentId,
} from "@tumen/model/testing";

/** How large a graph is to be drawn. */
export interface DrawnSize {
  readonly actors: number;
  readonly ties: number;
}

/** Actors beside those of the first view, tied to the strongest one, for an expansion to bring in. */
const NEWCOMERS = 20;
const PREDICATES: readonly PredicateName[] = ["met", "criticised"];
const SENTENCES = 40;

function nameOf(at: number): ActorId {
  return actorId(`drawn-${String(at).padStart(5, "0")}`);
}

/** Distinct pairs; whoever has many ties gets more (Barabási and Albert 1999). Equal size, equal pairs. */
function pairsOf({ actors, ties }: DrawnSize): [number, number][] {
  const random = createRandom("drawn");
  const pairs = new Map<string, [number, number]>();
  const ends = [0];
  const join = (from: number, to: number): void => {
    const key = `${from} ${to}`;
    if (from === to || pairs.has(key) || pairs.has(`${to} ${from}`)) return;
    pairs.set(key, [from, to]);
    ends.push(from, to);
  };
  for (let at = 1; at < actors; at += 1) join(at, random.pick(ends));
  while (pairs.size < ties) join(random.int(actors), random.pick(ends));
  return [...pairs.values()];
}

/** A graph whose first view of `actors` actors holds exactly `ties` ties, one claim each. */
export function scaleFreeGraph(size: DrawnSize): Graph {
  const build = createBuilders("drawn");
  const sentences = Array.from({ length: SENTENCES }, (_, at) => `This is sentence ${at}.`);
  const document = build.document({ id: documentId("drawn"), text: sentences.join("\n") });
  const random = createRandom("claims");
  const claim = (at: number, subject: ActorId, object: ActorId) =>
    build.claim({
      id: `claim:drawn-${String(at).padStart(6, "0")}` as never,
      predicate: random.pick(PREDICATES),
      subjects: [subject],
      objects: [object],
      document,
      says: [random.pick(sentences)],
      modality: random.pick(["fact", "alleged", "planned"]),
    });
  const pairs = pairsOf(size).map(([from, to]): [ActorId, ActorId] => [nameOf(from), nameOf(to)]);
  const late = Array.from({ length: NEWCOMERS }, (_, at) => actorId(`late-${at}`));
  const first = Array.from({ length: size.actors }, (_, at) => nameOf(at));
  return buildGraph({
    documents: [document],
    actors: [...first, ...late].map((id, at) => build.actor({ id, name: `Drawn actor ${at}` })),
    claims: [...pairs, ...late.map((id): [ActorId, ActorId] => [id, nameOf(0)])].map(
      ([subject, object], at) => claim(at, subject, object),
    ),
  });
}
