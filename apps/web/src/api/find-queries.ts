import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type Filter, facetsResponseSchema, searchResponseSchema } from "@tumen/model";
import { address, requestJson } from "./request-json.ts";

/** Values of every filter field with counts; the last answer stays while the next one comes. */
export function facetsQuery(filter: Filter) {
  return queryOptions({
    queryKey: ["facets", filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address("/api/facets", {}, filter),
        schema: facetsResponseSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Hits for a text, in four groups. */
export function searchQuery(text: string, filter: Filter) {
  return queryOptions({
    queryKey: ["search", text, filter],
    queryFn: ({ signal }) =>
      requestJson({
        path: address("/api/search", { text }, filter),
        schema: searchResponseSchema,
        signal,
      }),
    placeholderData: keepPreviousData,
    enabled: text.trim() !== "",
  });
}
