import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  aboutResponseSchema,
  actorResponseSchema,
  documentResponseSchema,
  documentsResponseSchema,
  eventResponseSchema,
  type Filter,
} from "@tumen/model";
import { address, requestJson } from "./request-json.ts";

/** One actor with its ties under a filter. */
export function actorQuery(id: string, filter: Filter) {
  return queryOptions({
    queryKey: ["actor", id, filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address(`/api/actors/${id}`, {}, filter),
        schema: actorResponseSchema,
        signal,
      }),
  });
}

/** One event under a filter. */
export function eventQuery(id: string, filter: Filter) {
  return queryOptions({
    queryKey: ["event", id, filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address(`/api/events/${id}`, {}, filter),
        schema: eventResponseSchema,
        signal,
      }),
  });
}

/** One document with its text and marks; the last answer stays while another filter is asked. */
export function documentQuery(id: string, filter: Filter) {
  return queryOptions({
    queryKey: ["document", id, filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address(`/api/documents/${id}`, {}, filter),
        schema: documentResponseSchema,
        signal,
      }),
    placeholderData: (previous) => (previous?.document.id === id ? previous : undefined),
  });
}

/** All documents with counts under a filter. */
export function documentsQuery(filter: Filter) {
  return queryOptions({
    queryKey: ["documents", filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address("/api/documents", {}, filter),
        schema: documentsResponseSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** About the data. */
export function aboutQuery() {
  return queryOptions({
    queryKey: ["about"],
    queryFn: ({ signal }) =>
      requestJson({ path: "/api/about", schema: aboutResponseSchema, signal }),
  });
}
