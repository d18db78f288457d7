import { claimViewOf, type Graph } from "@tumen/model";
import { describe, expect, test } from "vitest";
import { type Ask, at, readPages } from "./ask.ts";

const inOrder = [
  "claim:one-1",
  "claim:one-5",
  "claim:one-7",
  "claim:three-2",
  "claim:three-4",
  "claim:two-3",
  "claim:one-3",
  "claim:one-4",
  "claim:two-1",
  "claim:one-2",
  "claim:three-1",
  "claim:two-4",
  "claim:one-6",
  "claim:three-3",
  "claim:two-2",
];

/** What lists of claims and of their relations rely on. */
export function describeClaimLists(ask: Ask, graph: Graph): void {
  const idsOf = async (request: Parameters<Ask["claims"]>[0]) => {
    const page = await ask.claims({ limit: 100, ...request });
    expect(page.total).toBe(page.claims.length);
    return page.claims.map((one) => one.claim.id);
  };

  describe("claims", () => {
    test("come asserted before denied, then by standing, then by id", async () => {
      expect(await idsOf({})).toEqual(inOrder);
    });

    test("come in pages without repeats or gaps", async () => {
      const pages = await readPages((cursor) => ask.claims({ limit: 4, ...at(cursor) }));
      expect(pages.map((one) => one.total)).toEqual([15, 15, 15, 15]);
      expect(pages.map((one) => one.claims.map((view) => view.claim.id))).toEqual([
        inOrder.slice(0, 4),
        inOrder.slice(4, 8),
        inOrder.slice(8, 12),
        inOrder.slice(12),
      ]);
    });

    test("carry the whole claim and all that its caption needs", async () => {
      const answer = await ask.claims({ tie: "north-korea>russia.material-cooperation", limit: 1 });
      const claim = graph.claims.find((one) => one.id === "claim:one-2");
      const document = graph.documents.find((one) => one.id === "document:one");
      expect(answer).toEqual({
        claims: [
          {
            claim,
            document: "document:one",
            quad: "material-cooperation",
            stance: "asserts",
            standing: "alleged",
            disputed: true,
            reliability: "B",
            ties: ["north-korea>russia.material-cooperation"],
          },
        ],
        actors: [
          { id: "actor:north-korea", kind: "state", name: "North Korea" },
          { id: "actor:russia", kind: "state", name: "Russia" },
          { id: "actor:united-states", kind: "state", name: "United States" },
        ],
        documents: [
          {
            id: "document:one",
            title: "The visit",
            shortTitle: "Visit",
            publisher: { id: "publisher:daily", name: "The Daily" },
            publishedAt: "2024-06-20",
            language: "en",
            reliability: "B",
            annotatedBy: document?.annotatedBy,
            reviewedBy: [],
            claims: 7,
          },
        ],
        events: [
          {
            id: "event:shells",
            label: "Shipment of shells",
            type: "AID",
            quad: "material-cooperation",
            actors: ["actor:north-korea"],
            recipients: ["actor:russia"],
            claims: 3,
            documents: 3,
          },
        ],
        total: 2,
        next: expect.any(String),
      });
    });

    test("EX9: of a tie are those behind the line, denied ones apart", async () => {
      expect(await idsOf({ tie: "north-korea>russia.material-cooperation" })).toEqual([
        "claim:one-2",
        "claim:three-1",
      ]);
      expect(await idsOf({ tie: "north-korea>russia.material-cooperation.denied" })).toEqual([
        "claim:two-2",
      ]);
      expect(await idsOf({ tie: "north-korea=russia.verbal-cooperation" })).toEqual([
        "claim:two-3",
        "claim:one-4",
      ]);
      expect(await idsOf({ tie: "russia>north-korea.verbal-conflict" })).toEqual([]);
      expect(await idsOf({ tie: "nobody>russia.verbal-conflict" })).toEqual([]);
    });

    test("of a pair are those in which both take part, drawn or not; speaking is not taking part", async () => {
      expect(await idsOf({ pair: ["actor:north-korea", "actor:russia"] })).toEqual([
        "claim:one-5",
        "claim:three-2",
        "claim:two-3",
        "claim:one-4",
        "claim:one-2",
        "claim:three-1",
        "claim:one-6",
        "claim:three-3",
        "claim:two-2",
      ]);
      expect(await idsOf({ pair: ["actor:russia", "actor:vladimir-putin"] })).toEqual([]);
      expect(await idsOf({ pair: ["actor:united-nations", "actor:north-korea"] })).toEqual([
        "claim:one-5",
        "claim:three-2",
      ]);
      expect(await idsOf({ pair: ["actor:china", "actor:china"] })).toEqual(["claim:two-3"]);
      expect(await idsOf({ pair: ["actor:china", "actor:nobody"] })).toEqual([]);
    });

    test("of a tie and a pair at once hold to both, and to the filter", async () => {
      const tie = "north-korea=russia.verbal-cooperation";
      expect(await idsOf({ tie, pair: ["actor:china", "actor:russia"] })).toEqual(["claim:two-3"]);
      expect(await idsOf({ tie, filter: { documents: { include: ["document:one"] } } })).toEqual([
        "claim:one-4",
      ]);
    });

    test("under a filter on documents per tie pass where one of their ties does", async () => {
      expect(await idsOf({ filter: { tieDocuments: { max: 1 } } })).toEqual([
        "claim:one-5",
        "claim:three-2",
        "claim:three-4",
        "claim:two-3",
        "claim:one-3",
        "claim:two-4",
        "claim:three-3",
        "claim:two-2",
      ]);
      expect(
        await idsOf({
          tie: "north-korea=russia.verbal-cooperation",
          filter: { tieDocuments: { max: 1 } },
        }),
      ).toEqual(["claim:two-3"]);
    });

    test("give nothing at all for an empty page", async () => {
      const answer = await ask.claims({ filter: { events: { include: ["event:silence"] } } });
      expect(answer).toEqual({ claims: [], actors: [], documents: [], events: [], total: 0 });
    });
  });

  describe("each filter field", () => {
    const BACKGROUND_2023 = { from: "2023-01-01", to: "2023-12-31", undated: false };
    test.each<[string, NonNullable<Parameters<Ask["claims"]>[0]["filter"]>, string[]]>([
      ["actor kinds", { actorKinds: { include: ["person"] } }, ["one-1", "three-4", "two-1"]],
      ["a subject", { actors: { include: [{ id: "actor:china", role: "subject" }] } }, ["two-3"]],
      [
        "an object",
        { actors: { include: [{ id: "actor:kim-jong-un", role: "object" }] } },
        ["one-1", "three-4", "two-1"],
      ],
      [
        "a speaker among actors",
        { actors: { include: [{ id: "actor:north-korea", role: "speaker" }] } },
        ["two-2"],
      ],
      [
        "an actor in any role, a beneficiary too",
        {
          actors: { include: [{ id: "actor:north-korea", role: "any" }] },
          quads: { include: ["verbal-conflict"] },
        },
        ["three-2"],
      ],
      [
        "an actor shut out in one role",
        {
          actors: { exclude: [{ id: "actor:russia", role: "object" }] },
          predicates: { include: ["supplied", "vetoed", "cooperated-with"] },
        },
        ["three-2", "three-3"],
      ],
      ["an event", { events: { include: ["event:treaty"] } }, ["one-4"]],
      ["types", { types: { include: ["MOBILIZE", "REJECT"] } }, ["one-7", "three-2"]],
      ["a quad class", { quads: { include: ["material-conflict"] } }, ["one-5", "one-7"]],
      ["predicates", { predicates: { include: ["seeks"] } }, ["one-6"]],
      [
        "a document",
        { documents: { include: ["document:three"] } },
        ["three-2", "three-4", "three-1", "three-3"],
      ],
      [
        "a publisher; none is not shut out by name",
        {
          publishers: { exclude: ["publisher:daily"] },
          stances: { include: ["negated", "denies"] },
        },
        ["three-3", "two-2"],
      ],
      [
        "a speaker, relays too",
        { speakers: { include: ["actor:united-states"] } },
        ["one-3", "one-2"],
      ],
      [
        "no such speaker",
        {
          speakers: { exclude: ["actor:united-states"] },
          kinds: { include: ["act"] },
          modalities: { include: ["alleged"] },
        },
        [],
      ],
      ["kinds", { kinds: { include: ["motive", "forecast"] } }, ["two-4", "one-6"]],
      ["modalities", { modalities: { exclude: ["fact", "planned"] } }, ["one-2", "two-4"]],
      ["stances", { stances: { include: ["negated"] } }, ["one-6", "three-3"]],
      [
        "the event clock, by overlap",
        { happened: { from: "2024-10-15", to: "2024-10-20", undated: false } },
        ["three-1"],
      ],
      [
        "the event clock with undated claims",
        { happened: { to: "2016-12-31", undated: true }, documents: { include: ["document:one"] } },
        ["one-5", "one-7", "one-3", "one-4", "one-2", "one-6"],
      ],
      ["the event clock without background dates", { happened: BACKGROUND_2023 }, []],
      [
        "the event clock with background dates",
        { happened: BACKGROUND_2023, background: true },
        ["one-2", "two-2"],
      ],
      [
        "the reporting clock: stated, else published",
        { reported: { to: "2024-06-19", undated: false } },
        ["one-2"],
      ],
      [
        "a letter, with the ungraded shut out",
        {
          reliability: { atLeast: "B", ungraded: false },
          modalities: { include: ["alleged", "planned"] },
        },
        ["one-2"],
      ],
      [
        "a letter that nobody reaches, with the ungraded let in",
        {
          reliability: { atLeast: "A", ungraded: true },
          modalities: { include: ["alleged", "planned"] },
        },
        ["three-1"],
      ],
      ["a digit", { credibility: { atLeast: 3, ungraded: false } }, ["one-1", "one-2"]],
      [
        "a digit, with the ungraded let in",
        { credibility: { atLeast: 1, ungraded: true }, types: { include: ["AID", "CONSULT"] } },
        ["two-1", "two-2"],
      ],
      ["disputed", { disputed: true }, ["one-2", "two-2"]],
      [
        "documents per tie",
        { tieDocuments: { min: 2 } },
        ["one-1", "two-3", "one-4", "two-1", "one-2", "three-1"],
      ],
      [
        "include and exclude at once: exclude wins",
        { documents: { include: ["document:two"], exclude: ["document:two"] } },
        [],
      ],
      [
        "fields that ask for nothing",
        {
          documents: {},
          quads: { include: [], exclude: [] },
          happened: { undated: false },
          tieDocuments: {},
          events: { include: ["event:visit"] },
        },
        ["one-1", "two-1"],
      ],
    ])("%s", async (_, filter, expected) => {
      expect(await idsOf({ filter })).toEqual(expected.map((one) => `claim:${one}`));
    });
  });

  describe("relations", () => {
    test("between passing claims come by ends and type; those between events stay out", async () => {
      const answer = await ask.relations({});
      const view = (id: string, disputed: boolean, reliability: "B" | "F") => {
        const claim = graph.claims.find((one) => one.id === id);
        return claim && claimViewOf(claim, { disputed, reliability });
      };
      const byEnds = ["claim:one-2", "claim:three-1", "claim:two-1"];
      expect(answer).toEqual({
        relations: byEnds.map((from) => graph.relations.find((one) => one.from === from)),
        claims: [
          view("claim:one-1", false, "B"),
          view("claim:one-2", true, "B"),
          view("claim:three-1", false, "F"),
          view("claim:two-1", false, "F"),
          view("claim:two-2", true, "F"),
        ],
        actors: [
          { id: "actor:agency", kind: "organisation", name: "Agency" },
          { id: "actor:kim-jong-un", kind: "person", name: "Kim Jong Un" },
          { id: "actor:north-korea", kind: "state", name: "North Korea" },
          { id: "actor:russia", kind: "state", name: "Russia" },
          { id: "actor:united-states", kind: "state", name: "United States" },
          { id: "actor:vladimir-putin", kind: "person", name: "Vladimir Putin" },
        ],
        documents: (await ask.documents({})).documents,
        total: 3,
      });
    });

    test("need both ends, can be asked for by type, and come in pages", async () => {
      const froms = async (request: Parameters<Ask["relations"]>[0]) =>
        (await ask.relations(request)).relations.map((one) => one.from);
      expect(await froms({ filter: { documents: { exclude: ["document:two"] } } })).toEqual([
        "claim:three-1",
      ]);
      expect(await froms({ types: ["contradicts"] })).toEqual(["claim:one-2"]);
      expect(await froms({ types: ["distinct"] })).toEqual([]);
      expect(await froms({ types: [] })).toHaveLength(3);
      const pages = await readPages((cursor) => ask.relations({ limit: 1, ...at(cursor) }));
      expect(pages.map((one) => [one.total, one.relations[0]?.from])).toEqual([
        [3, "claim:one-2"],
        [3, "claim:three-1"],
        [3, "claim:two-1"],
      ]);
    });
  });
}
