import type { GraphStore } from "@tumen/graph-store";
import { aboutResponseSchema, healthResponseSchema } from "@tumen/model";
import { askingFor } from "../http/asking.ts";
import { createAboutQuestion } from "./about-data.ts";
import type { ApiInstance } from "./api-instance.ts";

/** What runs, what it holds, and how far the data can be trusted. */
export function addStateRoutes(app: ApiInstance, store: GraphStore, version: string): void {
  const about = createAboutQuestion(store);

  app.get(
    "/api/health",
    {
      schema: {
        summary: "Store, counts and seed hash; 503 while the database is away",
        response: { 200: healthResponseSchema },
      },
    },
    async (_request, reply) => ({
      status: "ok" as const,
      version,
      ...(await store.state(askingFor(reply))),
    }),
  );

  app.get(
    "/api/about",
    {
      schema: {
        summary: "About the data: counts, coverage, grades, dates, who annotated",
        response: { 200: aboutResponseSchema },
      },
    },
    () => about(),
  );
}
