import type { Asking, GraphStore } from "../graph-store.ts";
import { answerQuestion, type Reading } from "./answer-question.ts";
import { board, neighbours, overview } from "./answers/board.ts";
import { claims } from "./answers/claims.ts";
import { claim, document, documents } from "./answers/evidence.ts";
import { facets } from "./answers/facets.ts";
import { paths } from "./answers/paths.ts";
import { actor, event } from "./answers/records.ts";
import { relations } from "./answers/relations.ts";
import { search } from "./answers/search.ts";
import { timeline } from "./answers/timeline.ts";
import type { Neo4jConnection } from "./connect-neo4j.ts";
import { readSubgraph } from "./read-graph.ts";

/** The store over a Neo4j that `loadGraph` filled. It holds nothing itself; closing it closes the connection. */
export function createNeo4jStore(connection: Neo4jConnection): GraphStore {
  const answering =
    <Request, Response>(answer: (reading: Reading, request: Request) => Promise<Response>) =>
    (request: Request, asking?: Asking): Promise<Response> =>
      answerQuestion(connection, (reading) => answer(reading, request), asking);

  return {
    state: (asking) =>
      answerQuestion(
        connection,
        async ({ seedHash, counts }) => ({ store: "neo4j", seedHash, counts }),
        asking,
      ),
    overview: answering(overview),
    board: answering(board),
    neighbours: answering(neighbours),
    claims: answering(claims),
    actor: answering(actor),
    event: answering(event),
    claim: answering(claim),
    document: answering(document),
    documents: answering(documents),
    facets: answering(facets),
    search: answering(search),
    paths: answering(paths),
    timeline: answering(timeline),
    relations: answering(relations),
    subgraph: (request, asking) => readSubgraph(connection, request, asking),
    close: () => connection.close(),
  };
}
