import { queryOptions } from "@tanstack/react-query";
import {
  boardResponseSchema,
  claimPageSchema,
  documentsResponseSchema,
  eventResponseSchema,
  LIMITS,
} from "@tumen/model";
import { ApiError, address, requestJson } from "./request-json.ts";

/** Background dates pass too: whether something is there is no question of the filter. */
const ALL = { background: true } as const;
const EVENTS_AT_ONCE = 6;

function chunksOf(ids: readonly string[], size: number): string[][] {
  const count = Math.ceil(ids.length / size);
  return Array.from({ length: count }, (_, at) => ids.slice(at * size, (at + 1) * size));
}

async function actorsAmong(ids: readonly string[], signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for (const actors of chunksOf(ids, LIMITS.boardActors)) {
    const body = { actors, filter: ALL };
    const board = await requestJson({
      path: "/api/board",
      schema: boardResponseSchema,
      signal,
      body,
    });
    found.push(...board.actors.map((one) => one.id));
  }
  return found;
}

async function claimsAmong(ids: readonly string[], signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for (const claims of chunksOf(ids, LIMITS.claims)) {
    const parameters = { claims: claims.join(","), limit: LIMITS.claims };
    const path = address("/api/claims", parameters, ALL);
    const page = await requestJson({ path, schema: claimPageSchema, signal });
    found.push(...page.claims.map((one) => one.claim.id));
  }
  return found;
}

async function isEvent(id: string, signal: AbortSignal): Promise<boolean> {
  try {
    await requestJson({ path: `/api/events/${id}`, schema: eventResponseSchema, signal });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}

async function eventsAmong(ids: readonly string[], signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for (const some of chunksOf(ids, EVENTS_AT_ONCE)) {
    const there = await Promise.all(some.map((id) => isEvent(id, signal)));
    found.push(...some.filter((_, at) => there[at]));
  }
  return found;
}

async function documentsAmong(ids: readonly string[], signal: AbortSignal): Promise<string[]> {
  if (ids.length === 0) return [];
  const path = "/api/documents";
  const { documents } = await requestJson({ path, schema: documentsResponseSchema, signal });
  return documents.map((one) => one.id);
}

/** Which of some ids of actors, events, claims and documents this server has. */
export function presentQuery(ids: readonly string[]) {
  const of = (kind: string) => ids.filter((id) => id.startsWith(`${kind}:`));
  return queryOptions({
    queryKey: ["present", ids],
    queryFn: async ({ signal }): Promise<readonly string[]> => {
      const found = await Promise.all([
        actorsAmong(of("actor"), signal),
        claimsAmong(of("claim"), signal),
        eventsAmong(of("event"), signal),
        documentsAmong(of("document"), signal),
      ]);
      return found.flat();
    },
  });
}
