import type { FacetsResponse } from "@tumen/model";
import { describe, expect, test } from "vitest";
import { type Ask, at, readPages } from "./ask.ts";

function short(answer: FacetsResponse): Record<string, (string | number)[][]> {
  return Object.fromEntries(
    answer.facets.map((one) => [one.name, one.values.map((value) => [value.value, value.claims])]),
  );
}

function describeFacets(ask: Ask): void {
  describe("facets", () => {
    test("count every value of every field, most claims first, then by value", async () => {
      const answer = await ask.facets({});
      expect(short(answer)).toEqual({
        actorKinds: [
          ["state", 13],
          ["person", 3],
          ["body", 2],
          ["group", 1],
        ],
        actors: [
          ["actor:russia", 13],
          ["actor:north-korea", 9],
          ["actor:kim-jong-un", 3],
          ["actor:united-states", 3],
          ["actor:vladimir-putin", 3],
          ["actor:united-nations", 2],
          ["actor:agency", 1],
          ["actor:china", 1],
          ["actor:western-nations", 1],
        ],
        events: [
          ["event:shells", 3],
          ["event:visit", 2],
          ["event:sanctions", 1],
          ["event:treaty", 1],
        ],
        types: [
          ["AID", 3],
          ["ACCUSE", 2],
          ["CONSULT", 2],
          ["COOPERATE", 2],
          ["SUPPORT", 2],
          ["MOBILIZE", 1],
          ["REJECT", 1],
          ["SANCTION", 1],
        ],
        quads: [
          ["material-cooperation", 5],
          ["verbal-cooperation", 4],
          ["verbal-conflict", 3],
          ["material-conflict", 2],
        ],
        predicates: [
          ["supplied", 3],
          ["cooperated-with", 2],
          ["visited", 2],
          ["accused", 1],
          ["backed", 1],
          ["condemned", 1],
          ["raised-arms-against", 1],
          ["sanctioned", 1],
          ["seeks", 1],
          ["signed-with", 1],
          ["vetoed", 1],
        ],
        documents: [
          ["document:one", 7],
          ["document:three", 4],
          ["document:two", 4],
        ],
        publishers: [
          ["publisher:daily", 7],
          ["publisher:state-paper", 4],
        ],
        speakers: [
          ["actor:united-states", 2],
          ["actor:agency", 1],
          ["actor:north-korea", 1],
          ["actor:russia", 1],
          ["actor:vladimir-putin", 1],
          ["actor:western-nations", 1],
        ],
        kinds: [
          ["act", 13],
          ["forecast", 1],
          ["motive", 1],
        ],
        modalities: [
          ["fact", 12],
          ["alleged", 1],
          ["hypothetical", 1],
          ["planned", 1],
        ],
        stances: [
          ["asserts", 12],
          ["negated", 2],
          ["denies", 1],
        ],
      });
      const { facets, ...rest } = answer;
      expect(facets.map((one) => one.more)).toEqual(facets.map(() => 0));
      expect(rest).toEqual({
        claims: 15,
        disputed: 2,
        undatedHappened: 10,
        undatedReported: 4,
        ungradedReliability: 8,
        ungradedCredibility: 12,
      });
    });

    test("label records by their names and words by the model's", async () => {
      const answer = await ask.facets({ filter: { predicates: { include: ["sanctioned"] } } });
      const labels = Object.fromEntries(
        answer.facets
          .filter((one) => one.name !== "predicates")
          .map((one) => [one.name, one.values.map((value) => value.label)]),
      );
      expect(labels).toEqual({
        actorKinds: ["body", "state"],
        actors: ["North Korea", "Russia", "United Nations"],
        events: ["Sanctions"],
        types: ["sanction"],
        quads: ["material conflict"],
        documents: ["Visit"],
        publishers: ["The Daily"],
        speakers: [],
        kinds: ["act"],
        modalities: ["fact"],
        stances: ["asserts"],
      });
      const predicates = answer.facets.find((one) => one.name === "predicates");
      expect(predicates?.values.find((one) => one.value === "sanctioned")?.label).toBe(
        "sanctioned or prohibited",
      );
    });

    test("FI10: count a field's values without that field, all others with it", async () => {
      const answer = await ask.facets({
        filter: { documents: { include: ["document:three"] }, modalities: { exclude: ["fact"] } },
      });
      const { documents, modalities, kinds } = short(answer);
      expect({ documents, modalities, kinds }).toEqual({
        documents: [
          ["document:one", 1],
          ["document:three", 1],
          ["document:two", 1],
        ],
        modalities: [
          ["fact", 3],
          ["planned", 1],
        ],
        kinds: [["act", 1]],
      });
      expect(answer.claims).toBe(1);
    });

    test("FI5, FI7: say how many claims a clock, a grade or the dispute box leaves out", async () => {
      const answer = await ask.facets({
        filter: {
          happened: { from: "2024-01-01", undated: false },
          reliability: { atLeast: "C", ungraded: false },
        },
      });
      // Passing: one-1. Undated ones of the graded paper: one-2, one-3, one-4, one-6, one-7.
      expect([answer.claims, answer.undatedHappened]).toEqual([1, 5]);
      // Dated in time whoever prints it, and ungraded: two-1, three-1, three-2.
      expect(answer.ungradedReliability).toBe(3);
      const background = await ask.facets({ filter: { background: true } });
      // The shipments of shells have a date from elsewhere: one-2, two-2.
      expect(background.undatedHappened).toBe(8);
      const disputed = await ask.facets({ filter: { disputed: true } });
      expect([disputed.claims, disputed.disputed]).toEqual([2, 2]);
    });

    test("recount documents per tie for each field", async () => {
      const answer = await ask.facets({
        filter: { documents: { include: ["document:one"] }, tieDocuments: { min: 2 } },
      });
      expect(answer.claims).toBe(0);
      expect(short(answer)["documents"]).toEqual([
        ["document:one", 3],
        ["document:two", 2],
        ["document:three", 1],
      ]);
    });
  });
}

