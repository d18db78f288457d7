import type { GraphStore } from "@tumen/graph-store";
import {
  actorIdSchema,
  facetsRequestSchema,
  facetsResponseSchema,
  pathsRequestSchema,
  pathsResponseSchema,
  searchRequestSchema,
  searchResponseSchema,
  timelineRequestSchema,
  timelineResponseSchema,
} from "@tumen/model";
import * as z from "zod";
import { askingFor } from "../http/asking.ts";
import { filterParameter, given, numberParameter } from "../http/query-parameters.ts";
import type { ApiInstance } from "./api-instance.ts";

/** Ways to find and narrow: facets, search, paths, timeline. */
export function addViewRoutes(app: ApiInstance, store: GraphStore): void {
  app.get(
    "/api/facets",
    {
      schema: {
        summary: "Values of every filter field with counts",
        querystring: z.strictObject({ filter: filterParameter }),
        response: { 200: facetsResponseSchema },
      },
    },
    (request, reply) =>
      store.facets(facetsRequestSchema.parse(given(request.query)), askingFor(reply)),
  );

  app.get(
    "/api/search",
    {
      schema: {
        summary: "Search actors, events, claims and passages",
        querystring: z.strictObject({
          text: z.string().max(200),
          filter: filterParameter,
          limit: numberParameter,
        }),
        response: { 200: searchResponseSchema },
      },
    },
    (request, reply) =>
      store.search(searchRequestSchema.parse(given(request.query)), askingFor(reply)),
  );

  app.get(
    "/api/paths",
    {
      schema: {
        summary: "How two actors are connected",
        querystring: z.strictObject({
          from: actorIdSchema,
          to: actorIdSchema,
          filter: filterParameter,
          maxLength: numberParameter,
          limit: numberParameter,
        }),
        response: { 200: pathsResponseSchema },
      },
    },
    (request, reply) =>
      store.paths(pathsRequestSchema.parse(given(request.query)), askingFor(reply)),
  );

  app.get(
    "/api/timeline",
    {
      schema: {
        summary: "Events in time",
        querystring: z.strictObject({
          filter: filterParameter,
          limit: numberParameter,
          cursor: z.string().max(500).optional(),
        }),
        response: { 200: timelineResponseSchema },
      },
    },
    (request, reply) =>
      store.timeline(timelineRequestSchema.parse(given(request.query)), askingFor(reply)),
  );
}
