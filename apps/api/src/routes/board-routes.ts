import type { GraphStore } from "@tumen/graph-store";
import {
  actorIdSchema,
  actorRequestSchema,
  actorResponseSchema,
  boardRequestSchema,
  boardResponseSchema,
  neighboursRequestSchema,
  neighboursResponseSchema,
  overviewRequestSchema,
} from "@tumen/model";
import * as z from "zod";
import { askingFor } from "../http/asking.ts";
import { filterParameter, given, numberParameter } from "../http/query-parameters.ts";
import type { ApiInstance } from "./api-instance.ts";

/** What is drawn: the first view, the ties of a board, one actor and its neighbours. */
export function addBoardRoutes(app: ApiInstance, store: GraphStore): void {
  app.get(
    "/api/overview",
    {
      schema: {
        summary: "The actors with most claims and the ties among them",
        querystring: z.strictObject({ filter: filterParameter, limit: numberParameter }),
        response: { 200: boardResponseSchema },
      },
    },
    (request, reply) =>
      store.overview(overviewRequestSchema.parse(given(request.query)), askingFor(reply)),
  );

  app.post(
    "/api/board",
    {
      schema: {
        summary: "The ties among given actors under a filter",
        body: boardRequestSchema,
        response: { 200: boardResponseSchema },
      },
    },
    (request, reply) => store.board(request.body, askingFor(reply)),
  );

  app.get(
    "/api/actors/:id",
    {
      schema: {
        summary: "One actor with its ties",
        params: z.object({ id: actorIdSchema }),
        querystring: z.strictObject({ filter: filterParameter }),
        response: { 200: actorResponseSchema },
      },
    },
    (request, reply) =>
      store.actor(
        actorRequestSchema.parse({ ...request.params, ...given(request.query) }),
        askingFor(reply),
      ),
  );

  app.post(
    "/api/actors/:id/neighbours",
    {
      schema: {
        summary: "One page of an actor's neighbours with their ties",
        params: z.object({ id: actorIdSchema }),
        body: neighboursRequestSchema.omit({ actor: true }),
        response: { 200: neighboursResponseSchema },
      },
    },
    (request, reply) =>
      store.neighbours({ ...request.body, actor: request.params.id }, askingFor(reply)),
  );
}
