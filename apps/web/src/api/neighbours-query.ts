import { queryOptions } from "@tanstack/react-query";
import { type ActorId, type Filter, neighboursResponseSchema, type Quad } from "@tumen/model";
import { requestJson } from "./request-json.ts";

/** What an expansion asks for. */
export interface Expansion {
  readonly actor: ActorId;
  readonly onBoard: readonly ActorId[];
  readonly filter: Filter;
  readonly limit: number;
  readonly direction?: "out" | "in" | "both";
  readonly quads?: readonly Quad[];
}

/** One expansion is one request. */
export function neighboursQuery({ actor, ...body }: Expansion) {
  return queryOptions({
    queryKey: ["neighbours", actor, body],
    queryFn: ({ signal }) =>
      requestJson({
        path: `/api/actors/${actor}/neighbours`,
        schema: neighboursResponseSchema,
        signal,
        body,
      }),
  });
}
