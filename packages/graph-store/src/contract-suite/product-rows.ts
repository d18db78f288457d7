import {
  type ActorId,
  type Claim,
  type FacetName,
  type Filter,
  filterSchema,
  type Graph,
  parseEdtf,
  quadOf,
  reliabilityOf,
  stanceOf,
} from "@tumen/model";
import { describe, expect, test } from "vitest";
import type { Ask } from "./ask.ts";

/** Reads a claim's values of a facet from the claim alone, without the code that filters. */
function valuesOf(graph: Graph, claim: Claim): Record<FacetName, readonly string[]> {
  const parts = [...claim.subjects, ...claim.objects, ...claim.beneficiaries];
  const speakers = claim.speakers.map((one) => one.actor);
  const document = graph.documents.find((one) => one.id === claim.quotes[0]?.document);
  const kindOf = (id: ActorId) => graph.actors.find((one) => one.id === id)?.kind ?? "unknown";
  return {
    actorKinds: parts.map(kindOf),
    actors: [...parts, ...speakers],
    events: claim.events,
    types: claim.act === null ? [] : [claim.act.type],
    quads: claim.act === null ? [] : [quadOf(claim.act.type)],
    predicates: [claim.predicate],
    documents: document === undefined ? [] : [document.id],
    publishers: document?.publisher === undefined ? [] : [document.publisher],
    speakers,
    kinds: [claim.kind],
    modalities: [claim.modality],
    stances: [stanceOf(claim)],
  };
}

const ROWS: readonly [row: string, facets: readonly FacetName[]][] = [
  ["FI1", ["actorKinds", "actors"]],
  ["FI2", ["events", "types", "quads"]],
  ["FI3", ["predicates"]],
  ["FI4", ["documents", "publishers"]],
  ["FI6", ["modalities", "stances"]],
  ["FI15", ["speakers"]],
  ["FI16", ["kinds"]],
];

function choosing(facet: FacetName, how: "include" | "exclude", value: string): Filter {
  const entry = facet === "actors" ? { id: value, role: "any" } : value;
  return filterSchema.parse({ [facet]: { [how]: [entry] } });
}

function describeFacetRows(ask: Ask, graph: Graph): void {
  const idsOf = async (filter: Filter) =>
    (await ask.claims({ filter, limit: 100 })).claims.map((one) => one.claim.id).sort();
  const holding = (facet: FacetName, value: string, wanted: boolean) =>
    graph.claims
      .filter((one) => valuesOf(graph, one)[facet].includes(value) === wanted)
      .map((one) => one.id)
      .sort();

  describe.each(ROWS)("%s", (row, facets) => {
    test.each(facets)(
      `${row}: the count of each value of %s is what choosing it leaves`,
      async (facet) => {
        const listed = (await ask.facets({})).facets.find((one) => one.name === facet);
        expect(listed?.values.length).toBeGreaterThan(0);
        for (const { value, claims } of listed?.values ?? []) {
          const expected = holding(facet, value, true);
          expect([value, claims]).toEqual([value, expected.length]);
          expect(await idsOf(choosing(facet, "include", value))).toEqual(expected);
        }
      },
    );

    test.each(facets)(
      "FI10: excluding a value of %s leaves all that do not have it",
      async (facet) => {
        const listed = (await ask.facets({})).facets.find((one) => one.name === facet);
        for (const { value } of listed?.values ?? []) {
          expect(await idsOf(choosing(facet, "exclude", value))).toEqual(
            holding(facet, value, false),
          );
        }
      },
    );
  });
}

