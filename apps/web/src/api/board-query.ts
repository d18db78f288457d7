import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ActorId, boardResponseSchema, type Filter } from "@tumen/model";
import { firstAnswer } from "./first-answer.ts";
import { address, requestJson } from "./request-json.ts";

/** The actors of the readable first view and the ties among them. */
export function overviewQuery(limit: number, filter: Filter = {}) {
  return queryOptions({
    queryKey: ["overview", limit, filter],
    queryFn: ({ signal }) => {
      const path = address("/api/overview", { limit }, filter);
      return requestJson({
        path,
        schema: boardResponseSchema,
        signal,
        asked: firstAnswer(path, signal),
      });
    },
  });
}

/** The ties among the actors on the board under a filter; the last answer stays while the next one comes. */
export function boardQuery(actors: readonly ActorId[], filter: Filter) {
  return queryOptions({
    queryKey: ["board", actors, filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: "/api/board",
        schema: boardResponseSchema,
        signal,
        body: { actors, filter },
      }),
    placeholderData: keepPreviousData,
    enabled: actors.length > 0,
  });
}
