import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { graphFileSchema } from "@tumen/formats";
import {
  type Asking,
  createEmbeddedStore,
  type GraphStore,
  StoreError,
  type StoreErrorCode,
} from "@tumen/graph-store";
import {
  claimsRequestSchema,
  graphHash,
  graphSchema,
  overviewRequestSchema,
  relationsRequestSchema,
} from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createApp } from "./create-app.ts";
import type { ApiInstance } from "./routes/api-instance.ts";

const GRAPH = randomGraph({ claims: 120, seed: "api" });
const NOW = new Date("2026-11-23T08:00:00.000Z");

const opened: ApiInstance[] = [];

async function appOver(store: GraphStore, requestsPerMinute = 10_000): Promise<ApiInstance> {
  const app = await createApp({
    store,
    clock: () => NOW,
    version: "0.0.0-test",
    logLevel: "silent",
    requestsPerMinute,
    bodyLimitBytes: 64 * 1024,
  });
  opened.push(app);
  return app;
}

/** The embedded store with one question replaced. */
function storeWith(replaced: Partial<GraphStore> = {}): GraphStore {
  const store = createEmbeddedStore(GRAPH);
  return new Proxy(store, {
    get: (target, name) => Reflect.get(name in replaced ? replaced : target, name),
  });
}

function failing(code: StoreErrorCode, message: string): Partial<GraphStore> {
  return { overview: () => Promise.reject(new StoreError(code, message)) };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
});

describe("answers", () => {
  it("says what runs and what it holds", async () => {
    const app = await appOver(storeWith());
    const answer = await app.inject("/api/health");
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      status: "ok",
      version: "0.0.0-test",
      store: "embedded",
      seedHash: graphHash(GRAPH),
      counts: {
        publishers: GRAPH.publishers.length,
        documents: GRAPH.documents.length,
        actors: GRAPH.actors.length,
        events: GRAPH.events.length,
        claims: GRAPH.claims.length,
        relations: GRAPH.relations.length,
      },
    });
  });

  it("gives what the store gives, for a filter in the query string", async () => {
    const store = storeWith();
    const app = await appOver(store);
    const filter = { modalities: { include: ["alleged" as const] } };
    const answer = await app.inject({
      url: "/api/overview",
      query: { filter: JSON.stringify(filter), limit: "5" },
    });
    const expected = await store.overview(overviewRequestSchema.parse({ filter, limit: 5 }));
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("asks for claims and relations within a scope, each field as a parameter", async () => {
    const store = storeWith();
    const app = await appOver(store);
    const [one, two] = GRAPH.claims;
    const [event] = GRAPH.events;
    const actor = one?.subjects[0] ?? GRAPH.actors[0]?.id;
    const other = one?.objects[0] ?? actor;
    const scopes: Record<string, unknown>[] = [
      { tie: "russia>north-korea.verbal-conflict" },
      { pair: [actor, other] },
      { actor },
      { event: event?.id },
      { claims: [one?.id, two?.id] },
      { around: actor },
      { around: event?.id },
    ];
    for (const scope of scopes) {
      const query = Object.fromEntries(
        Object.entries(scope).map(([name, value]) => [name, [value].flat().join(",")]),
      );
      const claims = await app.inject({ url: "/api/claims", query });
      const expected = await store.claims(claimsRequestSchema.parse(scope));
      expect(claims.json(), JSON.stringify(scope)).toEqual(JSON.parse(JSON.stringify(expected)));
      const relations = await app.inject({ url: "/api/relations", query });
      expect(relations.json()).toEqual(
        JSON.parse(JSON.stringify(await store.relations(relationsRequestSchema.parse(scope)))),
      );
    }
  });

  it("answers every question of the contract", async () => {
    const app = await appOver(storeWith());
    const [actor, other] = GRAPH.actors;
    const [claim] = GRAPH.claims;
    const [event] = GRAPH.events;
    const [document] = GRAPH.documents;
    const gets = [
      "/api/overview",
      `/api/actors/${actor?.id}`,
      "/api/claims?limit=3",
      `/api/claims?pair=${actor?.id},${other?.id}`,
      `/api/claims/${claim?.id}`,
      `/api/events/${event?.id}`,
      "/api/documents",
      `/api/documents/${document?.id}`,
      "/api/facets",
      "/api/search?text=a",
      `/api/paths?from=${actor?.id}&to=${other?.id}`,
      "/api/timeline",
      "/api/relations?types=contradicts,refines",
      "/api/about",
    ];
    const answers = await Promise.all(gets.map((url) => app.inject(url)));
    expect(answers.map((one, at) => `${gets[at]} ${one.statusCode}`)).toEqual(
      gets.map((url) => `${url} 200`),
    );
    const posts = [
      { url: "/api/board", payload: { actors: [actor?.id, other?.id] } },
      { url: `/api/actors/${actor?.id}/neighbours`, payload: { onBoard: [other?.id], limit: 2 } },
    ];
    const posted = await Promise.all(posts.map((one) => app.inject({ method: "POST", ...one })));
    expect(posted.map((one) => one.statusCode)).toEqual([200, 200]);
  });

  it("streams an export whose graph has the seed hash of its manifest", async () => {
    const app = await appOver(storeWith());
    const answer = await app.inject("/api/export?format=json");
    const name = `tumen-graph-${graphHash(GRAPH).slice(0, 8)}-2026-11-23.json`;
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    const { format: _f, version: _v, manifest, ...rest } = graphFileSchema.parse(answer.json());
    const graph = graphSchema.parse(rest);
    expect([manifest.exportedAt, graphHash(graph)]).toEqual([NOW.toISOString(), manifest.seedHash]);
  });

  it("FI13: exports under a filter and says so in the manifest", async () => {
    const app = await appOver(storeWith());
    const filter = { stances: { include: ["denies" as const] } };
    const answer = await app.inject({
      url: "/api/export",
      query: { format: "json", filter: JSON.stringify(filter) },
    });
    const file = graphFileSchema.parse(answer.json());
    expect(file.manifest.filter).toEqual(filter);
    expect(file.claims.map((one) => one.id)).toEqual(
      GRAPH.claims
        .filter((one) => one.polarity === "denies")
        .map((one) => one.id)
        .sort(),
    );
  });

  it("describes itself as OpenAPI", async () => {
    const app = await appOver(storeWith());
    const description = (await app.inject("/api/docs/json")).json();
    expect(Object.keys(description.paths).sort()).toContain("/api/actors/{id}/neighbours");
    expect((await app.inject("/api/docs/")).statusCode).toBe(200);
  });
});