function describeActorRoles(ask: Ask, graph: Graph): void {
  const roles = {
    subject: (claim: Claim, id: string) => claim.subjects.some((one) => one === id),
    object: (claim: Claim, id: string) => claim.objects.some((one) => one === id),
    speaker: (claim: Claim, id: string) => claim.speakers.some((one) => one.actor === id),
  } as const;

  test.each(Object.keys(roles) as (keyof typeof roles)[])(
    "FI15: an actor as %s leaves what it is in that role",
    async (role) => {
      for (const { id } of graph.actors) {
        const filter = { actors: { include: [{ id, role }] } };
        const found = (await ask.claims({ filter, limit: 100 })).claims.map((one) => one.claim.id);
        const expected = graph.claims.filter((one) => roles[role](one, id)).map((one) => one.id);
        expect(found.sort()).toEqual(expected.sort());
      }
    },
  );
}

function describeClocksAndGrades(ask: Ask, graph: Graph): void {
  const idsOf = async (filter: Filter) =>
    (await ask.claims({ filter, limit: 100 })).claims.map((one) => one.claim.id).sort();

  test("FI5: the reporting clock matches by overlap, and undated claims stay behind their switch", async () => {
    const [from, to] = ["2024-06-01", "2024-06-30"];
    const said = (claim: Claim) => {
      const document = graph.documents.find((one) => one.id === claim.quotes[0]?.document);
      const edtf = claim.statedDate?.edtf ?? document?.publishedAt;
      return edtf === undefined ? undefined : parseEdtf(edtf);
    };
    const dated = graph.claims.filter((one) => {
      const span = said(one);
      if (span === undefined) return false;
      return (span.earliest ?? "") <= to && (span.latest ?? "9999") >= from;
    });
    const undated = graph.claims.filter((one) => said(one) === undefined);
    const clock = { reported: { from, to } };
    const without = await idsOf({ reported: { ...clock.reported, undated: false } });
    const with_ = await idsOf({ reported: { ...clock.reported, undated: true } });
    expect(without).toEqual(dated.map((one) => one.id).sort());
    expect(with_).toEqual([...dated, ...undated].map((one) => one.id).sort());
    expect((await ask.facets({})).undatedReported).toBe(undated.length);
  });

  test("FI7: a threshold never takes what cannot be judged unless its own box is cleared", async () => {
    const letterOf = (claim: Claim) => {
      const document = graph.documents.find((one) => one.id === claim.quotes[0]?.document);
      return reliabilityOf(graph.publishers.find((one) => one.id === document?.publisher));
    };
    const ids = (test_: (claim: Claim) => boolean) =>
      graph.claims
        .filter(test_)
        .map((one) => one.id)
        .sort();
    expect(await idsOf({ reliability: { atLeast: "B", ungraded: true } })).toEqual(
      ids((one) => letterOf(one) <= "B" || letterOf(one) === "F"),
    );
    expect(await idsOf({ reliability: { atLeast: "B", ungraded: false } })).toEqual(
      ids((one) => letterOf(one) <= "B"),
    );
    expect(await idsOf({ credibility: { atLeast: 2, ungraded: true } })).toEqual(
      ids((one) => one.credibility.grade <= 2 || one.credibility.grade === 6),
    );
    expect(await idsOf({ credibility: { atLeast: 2, ungraded: false } })).toEqual(
      ids((one) => one.credibility.grade <= 2),
    );
  });
}

/** Rows of the product list that are about filters, told from the records alone and asked of the store. */
export function describeProductRows(ask: Ask, graph: Graph): void {
  describe("the filters, by the records themselves", () => {
    describeFacetRows(ask, graph);
    describeActorRoles(ask, graph);
    describeClocksAndGrades(ask, graph);

    test("FI3: the ties drawn under one relation type are those that its claims draw", async () => {
      for (const { value } of (await ask.facets({})).facets.find((one) => one.name === "predicates")
        ?.values ?? []) {
        const filter = choosing("predicates", "include", value);
        const { claims } = await ask.claims({ filter, limit: 100 });
        const { ties } = await ask.overview({ filter, limit: 200 });
        expect(new Set(ties.map((one) => one.id))).toEqual(
          new Set(claims.flatMap((one) => one.ties)),
        );
      }
    });
  });
}
