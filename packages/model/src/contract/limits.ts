/** Bounds on what one request may ask for. */
export const LIMITS = {
  overviewActors: 5000,
  neighbours: 200,
  claims: 100,
  search: 50,
  paths: 20,
  pathLength: 6,
  timeline: 500,
  relations: 200,
  boardActors: 5000,
  ties: 15_000,
} as const;