describe("errors", () => {
  const table: [StoreErrorCode, number][] = [
    ["NOT_FOUND", 404],
    ["INVALID", 400],
    ["CONFLICT", 409],
    ["UNAVAILABLE", 503],
    ["TIMEOUT", 504],
  ];
  it.each(table)("turns a store's %s into %i with its message", async (code, status) => {
    const app = await appOver(storeWith(failing(code, "What happened.")));
    const answer = await app.inject("/api/overview");
    expect([answer.statusCode, answer.json()]).toEqual([
      status,
      { error: { code, message: "What happened.", requestId: expect.any(String) } },
    ]);
  });

  it("hides what an unknown error says", async () => {
    const app = await appOver(
      storeWith({ overview: () => Promise.reject(new Error("secret at bolt://inside")) }),
    );
    const answer = await app.inject("/api/overview");
    expect([answer.statusCode, answer.json().error.code]).toEqual([500, "INTERNAL"]);
    expect(answer.body).not.toContain("secret");
  });

  it("answers again as soon as the store does", async () => {
    const store = createEmbeddedStore(GRAPH);
    let away = true;
    const flaky = storeWith({
      overview: (request, asking) =>
        away
          ? Promise.reject(new StoreError("UNAVAILABLE", "The database is away."))
          : store.overview(request, asking),
    });
    const app = await appOver(flaky);
    const before = await app.inject("/api/overview");
    away = false;
    const after = await app.inject("/api/overview");
    expect([before.statusCode, before.headers["retry-after"], after.statusCode]).toEqual([
      503,
      "2",
      200,
    ]);
  });

  it.each([
    ["/api/overview?filter=%7Bbroken", 400, "filter: is not JSON"],
    ["/api/overview?filter=%7B%22nonsense%22%3A1%7D", 400, "nonsense"],
    ["/api/overview?limit=9999", 400, "limit"],
    ["/api/overview?extra=1", 400, "extra"],
    ["/api/actors/actor:nobody-knows", 404, "actor:nobody-knows"],
    ["/api/actors/DROP%20TABLE", 400, "id"],
    ["/api/claims?cursor=nonsense", 400, "cursor"],
    ["/api/claims?pair=actor:one", 400, "pair"],
    ["/api/claims?around=claim:one", 400, "around"],
    ["/api/relations?tie=russia", 400, "russia"],
    ["/api/export?format=docx", 400, "docx"],
    ["/api/nothing", 404, "/api/nothing"],
  ])("answers %s with %i and names %s", async (url, status, named) => {
    const app = await appOver(storeWith());
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().error.message).toContain(named);
  });

  it("refuses a body over the limit", async () => {
    const app = await appOver(storeWith());
    const answer = await app.inject({
      method: "POST",
      url: "/api/board",
      payload: { actors: [`actor:${"a".repeat(70_000)}`] },
    });
    expect([answer.statusCode, answer.json().error.code]).toEqual([413, "TOO_LARGE"]);
  });

  it("refuses more requests in a minute than it allows", async () => {
    const app = await appOver(storeWith(), 2);
    const statuses = [];
    for (let turn = 0; turn < 3; turn += 1) {
      statuses.push((await app.inject("/api/health")).statusCode);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it("never answers a fuzzed request with 5xx", async () => {
    const app = await appOver(storeWith());
    const word = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.json({ maxDepth: 3 }),
      fc.webFragments(),
    );
    const paths = ["overview", "claims", "facets", "search", "paths", "timeline", "relations"];
    const name = fc.constantFrom(
      "filter",
      "limit",
      "cursor",
      "text",
      "tie",
      "pair",
      "actor",
      "claims",
      "around",
      "from",
      "types",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.dictionary(name, word),
        async (path, query) => {
          const answer = await app.inject({ url: `/api/${path}`, query });
          expect(answer.statusCode).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (payload) => {
        const answer = await app.inject({
          method: "POST",
          url: "/api/board",
          headers: { "content-type": "application/json" },
          payload: JSON.stringify(payload),
        });
        expect(answer.statusCode).toBeLessThan(500);
      }),
      { numRuns: 100 },
    );
  });
});

describe("safety", () => {
  it("sends a strict content policy and shares nothing with other origins", async () => {
    const app = await appOver(storeWith());
    const { headers } = await app.inject({
      url: "/api/health",
      headers: { origin: "https://elsewhere.example" },
    });
    expect(headers["content-security-policy"]).toBe(
      "default-src 'self';base-uri 'none';connect-src 'self';font-src 'self';form-action 'none';frame-ancestors 'none';img-src 'self' data: blob:;object-src 'none';script-src 'self';style-src 'self';worker-src 'self'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each(["PUT", "PATCH", "DELETE"] as const)("has nothing at %s", async (method) => {
    const app = await appOver(storeWith());
    expect((await app.inject({ method, url: "/api/board" })).statusCode).toBe(404);
  });

  it("SZ4: tells the store when the client leaves", async () => {
    let tellAsked: (asking: Asking | undefined) => void = () => undefined;
    const asked = new Promise<Asking | undefined>((resolve) => {
      tellAsked = resolve;
    });
    const app = await appOver(
      storeWith({
        overview: (_request, asking) => {
          tellAsked(asking);
          return new Promise(() => undefined);
        },
      }),
    );
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    const controller = new AbortController();
    const answer = expect(
      fetch(`http://127.0.0.1:${port}/api/overview`, { signal: controller.signal }),
    ).rejects.toThrow("aborted");
    const signal = (await asked)?.signal;
    if (signal === undefined) throw new Error("The store was asked without a signal.");
    const aborted = once(signal, "abort");
    controller.abort();
    await aborted;
    await answer;
    expect(signal.aborted).toBe(true);
  });
});
