export {
  actorId,
  type Builders,
  buildGraph,
  type ClaimGiven,
  claimId,
  createBuilders,
  deriveEvents,
  documentId,
  eventId,
  publisherId,
  quoteIn,
} from "./testing/builders.ts";
export { createRandom, type Random, testSeed } from "./testing/random.ts";
export { type RandomGraphSize, randomGraph } from "./testing/random-graph.ts";
