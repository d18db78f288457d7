import {
  type ActorId,
  claimFactsOf,
  type Filter,
  type Graph,
  LIMITS,
  representationsOf,
  tieId,
  tieKeysOf,
} from "@tumen/model";
import { describe, expect, test } from "vitest";
import { type Ask, at, readPages } from "./ask.ts";

const FOLDED = { peopleAsStates: true } as const satisfies Filter;
const TEST_MS = 60_000;

/** People as states on the small graph, said one by one: Putin stands for Russia, Kim for North Korea. */
export function describePeopleAsStates(ask: Ask): void {
  const visit = "russia>north-korea.verbal-cooperation";

  describe("people as states", () => {
    test("EX13: draws the visit of one leader to the other as a tie of their states", async () => {
      const { actors, ties } = await ask.overview({ filter: FOLDED });
      expect(ties.find((one) => one.id === visit)).toMatchObject({
        id: visit,
        subject: "actor:russia",
        object: "actor:north-korea",
        mutual: false,
        claims: 2,
        documents: 2,
        firstClaims: ["claim:one-1", "claim:two-1"],
      });
      const plain = await ask.overview({});
      expect(plain.ties.map((one) => one.id)).toContain(
        "vladimir-putin>kim-jong-un.verbal-cooperation",
      );
      expect(actors.map((one) => [one.id, one.claims])).toEqual([
        ["actor:russia", 15],
        ["actor:north-korea", 12],
        ["actor:united-states", 3],
        ["actor:united-nations", 2],
        ["actor:china", 1],
        ["actor:western-nations", 1],
      ]);
    });

    test("EX13: counts no represented actor in the totals, and every claim", async () => {
      const plain = (await ask.overview({})).totals;
      expect((await ask.overview({ filter: FOLDED })).totals).toEqual({
        ...plain,
        actors: plain.actors - 2,
      });
    });

    test("EX13: a person asked for comes with its own claims and without ties", async () => {
      const { actors, ties } = await ask.board({
        filter: FOLDED,
        actors: ["actor:kim-jong-un", "actor:russia"],
      });
      expect(actors.map((one) => [one.id, one.claims])).toEqual([
        ["actor:kim-jong-un", 3],
        ["actor:russia", 15],
      ]);
      expect(ties).toEqual([]);
      const { roles, totalTies } = await ask.actor({ id: "actor:kim-jong-un", filter: FOLDED });
      expect([roles, totalTies]).toEqual([
        { subject: 0, object: 3, speaker: 0, beneficiary: 0 },
        0,
      ]);
    });

    test("EX13: claims of a folded tie keep their names and tell the tie", async () => {
      const page = await ask.claims({ filter: FOLDED, tie: visit });
      expect(page.claims.map((one) => [one.claim.id, one.claim.subjects, one.ties])).toEqual([
        ["claim:one-1", ["actor:vladimir-putin"], [visit]],
        ["claim:two-1", ["actor:vladimir-putin"], [visit]],
      ]);
      expect((await ask.claim({ id: "claim:one-1" })).claim.ties).toEqual([
        "vladimir-putin>kim-jong-un.verbal-cooperation",
      ]);
      expect((await ask.claims({ tie: visit })).total).toBe(0);
    });

    test("EX13: a filter by actor still means the actor named", async () => {
      const actors = { include: [{ id: "actor:russia" as const, role: "subject" as const }] };
      const ids = async (filter: Filter) =>
        (await ask.claims({ filter })).claims.map((one) => one.claim.id);
      expect(await ids({ ...FOLDED, actors } as Filter)).toEqual(await ids({ actors } as Filter));
    });

    test("EX13: documents are counted on the folded tie, and claims pass by it", async () => {
      const filter = { ...FOLDED, tieDocuments: { min: 2 } };
      const { ties } = await ask.overview({ filter });
      expect(ties.map((one) => one.id)).toContain(visit);
      expect((await ask.claims({ filter, actor: "actor:vladimir-putin" })).total).toBe(3);
    });

    test("EX13: paths lead between states, and none from a person", async () => {
      const path = { from: "actor:russia" as const, to: "actor:north-korea" as const };
      const { paths } = await ask.paths({ ...path, filter: FOLDED, maxLength: 1 });
      expect(paths[0]?.steps[0]?.map((one) => one.id)).toContain(visit);
      expect(await ask.paths({ ...path, from: "actor:vladimir-putin", filter: FOLDED })).toEqual({
        paths: [],
        actors: [],
        reason: "none-within-length",
      });
    });

    test("EX13: hides no claim: facets count whom claims name, and an export is the whole graph", async () => {
      expect(await ask.facets({ filter: FOLDED })).toEqual(await ask.facets({}));
      expect((await ask.subgraph({ filter: FOLDED })).counts).toEqual(
        (await ask.subgraph({})).counts,
      );
    });

    test("EX13: the claims listed for a state are as many as its card counts", async () => {
      const { actors } = await ask.overview({ filter: FOLDED });
      for (const { id, claims } of actors) {
        expect((await ask.claims({ filter: FOLDED, actor: id })).total, id).toBe(claims);
      }
    });
  });
}

/** For each folded tie, the claims of the ties among two actors and their people, together. */
function unionsOf(graph: Graph, endOf: (id: ActorId) => ActorId): Map<string, Set<string>> {
  const unions = new Map<string, Set<string>>();
  for (const one of claimFactsOf(graph)) {
    for (const key of tieKeysOf(one)) {
      const [subject, object] = [endOf(key.subject), endOf(key.object)];
      if (subject === object) continue;
      const isTurned = key.mutual && object < subject;
      const ends = isTurned ? { subject: object, object: subject } : { subject, object };
      const id = tieId({ ...key, ...ends });
      unions.set(id, (unions.get(id) ?? new Set()).add(one.id));
    }
  }
  return unions;
}

/** Counts add up: the claims of a folded tie are those of the ties among the two and their people, together. */
export function describeFoldedCounts(ask: Ask, graph: Graph): void {
  test(
    "EX13: each folded tie stands on the claims of the ties among two actors and their people",
    async () => {
      const chains = representationsOf(graph.actors);
      expect(chains.size).toBeGreaterThan(10);
      const unions = unionsOf(graph, (id) => chains.get(id)?.at(-1) ?? id);
      const listed = graph.actors.map((one) => one.id).filter((id) => !chains.has(id));
      const { ties, totals } = await ask.board({ filter: FOLDED, actors: listed });
      expect(totals.ties).toBe(unions.size);
      expect(ties.length).toBe(Math.min(LIMITS.ties, unions.size));
      expect(ties.map((tie) => [tie.id, tie.claims])).toEqual(
        ties.map((tie) => [tie.id, unions.get(tie.id)?.size]),
      );
      for (const { id } of ties.slice(0, 20)) {
        const pages = await readPages((cursor) =>
          ask.claims({ filter: FOLDED, tie: id, limit: 100, ...at(cursor) }),
        );
        const behind = pages.flatMap((page) => page.claims.map((one) => one.claim.id));
        expect(behind.sort()).toEqual([...(unions.get(id) ?? [])].sort());
      }
    },
    TEST_MS,
  );
}
