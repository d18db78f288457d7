import { readFileSync } from "node:fs";
import {
  ACTOR_KINDS,
  FIRST_VIEW,
  LAYOUTS,
  type NodeId,
  SHOWN,
  type ViewState,
  viewStateSchema,
} from "@tumen/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { missingFrom, readSession, SESSION_LENGTH, SessionError } from "./session-file.ts";
import { SESSION } from "./session-format.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const actor = slug.map((one) => `actor:${one}`);
const node = fc.oneof(
  actor,
  slug.map((one) => `event:${one}`),
  slug.map((one) => `claim:${one}`),
);
const point = fc.record({
  x: fc.integer({ min: -9000, max: 9000 }).map((one) => one / 1000),
  y: fc.integer({ min: -9000, max: 9000 }).map((one) => one / 1000),
});
const passage = fc.record(
  {
    document: slug.map((one) => `document:${one}`),
    claim: slug.map((one) => `claim:${one}`),
    at: fc.nat(),
  },
  { requiredKeys: ["document"] },
);
const selection = fc.oneof(
  actor.map((id) => ({ kind: "actor", id })),
  fc.tuple(slug, slug).map(([a, b]) => ({ kind: "tie", id: `${a}>${b}.verbal-conflict` })),
  fc.tuple(slug, slug).map(([a, b]) => ({ kind: "part", id: `${a}~${b}` })),
  fc.constant({ kind: "claims", id: "all" }),
);

/** Any view that the app can come to show. */
const view: fc.Arbitrary<ViewState> = fc
  .record({
    shows: fc.constantFrom(...SHOWN),
    subject: fc.option(selection),
    filter: fc.record(
      {
        disputed: fc.constant(true),
        actorKinds: fc.record({ include: fc.subarray([...ACTOR_KINDS]) }),
        tieDocuments: fc.record({ min: fc.integer({ min: 1, max: 9 }) }),
      },
      { requiredKeys: [] },
    ),
    firstActors: fc.integer({ min: 1, max: 5000 }),
    added: fc.array(fc.record({ id: actor, beside: actor }, { requiredKeys: ["id"] }), {
      maxLength: 5,
    }),
    hidden: fc.array(node, { maxLength: 5 }),
    pins: fc.dictionary(node, point, { maxKeys: 5 }),
    layout: fc.constantFrom(...LAYOUTS),
    spacing: fc.integer({ min: 50, max: 300 }).map((one) => one / 100),
    focus: fc.option(fc.record({ actor, degrees: fc.integer({ min: 1, max: 3 }) })),
    rest: fc.constantFrom("fade", "hide"),
    selection: fc.option(selection),
    reading: fc.option(
      fc
        .tuple(passage, fc.option(passage))
        .map(([first, beside]) => (beside === null ? first : { ...first, beside })),
    ),
  })
  .map((one) => viewStateSchema.parse(one));

const saved = (given: Partial<Parameters<typeof textOf>[2]> = {}) =>
  textOf(SESSION, tellingGraph(), given);

