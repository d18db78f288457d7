import type { ActorCard, Tie } from "@tumen/model";
import { describe, expect, test } from "vitest";
import { type Ask, at, readPages } from "./ask.ts";

const RUSSIA = "actor:russia";

const ids = (records: readonly { id: string }[]) => records.map((one) => one.id);
const counts = (cards: readonly ActorCard[]) =>
  cards.map((one) => [one.id, one.claims, one.documents]);
const sizes = (ties: readonly Pick<Tie, "id" | "claims" | "documents">[]) =>
  ties.map((one) => [one.id, one.claims, one.documents]);

const allTies = [
  ["north-korea=russia.verbal-cooperation", 2, 2],
  ["north-korea>russia.material-cooperation", 2, 2],
  ["vladimir-putin>kim-jong-un.verbal-cooperation", 2, 2],
  ["china=north-korea.verbal-cooperation", 1, 1],
  ["china=russia.verbal-cooperation", 1, 1],
  ["north-korea>russia.material-cooperation.denied", 1, 1],
  ["russia>kim-jong-un.material-cooperation", 1, 1],
  ["russia>north-korea.material-cooperation.denied", 1, 1],
  ["russia>united-nations.verbal-conflict", 1, 1],
  ["united-nations>north-korea.material-conflict", 1, 1],
  ["united-nations>russia.material-conflict", 1, 1],
  ["united-states>russia.verbal-conflict", 1, 1],
  ["western-nations>russia.verbal-conflict", 1, 1],
];

