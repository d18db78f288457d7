import type { GraphStore } from "@tumen/graph-store";
import {
  boardRequestSchema,
  claimsRequestSchema,
  type Filter,
  facetsRequestSchema,
  neighboursRequestSchema,
  overviewRequestSchema,
  pathsRequestSchema,
  searchRequestSchema,
  timelineRequestSchema,
} from "@tumen/model";

/** A question as the app asks it, by name. */
export interface Question {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

const NARROW: Filter = {
  modalities: { include: ["fact", "alleged"] },
  happened: { from: "2010-01-01", to: "2013-12-31", undated: true },
};

/** What a session asks: first view, facets, a hub's expansion, a tie's claims, search, time, paths. */
export async function questionsOf(store: GraphStore): Promise<Question[]> {
  const first = await store.overview(overviewRequestSchema.parse({}));
  const [hub, second] = first.actors;
  const [tie] = first.ties;
  const last = first.actors.at(-1);
  if (hub === undefined || second === undefined || tie === undefined || last === undefined) {
    throw new Error("The graph is too small to ask anything.");
  }
  const actors = first.actors.map((one) => one.id);
  return [
    { name: "first view", ask: () => store.overview(overviewRequestSchema.parse({})) },
    {
      name: "first view under a filter",
      ask: () => store.overview(overviewRequestSchema.parse({ filter: NARROW })),
    },
    {
      name: "ties of the board under a filter",
      ask: () => store.board(boardRequestSchema.parse({ actors, filter: NARROW })),
    },
    { name: "facets", ask: () => store.facets(facetsRequestSchema.parse({})) },
    {
      name: "facets under a filter",
      ask: () => store.facets(facetsRequestSchema.parse({ filter: NARROW })),
    },
    {
      name: "expand the hub",
      ask: () => store.neighbours(neighboursRequestSchema.parse({ actor: hub.id })),
    },
    {
      name: "expand the hub under a filter",
      ask: () => store.neighbours(neighboursRequestSchema.parse({ actor: hub.id, filter: NARROW })),
    },
    {
      name: "claims of the largest tie",
      ask: () => store.claims(claimsRequestSchema.parse({ tie: tie.id })),
    },
    {
      name: "claims under a filter",
      ask: () => store.claims(claimsRequestSchema.parse({ filter: NARROW })),
    },
    {
      name: "search a name",
      ask: () => store.search(searchRequestSchema.parse({ text: second.name.slice(0, 20) })),
    },
    { name: "timeline", ask: () => store.timeline(timelineRequestSchema.parse({})) },
    {
      name: "paths, at most 3 steps",
      ask: () =>
        store.paths(pathsRequestSchema.parse({ from: second.id, to: last.id, maxLength: 3 })),
    },
  ];
}
