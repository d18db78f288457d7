import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { FORMATS, graphFileSchema, readSession } from "@tumen/formats";
import { createEmbeddedStore, type GraphStore } from "@tumen/graph-store";
import { FIRST_VIEW, type Filter, type GraphRecord, type Scope } from "@tumen/model";
import { randomGraph } from "@tumen/model/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../create-app.ts";
import { readSettings } from "../env.ts";
import { openStore } from "../open-store.ts";
import type { ApiInstance } from "../routes/api-instance.ts";
import { VERSION } from "../version.ts";
import { composeExport } from "./compose-export.ts";
import { exportRequestSchema } from "./export-request.ts";

const run = promisify(execFile);
const AT = "2026-11-23T12:00:00.000Z";
const IDS = Object.keys(FORMATS);

async function appOver(store: GraphStore): Promise<ApiInstance> {
  return createApp({
    store,
    clock: () => new Date(AT),
    version: VERSION,
    logLevel: "silent",
    requestsPerMinute: 10_000,
    bodyLimitBytes: 64 * 1024,
  });
}

describe("one request", () => {
  let folder = "";
  let store: GraphStore;
  let app: ApiInstance;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tumen-export-"));
    // The store that the command opens too: the bundled documents.
    store = await openStore(readSettings({}));
    app = await appOver(store);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const filter: Filter = { disputed: true };
  const scope = { actor: "actor:north-korea" } as Scope;

  it.each(IDS)(
    "EP: gives the same bytes by address, by body and by command as %s",
    async (format) => {
      const query = {
        format,
        exportedAt: AT,
        filter: JSON.stringify(filter),
        scope: JSON.stringify(scope),
      };
      const got = await app.inject({ url: "/api/export", query });
      const posted = await app.inject({
        method: "POST",
        url: "/api/export",
        payload: { format, exportedAt: AT, filter, scope },
      });
      expect([got.statusCode, posted.statusCode]).toEqual([200, 200]);
      expect(posted.rawPayload.equals(got.rawPayload)).toBe(true);
      const request = exportRequestSchema.parse({ format, exportedAt: AT, filter, scope });
      const composed = await composeExport(
        { store, clock: () => new Date(0), version: VERSION },
        request,
      );
      const pieces: Uint8Array[] = [];
      for await (const piece of composed.pieces) pieces.push(Buffer.from(piece as string));
      expect(Buffer.concat(pieces).equals(got.rawPayload)).toBe(true);
      expect(got.rawPayload.length).toBeGreaterThan(100);
    },
  );

  it("EP: the command writes those bytes, and lists every format with what it keeps and loses", async () => {
    const out = join(folder, "graph.json");
    const command = ["tools/run.mjs", "apps/api/src/commands/export.ts"];
    const given = ["--actor", "actor:north-korea", "--filter", JSON.stringify(filter)];
    await run(process.execPath, [...command, "--out", out, "--exported-at", AT, ...given]);
    const got = await app.inject({
      url: "/api/export",
      query: { exportedAt: AT, filter: JSON.stringify(filter), scope: JSON.stringify(scope) },
    });
    expect((await readFile(out)).equals(got.rawPayload)).toBe(true);
    const { stdout } = await run(process.execPath, [...command, "--list"]);
    for (const { id, label, keeps } of Object.values(FORMATS)) {
      for (const part of [id, label, keeps]) expect(stdout).toContain(part);
    }
    expect(stdout).toContain("png");
  }, 60_000);

  it("EP3: the command takes filter, places and view from a session file", async () => {
    const view = { ...FIRST_VIEW, filter, spacing: 2 };
    const places = { "actor:russia": { x: 0.5, y: -0.5 } };
    const saved = await app.inject({
      method: "POST",
      url: "/api/export",
      payload: { format: "session", filter, view, places },
    });
    const session = join(folder, "mine.tumen.json");
    await writeFile(session, saved.rawPayload);
    const out = join(folder, "picture.svg");
    const command = ["tools/run.mjs", "apps/api/src/commands/export.ts"];
    const given = ["--format", "svg", "--session", session, "--exported-at", AT, "--out", out];
    await run(process.execPath, [...command, ...given]);
    const posted = await app.inject({
      method: "POST",
      url: "/api/export",
      payload: { format: "svg", exportedAt: AT, filter, view, places },
    });
    expect((await readFile(out)).equals(posted.rawPayload)).toBe(true);
    await writeFile(session, "{}");
    await expect(run(process.execPath, [...command, ...given])).rejects.toThrow(
      "This file is no session of Tumen.",
    );
  }, 60_000);

  it("EP4: a packed file is not announced as text", async () => {
    const answer = await app.inject({ url: "/api/export", query: { format: "csv" } });
    const { "content-type": type, "content-disposition": name } = answer.headers;
    expect(type).toBe("application/zip");
    expect(name).toMatch(/^attachment; filename="tumen-graph-[0-9a-f]{8}-2026-11-23\.zip"$/);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe("PK");
  });

  it("EP: refuses a body with what it does not know, or too large a one", async () => {
    const post = (payload: object) => app.inject({ method: "POST", url: "/api/export", payload });
    const unknown = await post({ format: "json", colour: "red" });
    expect([unknown.statusCode, unknown.json().error.code]).toEqual([400, "INVALID"]);
    const places = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, at) => [`actor:a-${at}`, { x: 0.123456789, y: 0 }]),
    );
    expect((await post({ format: "json", places })).statusCode).toBe(413);
  });

  it("EP: says what of it cannot be done, and writes nothing", async () => {
    const out = join(folder, "never.json");
    const command = ["tools/run.mjs", "apps/api/src/commands/export.ts", "--out", out];
    for (const [wrong, words] of [
      [["--format", "docx"], '"docx" is no format; known: json'],
      [["--filter", "{nonsense"], "--filter is no JSON"],
      [["--scope", '{"actor":"nobody"}'], "scope.actor"],
      [["--frobnicate"], "--frobnicate"],
    ] as const) {
      const failed = await run(process.execPath, [...command, ...wrong]).then(
        () => ({ code: 0, stderr: "" }),
        (error: { code: number; stderr: string }) => error,
      );
      expect(failed.code).toBe(1);
      expect(failed.stderr).toContain(words);
    }
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  }, 60_000);

  it("FI13: the manifest holds filter and scope as data and in words", async () => {
    const answer = await app.inject({
      url: "/api/export",
      query: { filter: JSON.stringify(filter), scope: JSON.stringify(scope) },
    });
    const { manifest } = graphFileSchema.parse(answer.json());
    expect([manifest.filter, manifest.scope]).toEqual([filter, scope]);
    expect(manifest.words).toEqual(["Only disputed", "Claims that name: North Korea"]);
  });

  it("EP18: excerpts hold no full text, in whatever format", async () => {
    const full = await app.inject({ url: "/api/export", query: { exportedAt: AT } });
    const texts = graphFileSchema.parse(full.json()).documents.map((one) => one.text ?? "");
    for (const format of IDS) {
      const answer = await app.inject({
        url: "/api/export",
        query: { format, excerpts: "true", exportedAt: AT },
      });
      for (const text of texts) expect(answer.payload.includes(text)).toBe(false);
    }
  });

  it("EP3: a session carries the view and the places of the request", async () => {
    const view = { ...FIRST_VIEW, spacing: 2 };
    const places = { "actor:russia": { x: 0.5, y: -0.5 } };
    const answer = await app.inject({
      method: "POST",
      url: "/api/export",
      payload: { format: "session", view, places },
    });
    const session = readSession(answer.payload);
    expect([session.view, session.places]).toEqual([view, places]);
  });
});

