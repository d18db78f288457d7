import { describe, expect, test } from "vitest";
import type { Ask } from "./ask.ts";

/** What the search box relies on. */
export function describeSearches(ask: Ask): void {
  const hitsOf = async (text: string, filter?: Parameters<Ask["search"]>[0]["filter"]) => {
    const answer = await ask.search({
      text,
      limit: 50,
      ...(filter === undefined ? {} : { filter }),
    });
    for (const group of Object.values(answer)) expect(group.total).toBe(group.hits.length);
    return {
      actors: answer.actors.hits.map((one) => one.actor.id.slice(6)),
      events: answer.events.hits.map((one) => one.event.id.slice(6)),
      claims: answer.claims.hits.map((one) => one.claim.claim.id.slice(6)),
      passages: answer.passages.hits.map((one) => [one.document.id.slice(9), one.start]),
    };
  };

  describe("search", () => {
    test.each([
      ["another case", "RUSSIA", "russia"],
      ["the beginning of a name", "rus", "russia"],
      ["an alias", "kremlin", "russia"],
      ["a name in Russian", "россия", "russia"],
      ["the beginning of a Korean name", "김정", "kim-jong-un"],
      ["a Russian name with another letter case", "КИМ ЧЕН", "kim-jong-un"],
      ["a slip of typing", "pyongyagn", "north-korea"],
      ["words in another order", "korea north", "north-korea"],
      ["initials with full stops", "u.s.", "united-states"],
      ["a hyphen or none", "kim jong-un", "kim-jong-un"],
      ["common words left out", "the west", "western-nations"],
    ])("SE2: finds an actor by %s", async (_, text, first) => {
      expect((await hitsOf(text)).actors[0]).toBe(first);
    });

    test("SE3: tells why, with marks, in every group", async () => {
      const answer = await ask.search({ text: "shells", limit: 1 });
      const marked = (why: { text: string; marks: { start: number; end: number }[] }) =>
        why.marks.map((one) => why.text.slice(one.start, one.end));
      const [event] = answer.events.hits;
      const [claim] = answer.claims.hits;
      const [passage] = answer.passages.hits;
      expect([event?.event.id, event?.why.field, event && marked(event.why)]).toEqual([
        "event:shells",
        "label",
        ["shells"],
      ]);
      expect([claim?.claim.claim.id, claim?.why.field, claim && marked(claim.why)]).toEqual([
        "claim:two-2",
        "text",
        ["shells"],
      ]);
      expect([passage?.document.id, passage?.why.field, passage && marked(passage.why)]).toEqual([
        "document:one",
        "passage",
        ["shells"],
      ]);
      expect([answer.claims.total, answer.claims.hits.length]).toEqual([4, 1]);
    });

    test("SE1: gives whole hits", async () => {
      const answer = await ask.search({ text: "кремль 푸틴", limit: 5 });
      expect(answer).toEqual({
        actors: { total: 0, hits: [] },
        events: { total: 0, hits: [] },
        claims: { total: 0, hits: [] },
        passages: { total: 0, hits: [] },
      });
      const putin = await ask.search({ text: "푸틴", limit: 5 });
      expect(putin.actors).toEqual({
        total: 1,
        hits: [
          {
            score: expect.any(Number),
            why: { field: "alias", text: "블라디미르 푸틴", marks: [{ start: 6, end: 8 }] },
            actor: (await ask.actor({ id: "actor:vladimir-putin" })).card,
          },
        ],
      });
    });

    test("finds passages by position in code points, but none in furniture", async () => {
      const answer = await ask.search({ text: "both states signed" });
      const { document } = await ask.document({ id: "document:one" });
      const [hit] = answer.passages.hits;
      expect([...document.text].slice(hit?.start, hit?.end).join("")).toBe(
        "Putin says that both states signed a treaty.",
      );
      expect((await hitsOf("newsletter")).passages).toEqual([]);
    });

    test("finds an event by its place", async () => {
      expect((await hitsOf("vladivostok")).events).toEqual(["visit"]);
    });

    test("SE5: within a view finds only what passes there", async () => {
      const two = { documents: { include: ["document:two"] } };
      expect(await hitsOf("visit")).toEqual({
        actors: [],
        events: ["visit"],
        claims: ["one-1", "two-1"],
        passages: [["one", 0]],
      });
      expect(await hitsOf("visit", two)).toEqual({
        actors: [],
        events: ["visit"],
        claims: ["two-1"],
        passages: [],
      });
      // Nobody claims anything about the island or the silent matter: found in the whole graph only.
      expect([(await hitsOf("island")).actors, (await hitsOf("silent")).events]).toEqual([
        ["lonely-island"],
        ["silence"],
      ]);
      expect([(await hitsOf("island", two)).actors, (await hitsOf("silent", two)).events]).toEqual([
        [],
        [],
      ]);
      expect((await hitsOf("island", { documents: { include: [] } })).actors).toEqual([
        "lonely-island",
      ]);
    });

    test("counts on cards are under the filter", async () => {
      const answer = await ask.search({
        text: "russia",
        filter: { documents: { include: ["document:two"] } },
      });
      expect(answer.actors.hits.map((one) => [one.actor.id, one.actor.claims])).toEqual([
        ["actor:russia", 3],
      ]);
    });

    test.each(["!!", "“—”", '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', "AND OR NOT"])(
      "%j is no trouble",
      async (text) => {
        const answer = await ask.search({ text });
        expect(answer.actors.hits).toEqual([]);
      },
    );
  });
}