describe("a session file", () => {
  it("EP3: opened again is the very view that was saved, whatever the view", async () => {
    await fc.assert(
      fc.asyncProperty(view, async (one) => {
        const places = { "actor:russia": { x: -0.9, y: 0.25 } };
        const read = readSession(await saved({ view: one, places, filter: one.filter }));
        expect(read.view).toEqual(one);
        expect(read.places).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  it("EP3: is byte for byte the golden file, and names the hash of each text", async () => {
    const golden = readFileSync(new URL("./fixtures/telling.valid.json", import.meta.url), "utf8");
    expect(await saved({ view: { ...FIRST_VIEW, spacing: 1.5 } })).toBe(golden);
    expect(readSession(golden).texts.map((one) => one.sha256)).toEqual(
      tellingGraph()
        .documents.map((one) => one)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((one) => one.textSha256),
    );
  });

  it("EP3: without a view holds the first view under the export's filter", async () => {
    const read = readSession(await saved({ filter: { disputed: true } }));
    expect(read.view).toEqual({ ...FIRST_VIEW, filter: { disputed: true } });
  });

  it("EP3: lets the source go as soon as the documents are read", async () => {
    const { source, seen } = watchedSource(tellingGraph());
    for await (const _piece of SESSION.write(source, {
      exportedAt: "2026-11-23T00:00:00.000Z",
      version: "0.1.0",
      filter: {},
      scope: {},
      words: [],
      excerpts: false,
      places: {},
    }));
    expect(seen.returned).toBe(true);
  });
});

describe("what is no session that can be opened", () => {
  const changed = async (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(await saved()) as Record<string, unknown>;
    change(file);
    return () => readSession(JSON.stringify(file));
  };

  it("SD7: is refused as a whole, each with its own message", async () => {
    expect(() => readSession("no json")).toThrow(/no JSON/);
    expect(() => readSession("[]")).toThrow(/no session of Tumen/);
    expect(() => readSession('{"format":"tumen-graph","version":1}')).toThrow(/"tumen-graph"/);
    expect(() => readSession(" ".repeat(SESSION_LENGTH + 1))).toThrow(/too large/);
    expect(await changed((file) => delete file["view"])).toThrow(/cannot be opened: view/);
    expect(
      await changed((file) => {
        file["script"] = "alert(1)";
      }),
    ).toThrow(/script/);
    expect(
      await changed((file) => {
        (file["view"] as Record<string, unknown>)["spacing"] = 99;
      }),
    ).toThrow(/view\.spacing/);
  });

  it("EP3: says that a newer version needs a newer program", async () => {
    expect(
      await changed((file) => {
        file["version"] = 2;
      }),
    ).toThrow("This session was written by a newer Tumen (version 2; this one reads 1)");
  });

  it("EP3: says that the version is wrong where it is missing or no number", async () => {
    expect(await changed((file) => delete file["version"])).toThrow(/cannot be opened: version/);
    expect(
      await changed((file) => {
        file["version"] = "2";
      }),
    ).toThrow(/cannot be opened: version/);
  });

  it("SD7: cannot reach the prototype of anything", async () => {
    const text = await saved({ places: { "actor:russia": { x: 0, y: 0 } } });
    const hostile = (field: string) => {
      const changed = text.replace(`"${field}":{`, `"${field}":{"__proto__":{"polluted":true}`);
      const closed = changed.replace('{"polluted":true}"', '{"polluted":true},"');
      // What does not parse would be refused for another reason.
      expect(Object.keys(JSON.parse(closed) as object)).toContain("view");
      expect(closed).toContain('"__proto__":{"polluted":true}');
      return closed;
    };
    for (const field of ["places", "pins"]) {
      const read = readSession(hostile(field));
      expect(read).toEqual(readSession(text));
      for (const one of [read.places, read.view.pins]) {
        expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
      }
    }
    for (const field of ["view", "manifest"]) {
      expect(() => readSession(hostile(field))).toThrow(
        new SessionError(`This session cannot be opened: ${field}: Unrecognized key: "__proto__".`),
      );
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("EP3: names every id that a graph does not hold, once", () => {
    const one = viewStateSchema.parse({
      ...FIRST_VIEW,
      added: [{ id: "actor:gone", beside: "actor:russia" }],
      hidden: ["event:gone"],
      pins: { "actor:gone": { x: 0, y: 0 } },
      selection: { kind: "tie", id: "gone>russia.verbal-conflict" },
      reading: { document: "document:gone", claim: "claim:gone" },
    });
    expect(
      missingFrom(one, new Set<string>(["actor:russia"] satisfies `${string}:${string}`[])),
    ).toEqual(["actor:gone", "claim:gone", "document:gone", "event:gone"]);
    expect(
      missingFrom({ ...FIRST_VIEW, hidden: ["actor:russia" as NodeId] }, new Set(["actor:russia"])),
    ).toEqual([]);
  });
});