describe("a stream", () => {
  const opened: ApiInstance[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((app) => app.close()));
  });

  it("EP: stops, at the store too, when the client goes away", async () => {
    const inner = createEmbeddedStore(randomGraph({ claims: 30, seed: "endless" }));
    const seen = { returned: false, aborted: false };
    const endless: GraphStore = {
      ...inner,
      subgraph: async (request, asking) => {
        asking?.signal?.addEventListener("abort", () => {
          seen.aborted = true;
        });
        const { records, ...rest } = await inner.subgraph(request, asking);
        const all: GraphRecord[] = [];
        for await (const one of records) all.push(one);
        async function* forever() {
          try {
            yield* all.filter((one) => one.section !== "relations");
            for (;;) {
              await new Promise((resolve) => setImmediate(resolve));
              yield* all.filter((one) => one.section === "claims").slice(0, 1);
            }
          } finally {
            seen.returned = true;
          }
        }
        return { ...rest, records: forever() };
      },
    };
    const app = await appOver(endless);
    opened.push(app);
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const leave = new AbortController();
    const answer = await fetch(`${address}/api/export`, { signal: leave.signal });
    await answer.body?.getReader().read();
    leave.abort();
    await expect.poll(() => seen).toEqual({ returned: true, aborted: true });
  });

  it("EP: that fails midway is no whole file", async () => {
    const inner = createEmbeddedStore(randomGraph({ claims: 300, seed: "broken" }));
    const broken: GraphStore = {
      ...inner,
      subgraph: async (request, asking) => {
        const { records, ...rest } = await inner.subgraph(request, asking);
        async function* failing() {
          for await (const one of records) {
            if (one.section === "relations") throw new Error("The database went away.");
            yield one;
          }
        }
        return { ...rest, records: failing() };
      },
    };
    const app = await appOver(broken);
    opened.push(app);
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const answer = await fetch(`${address}/api/export`);
    await expect(answer.text()).rejects.toThrow();
  });
});
