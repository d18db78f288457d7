import { claimViewOf, type Graph } from "@tumen/model";
import { describe, expect, test } from "vitest";
import type { Ask } from "./ask.ts";

const DOCUMENT_TWO = { documents: { include: ["document:two"] } };

/** What panels on one actor, event, claim or document rely on. */
export function describeSingleRecords(ask: Ask, graph: Graph): void {
  const record = <S extends "actors" | "events" | "claims" | "documents">(
    section: S,
    id: string,
  ) => {
    const found = graph[section].find((one) => one.id === id);
    if (found === undefined) throw new Error(`The fixture has no ${id}.`);
    return found as Graph[S][number];
  };
  const view = (id: string, disputed: boolean, reliability: "B" | "F") =>
    claimViewOf(record("claims", id), { disputed, reliability });

  describe("actor", () => {
    test("is told with its record, counts by role, ties and neighbours under the filter", async () => {
      const answer = await ask.actor({ id: "actor:north-korea", filter: DOCUMENT_TWO });
      const ties = (await ask.overview({ filter: DOCUMENT_TWO })).ties;
      expect(answer).toEqual({
        actor: record("actors", "actor:north-korea"),
        card: {
          id: "actor:north-korea",
          kind: "state",
          name: "North Korea",
          names: { en: "North Korea", ru: "Северная Корея", ko: "북한" },
          claims: 2,
          documents: 1,
        },
        named: [],
        roles: { subject: 2, object: 0, speaker: 1, beneficiary: 0 },
        ties: ties.filter((one) => one.id.includes("north-korea")),
        totalTies: 3,
        neighbours: [
          { id: "actor:china", kind: "state", name: "China" },
          { id: "actor:russia", kind: "state", name: "Russia" },
        ],
      });
    });

    test("counts each role once per claim, beneficiaries too", async () => {
      const { roles, totalTies } = await ask.actor({ id: "actor:north-korea" });
      expect(roles).toEqual({ subject: 5, object: 3, speaker: 1, beneficiary: 1 });
      expect(totalTies).toBe(6);
    });

    test("names groups, members and whom a person represents", async () => {
      const putin = await ask.actor({ id: "actor:vladimir-putin" });
      expect(putin.named).toEqual([{ id: "actor:russia", kind: "state", name: "Russia" }]);
      const west = await ask.actor({ id: "actor:western-nations" });
      expect(west.named).toEqual([
        { id: "actor:lonely-island", kind: "state", name: "Lonely Island" },
        { id: "actor:united-states", kind: "state", name: "United States" },
      ]);
    });

    test("whom no claim names is there all the same", async () => {
      const answer = await ask.actor({ id: "actor:lonely-island" });
      expect([answer.card.claims, answer.ties, answer.totalTies, answer.neighbours]).toEqual([
        0,
        [],
        0,
        [],
      ]);
    });
  });

  describe("event", () => {
    test("is told with its record, counts under the filter and names", async () => {
      const filter = { modalities: { include: ["planned" as const] } };
      expect(await ask.event({ id: "event:shells", filter })).toEqual({
        event: record("events", "event:shells"),
        card: {
          id: "event:shells",
          label: "Shipment of shells",
          type: "AID",
          quad: "material-cooperation",
          actors: ["actor:north-korea"],
          recipients: ["actor:russia"],
          claims: 1,
          documents: 1,
        },
        named: [
          { id: "actor:north-korea", kind: "state", name: "North Korea" },
          { id: "actor:russia", kind: "state", name: "Russia" },
        ],
      });
    });

    test("shows a background date on its card only where the filter lets it in", async () => {
      const { date, claims } = (
        await ask.event({ id: "event:shells", filter: { background: true } })
      ).card;
      expect([date, claims]).toEqual([
        { edtf: "2023-08/2023-09", basis: "background", citation: "A public record." },
        3,
      ]);
      const visit = (await ask.event({ id: "event:visit" })).card;
      expect([visit.date?.edtf, visit.place]).toEqual(["2024-06-19", "Vladivostok"]);
    });
  });

  describe("claim", () => {
    test("comes with its relations, the claims at their other ends, and the names of all", async () => {
      const [contradicts, , refines] = [...graph.relations]
        .sort((a, b) => (a.type < b.type ? -1 : 1))
        .filter((one) => one.type !== "corroborates");
      expect([contradicts?.type, refines?.type]).toEqual(["contradicts", "refines"]);
      const answer = await ask.claim({ id: "claim:one-2" });
      expect(answer).toEqual({
        claim: view("claim:one-2", true, "B"),
        relations: [contradicts, refines],
        related: [view("claim:three-1", false, "F"), view("claim:two-2", true, "F")],
        actors: [
          { id: "actor:north-korea", kind: "state", name: "North Korea" },
          { id: "actor:russia", kind: "state", name: "Russia" },
          { id: "actor:united-states", kind: "state", name: "United States" },
        ],
        documents: (await ask.documents({})).documents,
        events: [(await ask.event({ id: "event:shells" })).card],
      });
    });

    test("without relations comes alone", async () => {
      const answer = await ask.claim({ id: "claim:one-7" });
      expect(answer).toEqual({
        claim: view("claim:one-7", false, "B"),
        relations: [],
        related: [],
        actors: [{ id: "actor:russia", kind: "state", name: "Russia" }],
        documents: [expect.objectContaining({ id: "document:one", claims: 7 })],
        events: [],
      });
    });
  });

  describe("document", () => {
    test("comes whole, with a mark for every quote in text order and who passes", async () => {
      const filter = { speakers: { include: ["actor:united-states"] } };
      const answer = await ask.document({ id: "document:one", filter });
      expect(answer.document).toEqual(record("documents", "document:one"));
      expect(answer.publisher).toEqual(
        graph.publishers.find((one) => one.id === "publisher:daily"),
      );
      expect([answer.card.id, answer.card.claims]).toEqual(["document:one", 2]);
      const points = [...answer.document.text];
      const marks = answer.marks.map(({ claim, start, end, passes }) => [
        claim,
        points.slice(start, end).join(""),
        passes,
      ]);
      expect(marks).toEqual([
        ["claim:one-1", "Putin visited Kim 🚂", false],
        ["claim:one-2", "Washington says", true],
        ["claim:one-2", "North Korea sent over 11,000 containers of shells", true],
        ["claim:one-3", "shells; the West condemned it", true],
        ["claim:one-4", "both states signed a treaty", false],
        ["claim:one-5", "The Security Council sanctioned Pyongyang and Moscow.", false],
        ["claim:one-6", "Moscow no longer seeks anything from Pyongyang", false],
        ["claim:one-7", "Russia built up arms against its rivals", false],
        ["claim:one-7", "built up arms", false],
      ]);
      // The quotes of one-2 and one-3 overlap in one word.
      expect((answer.marks[2]?.end ?? 0) - (answer.marks[3]?.start ?? 0)).toBe("shells".length);
    });

    test("comes with all its claims by id, whole actors and events", async () => {
      const answer = await ask.document({ id: "document:two", filter: { disputed: true } });
      expect(answer.claims).toEqual([
        view("claim:two-1", false, "F"),
        view("claim:two-2", true, "F"),
        view("claim:two-3", false, "F"),
        view("claim:two-4", false, "F"),
      ]);
      expect(answer.actors).toEqual(
        [
          "actor:agency",
          "actor:china",
          "actor:kim-jong-un",
          "actor:north-korea",
          "actor:russia",
          "actor:united-states",
          "actor:vladimir-putin",
        ].map((id) => record("actors", id)),
      );
      expect(answer.events.map((one) => [one.id, one.claims])).toEqual([
        ["event:shells", 2],
        ["event:visit", 0],
      ]);
    });

    test("without a known publisher or date says neither", async () => {
      const answer = await ask.document({ id: "document:three" });
      expect([answer.publisher, answer.card.publisher, answer.card.publishedAt]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(answer.card.reliability).toBe("F");
    });
  });

  test("documents are all listed, with counts under the filter", async () => {
    const { documents } = await ask.documents({ filter: { stances: { include: ["negated"] } } });
    expect(documents.map((one) => [one.id, one.claims, one.reliability])).toEqual([
      ["document:one", 1, "B"],
      ["document:three", 1, "F"],
      ["document:two", 0, "F"],
    ]);
  });
}