/** What drawing the graph relies on: first view, board, expansion. */
export function describeBoards(ask: Ask): void {
  describe("overview", () => {
    test("lists tied actors by claims in any role, then by id, with the ties among them", async () => {
      const answer = await ask.overview({});
      expect(counts(answer.actors)).toEqual([
        [RUSSIA, 13, 3],
        ["actor:north-korea", 9, 3],
        ["actor:kim-jong-un", 3, 3],
        ["actor:united-states", 3, 2],
        ["actor:vladimir-putin", 3, 2],
        ["actor:united-nations", 2, 2],
        ["actor:china", 1, 1],
        ["actor:western-nations", 1, 1],
      ]);
      expect(sizes(answer.ties)).toEqual(allTies);
      expect(answer.totals).toEqual({
        actors: 9,
        ties: 13,
        claims: 15,
        undrawnClaims: 2,
        disputedClaims: 2,
        documents: 3,
      });
    });

    test("holds whole cards and whole ties", async () => {
      const answer = await ask.overview({
        filter: { types: { include: ["AID", "CONSULT"] } },
        limit: 4,
      });
      expect(answer).toEqual({
        actors: [
          {
            id: "actor:north-korea",
            kind: "state",
            name: "North Korea",
            names: { en: "North Korea", ru: "Северная Корея", ko: "북한" },
            claims: 3,
            documents: 3,
          },
          {
            id: RUSSIA,
            kind: "state",
            name: "Russia",
            names: { en: "Russia", ru: "Россия", ko: "러시아" },
            claims: 3,
            documents: 3,
          },
          {
            id: "actor:kim-jong-un",
            kind: "person",
            name: "Kim Jong Un",
            names: { en: "Kim Jong Un", ru: "Ким Чен Ын", ko: "김정은" },
            represents: "actor:north-korea",
            claims: 2,
            documents: 2,
          },
          {
            id: "actor:vladimir-putin",
            kind: "person",
            name: "Vladimir Putin",
            names: { en: "Vladimir Putin", ru: "Владимир Путин", ko: "블라디미르 푸틴" },
            represents: RUSSIA,
            claims: 2,
            documents: 2,
          },
        ],
        ties: [
          {
            id: "north-korea>russia.material-cooperation",
            subject: "actor:north-korea",
            object: RUSSIA,
            mutual: false,
            quad: "material-cooperation",
            denied: false,
            claims: 2,
            standings: { alleged: 1, planned: 1 },
            documents: 2,
            documentIds: ["document:one", "document:three"],
            disputed: 1,
            predicates: [{ predicate: "supplied", claims: 2 }],
            firstClaims: ["claim:one-2", "claim:three-1"],
            standing: "alleged",
            mixed: true,
          },
          {
            id: "vladimir-putin>kim-jong-un.verbal-cooperation",
            subject: "actor:vladimir-putin",
            object: "actor:kim-jong-un",
            mutual: false,
            quad: "verbal-cooperation",
            denied: false,
            claims: 2,
            standings: { fact: 1, attributed: 1 },
            documents: 2,
            documentIds: ["document:one", "document:two"],
            disputed: 0,
            predicates: [{ predicate: "visited", claims: 2 }],
            firstClaims: ["claim:one-1", "claim:two-1"],
            standing: "fact",
            mixed: true,
          },
          {
            id: "north-korea>russia.material-cooperation.denied",
            subject: "actor:north-korea",
            object: RUSSIA,
            mutual: false,
            quad: "material-cooperation",
            denied: true,
            claims: 1,
            standings: { attributed: 1 },
            documents: 1,
            documentIds: ["document:two"],
            disputed: 1,
            predicates: [{ predicate: "supplied", claims: 1 }],
            firstClaims: ["claim:two-2"],
            standing: "attributed",
            mixed: false,
          },
        ],
        // The United States and the agency speak in these claims: they count, but have no tie to show.
        totals: {
          actors: 6,
          ties: 3,
          claims: 5,
          undrawnClaims: 0,
          disputedClaims: 2,
          documents: 3,
        },
      });
    });

    test("EX11: cuts the list and draws only ties among those listed", async () => {
      const answer = await ask.overview({ limit: 2 });
      expect(ids(answer.actors)).toEqual([RUSSIA, "actor:north-korea"]);
      expect(ids(answer.ties)).toEqual([
        "north-korea=russia.verbal-cooperation",
        "north-korea>russia.material-cooperation",
        "north-korea>russia.material-cooperation.denied",
        "russia>north-korea.material-cooperation.denied",
      ]);
      expect(answer.totals.ties).toBe(13);
    });

    test("is empty where nothing passes", async () => {
      expect(await ask.overview({ filter: { documents: { include: ["document:none"] } } })).toEqual(
        {
          actors: [],
          ties: [],
          totals: {
            actors: 0,
            ties: 0,
            claims: 0,
            undrawnClaims: 0,
            disputedClaims: 0,
            documents: 0,
          },
        },
      );
    });

    test("FI8: shows exactly the disputed ties, and exactly the single-source ones", async () => {
      const disputed = await ask.overview({ filter: { disputed: true } });
      expect(sizes(disputed.ties)).toEqual([
        ["north-korea>russia.material-cooperation", 1, 1],
        ["north-korea>russia.material-cooperation.denied", 1, 1],
      ]);
      const single = await ask.overview({ filter: { tieDocuments: { max: 1 } } });
      expect(sizes(single.ties)).toEqual(allTies.filter(([, , documents]) => documents === 1));
      // Claim two-3 draws a tie of two documents besides its own; the tie is hidden, the claim is not.
      expect(single.totals).toEqual({
        actors: 7,
        ties: 10,
        claims: 8,
        undrawnClaims: 0,
        disputedClaims: 1,
        documents: 3,
      });
      const double = await ask.overview({ filter: { tieDocuments: { min: 2 } } });
      expect(sizes(double.ties)).toEqual(allTies.slice(0, 3));
      expect(double.totals.claims).toBe(6);
      const none = await ask.overview({ filter: { tieDocuments: { min: 3 } } });
      expect([none.actors, none.ties, none.totals.claims]).toEqual([[], [], 0]);
    });

    test("CO4: counts documents of a tie after all other fields", async () => {
      const answer = await ask.overview({
        filter: { documents: { exclude: ["document:two"] }, tieDocuments: { min: 2 } },
      });
      expect(sizes(answer.ties)).toEqual([["north-korea>russia.material-cooperation", 2, 2]]);
    });
  });

  describe("board", () => {
    test("EX5: keeps the actors asked for in their order, adds none, and leaves out unknown ones", async () => {
      const answer = await ask.board({
        actors: ["actor:lonely-island", RUSSIA, "actor:nobody", "actor:china", RUSSIA],
        filter: { documents: { include: ["document:two"] } },
      });
      expect(counts(answer.actors)).toEqual([
        ["actor:lonely-island", 0, 0],
        [RUSSIA, 3, 1],
        ["actor:china", 1, 1],
      ]);
      expect(sizes(answer.ties)).toEqual([["china=russia.verbal-cooperation", 1, 1]]);
      expect(answer.totals).toEqual({
        actors: 7,
        ties: 6,
        claims: 4,
        undrawnClaims: 0,
        disputedClaims: 1,
        documents: 1,
      });
    });

    test("of nobody has totals and nothing else", async () => {
      const answer = await ask.board({ actors: [] });
      expect([answer.actors, answer.ties, answer.totals.claims]).toEqual([[], [], 15]);
    });
  });

  describe("neighbours", () => {
    test("come by distinct claims behind their ties, then by id, a page at a time", async () => {
      const first = await ask.neighbours({ actor: RUSSIA, limit: 3 });
      expect(counts(first.actors)).toEqual([
        ["actor:north-korea", 9, 3],
        ["actor:united-nations", 2, 2],
        ["actor:china", 1, 1],
      ]);
      expect(first.total).toBe(6);
      expect(ids(first.ties)).toEqual([
        "north-korea=russia.verbal-cooperation",
        "north-korea>russia.material-cooperation",
        "china=north-korea.verbal-cooperation",
        "china=russia.verbal-cooperation",
        "north-korea>russia.material-cooperation.denied",
        "russia>north-korea.material-cooperation.denied",
        "russia>united-nations.verbal-conflict",
        "united-nations>north-korea.material-conflict",
        "united-nations>russia.material-conflict",
      ]);
      const second = await ask.neighbours({ actor: RUSSIA, limit: 3, ...at(first.next) });
      expect(ids(second.actors)).toEqual([
        "actor:kim-jong-un",
        "actor:united-states",
        "actor:western-nations",
      ]);
      expect([second.total, second.next]).toEqual([6, undefined]);
    });

    test("EX3: page by page, with the board growing, have no repeats and no gaps", async () => {
      const board: string[] = [];
      const pages = await readPages(async (cursor) => {
        const page = await ask.neighbours({
          actor: RUSSIA,
          limit: 2,
          onBoard: [...board],
          ...at(cursor),
        });
        board.push(...ids(page.actors));
        return page;
      });
      expect(pages.map((one) => [ids(one.actors).length, one.total])).toEqual([
        [2, 6],
        [2, 4],
        [2, 2],
      ]);
      expect(new Set(board).size).toBe(6);
    });

    test("already on the board are left out; ties to them come along", async () => {
      const answer = await ask.neighbours({
        actor: "actor:kim-jong-un",
        onBoard: ["actor:vladimir-putin", "actor:north-korea", "actor:nobody"],
      });
      expect(ids(answer.actors)).toEqual([RUSSIA]);
      expect(answer.total).toBe(1);
      expect(ids(answer.ties)).toEqual([
        "north-korea=russia.verbal-cooperation",
        "north-korea>russia.material-cooperation",
        "north-korea>russia.material-cooperation.denied",
        "russia>kim-jong-un.material-cooperation",
        "russia>north-korea.material-cooperation.denied",
      ]);
    });

    test("EX2: can be asked for by direction; a mutual tie lies in both", async () => {
      const out = await ask.neighbours({ actor: RUSSIA, direction: "out" });
      expect(ids(out.actors)).toEqual([
        "actor:north-korea",
        "actor:china",
        "actor:kim-jong-un",
        "actor:united-nations",
      ]);
      const into = await ask.neighbours({ actor: RUSSIA, direction: "in" });
      expect(ids(into.actors)).toEqual([
        "actor:north-korea",
        "actor:china",
        "actor:united-nations",
        "actor:united-states",
        "actor:western-nations",
      ]);
    });

    test("EX2: can be asked for by quad class; the ties drawn are still all of them", async () => {
      const answer = await ask.neighbours({ actor: RUSSIA, quads: ["material-conflict"] });
      expect(ids(answer.actors)).toEqual(["actor:united-nations"]);
      expect(ids(answer.ties)).toEqual([
        "russia>united-nations.verbal-conflict",
        "united-nations>russia.material-conflict",
      ]);
      const all = await ask.neighbours({ actor: RUSSIA, quads: [] });
      expect(all.total).toBe(6);
    });

    test("follow the filter, and an actor without ties has none", async () => {
      const filtered = await ask.neighbours({
        actor: RUSSIA,
        filter: { tieDocuments: { min: 2 } },
      });
      expect(ids(filtered.actors)).toEqual(["actor:north-korea"]);
      expect(sizes(filtered.ties)).toEqual(allTies.slice(0, 2));
      expect(await ask.neighbours({ actor: "actor:lonely-island" })).toEqual({
        actors: [],
        ties: [],
        total: 0,
      });
    });
  });
}