function describeTimeline(ask: Ask): void {
  const rows = async (request: Parameters<Ask["timeline"]>[0]) => {
    const answer = await ask.timeline(request);
    return answer.events.map((one) => [one.id, one.date?.edtf, one.claims, one.documents]);
  };

  describe("timeline", () => {
    test("orders events with claims in time, undated ones last", async () => {
      expect(await rows({})).toEqual([
        ["event:sanctions", "2016-03-02~", 1, 1],
        ["event:visit", "2024-06-19", 2, 2],
        ["event:shells", undefined, 3, 3],
        ["event:treaty", undefined, 1, 1],
      ]);
      const { total, undated, actors } = await ask.timeline({ limit: 1 });
      expect([total, undated]).toEqual([4, 2]);
      expect(actors).toEqual([
        { id: "actor:north-korea", kind: "state", name: "North Korea" },
        { id: "actor:russia", kind: "state", name: "Russia" },
        { id: "actor:united-nations", kind: "body", name: "United Nations" },
      ]);
    });

    test("counts background dates only where the filter lets them in", async () => {
      expect(await rows({ filter: { background: true } })).toEqual([
        ["event:sanctions", "2016-03-02~", 1, 1],
        ["event:shells", "2023-08/2023-09", 3, 3],
        ["event:visit", "2024-06-19", 2, 2],
        ["event:treaty", undefined, 1, 1],
      ]);
    });

    test("follows the filter", async () => {
      expect(await rows({ filter: { documents: { include: ["document:three"] } } })).toEqual([
        ["event:shells", undefined, 1, 1],
      ]);
      expect(await ask.timeline({ filter: { events: { include: ["event:silence"] } } })).toEqual({
        events: [],
        actors: [],
        total: 0,
        undated: 0,
      });
    });

    test("comes in pages across the border between dated and undated", async () => {
      const pages = await readPages((cursor) => ask.timeline({ limit: 3, ...at(cursor) }));
      expect(pages.map((one) => one.events.map((event) => event.id))).toEqual([
        ["event:sanctions", "event:visit", "event:shells"],
        ["event:treaty"],
      ]);
    });
  });
}

function describePaths(ask: Ask): void {
  const found = async (request: Parameters<Ask["paths"]>[0]) =>
    (await ask.paths(request)).paths.map((one) => one.actors.map((id) => id.slice(6)).join(" "));

  describe("paths", () => {
    test("come shortest first, then strongest, with whole ties per step", async () => {
      const answer = await ask.paths({
        from: "actor:china",
        to: "actor:north-korea",
        maxLength: 3,
      });
      expect(answer.paths.map((one) => one.actors)).toEqual([
        ["actor:china", "actor:north-korea"],
        ["actor:china", "actor:russia", "actor:north-korea"],
        ["actor:china", "actor:russia", "actor:united-nations", "actor:north-korea"],
      ]);
      expect(answer.paths[1]?.steps.map((step) => step.map((tie) => tie.id))).toEqual([
        ["china=russia.verbal-cooperation"],
        ["north-korea=russia.verbal-cooperation", "north-korea>russia.material-cooperation"],
      ]);
      const { ties } = await ask.overview({});
      expect(answer.paths[0]?.steps).toEqual([
        ties.filter((one) => one.id === "china=north-korea.verbal-cooperation"),
      ]);
      expect(answer.actors.map((one) => [one.id, one.claims])).toEqual([
        ["actor:china", 1],
        ["actor:north-korea", 9],
        ["actor:russia", 13],
        ["actor:united-nations", 2],
      ]);
      expect(answer.reason).toBeUndefined();
    });

    test("run against the direction of ties, are bounded in length and number", async () => {
      const ends = { from: "actor:western-nations", to: "actor:vladimir-putin" };
      expect(await found(ends)).toEqual(["western-nations russia kim-jong-un vladimir-putin"]);
      expect(await ask.paths({ ...ends, maxLength: 2 })).toEqual({
        paths: [],
        actors: [],
        reason: "none-within-length",
      });
      expect(
        await found({ from: "actor:china", to: "actor:north-korea", maxLength: 3, limit: 2 }),
      ).toEqual(["china north-korea", "china russia north-korea"]);
    });

    test("do not lead over denied ties, and follow the filter", async () => {
      const ends = { from: "actor:north-korea", to: "actor:russia" };
      const filter = { stances: { exclude: ["asserts" as const] } };
      expect((await ask.paths({ ...ends, filter })).reason).toBe("none-within-length");
      expect(
        await found({ ...ends, filter: { quads: { include: ["material-conflict"] } } }),
      ).toEqual(["north-korea united-nations russia"]);
    });

    test("say why there is none", async () => {
      const none = (reason: string) => ({ paths: [], actors: [], reason });
      expect(await ask.paths({ from: "actor:china", to: "actor:china" })).toEqual(
        none("same-actor"),
      );
      expect(await ask.paths({ from: "actor:nobody", to: "actor:nobody" })).toEqual(
        none("same-actor"),
      );
      expect(await ask.paths({ from: "actor:china", to: "actor:nobody" })).toEqual(
        none("unknown-actor"),
      );
      expect(await ask.paths({ from: "actor:china", to: "actor:lonely-island" })).toEqual(
        none("none-within-length"),
      );
    });
  });
}

/** What filters, timeline and paths rely on. */
export function describeCountsAndPaths(ask: Ask): void {
  describeFacets(ask);
  describeTimeline(ask);
  describePaths(ask);
}
