import { fileURLToPath } from "node:url";
import { splitIntoSegments } from "@tumen/anchoring";
import { graphHash, graphSchema } from "@tumen/model";
import { beforeAll, describe, expect, test } from "vitest";
import { readDossierFiles } from "./dossier-files.ts";
import { formatReport } from "./format-report.ts";
import { inspectDossier } from "./inspect-dossier.ts";
import { type ReadDossier, readDossier } from "./read-dossier.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/two-figures.valid", import.meta.url));

describe("a sound dossier", () => {
  let read: ReadDossier;
  const claim = (id: string) => read.graph.claims.find((one) => one.id === id);

  beforeAll(async () => {
    read = await readDossier(FOLDER);
  });

  test("has no problems and is a graph as the model defines it", () => {
    expect(read.problems).toEqual([]);
    expect(graphSchema.parse(read.graph)).toEqual(read.graph);
    expect(read.seedHash).toBe(graphHash(read.graph));
  });

  test("keeps two figures for one matter as two claims", () => {
    expect([
      claim("claim:courier-0001")?.quantities,
      claim("claim:tongsin-0001")?.quantities,
    ]).toEqual([[{ value: 4000, unit: "shells" }], [{ value: 9000, unit: "shells" }]]);
    expect(read.graph.relations[1]).toMatchObject({ type: "contradicts", kind: "quantity" });
  });

  test("fills in what a person left out", () => {
    expect(claim("claim:tongsin-0002")).toEqual({
      id: "claim:tongsin-0002",
      text: "Eastmark and Westmark signed a friendship treaty.",
      kind: "act",
      act: { type: "SUPPORT", modes: [], contexts: ["diplomatic"] },
      predicate: "signed-with",
      subjects: ["actor:eastmark", "actor:westmark"],
      objects: [],
      beneficiaries: [],
      mutual: true,
      speakers: [],
      modality: "fact",
      polarity: "asserts",
      negated: false,
      quantities: [],
      terms: [],
      events: ["event:friendship-treaty"],
      credibility: {
        grade: 6,
        by: "not graded",
        why: "Nobody has graded this claim; 6 means that it cannot be judged.",
      },
      quotes: [
        {
          document: "document:tongsin",
          exact: "두 나라는 우호 조약에 서명했다 🇰🇵🇷🇺",
          prefix: "마르크에 포탄 9천 발을 보냈다고 현지 언론이 보도했다.\n",
          suffix: ".\n",
          start: 73,
          end: 95,
          textSha256: read.graph.documents[1]?.textSha256,
        },
      ],
      written: { file: "annotations/claims/tongsin.yaml", line: 16 },
    });
  });

  test("derives who took part in an event from the claims that do not deny it", () => {
    expect(read.graph.events).toEqual([
      {
        id: "event:friendship-treaty",
        label: "Signing of the friendship treaty",
        type: "SUPPORT",
        modes: [],
        contexts: ["diplomatic"],
        quad: "verbal-cooperation",
        date: {
          edtf: "2031-05-20",
          basis: "background",
          citation: "Treaty register of Halgado, entry 12",
        },
        place: "Halgado",
        actors: ["actor:eastmark", "actor:westmark"],
        recipients: [],
        claims: ["claim:courier-0003", "claim:tongsin-0002"],
      },
      {
        id: "event:shells-for-westmark",
        label: "Shells from Eastmark for Westmark",
        type: "AID",
        modes: [],
        contexts: ["military"],
        quad: "material-cooperation",
        actors: ["actor:eastmark"],
        recipients: ["actor:westmark"],
        claims: ["claim:courier-0001", "claim:courier-0002", "claim:tongsin-0001"],
      },
    ]);
  });

  test("counts positions in code points, so that slices are the quotes", () => {
    const texts = new Map(read.graph.documents.map((one) => [one.id, [...one.text]]));
    for (const quote of read.graph.claims.flatMap((one) => one.quotes)) {
      const slice = texts.get(quote.document)?.slice(quote.start, quote.end).join("");
      expect(slice).toBe(quote.exact);
    }
  });

  test("lets a reader tell nested quotes apart", () => {
    const marks = read.graph.claims
      .flatMap((one) => one.quotes.map((quote) => ({ ...quote, id: one.id })))
      .filter((one) => one.document === "document:courier");
    const nested = splitIntoSegments(marks, { start: 0, end: 400 }).filter(
      (one) => one.ids.length > 1,
    );
    expect(nested.map((one) => one.ids)).toEqual([["claim:courier-0004", "claim:courier-0005"]]);
  });

  test("is reported with counts, coverage, and what is missing", () => {
    expect(formatReport(read.report, "SEED")).toBe(`Load report (seed SEED)
  publishers 1, documents 2, actors 5, events 2, claims 7, quotes 8, relations 3
  claims by kind: act 6, assessment 1
  claims by modality: alleged 1, fact 5, planned 1; denied 1, negated 0
  relations: contradicts 2, corroborates 1; disputed claims 3
Coverage
  document:courier: claims 5, quotes 6, 75.3 % of 372 readable code points under a quote
    annotated by A. Tester (person, 2031-06-03); reviewed by nobody yet
  document:tongsin: claims 2, quotes 2, 53.6 % of 97 readable code points under a quote
    annotated by A model (model); reviewed by A. Tester (person, 2031-06-04)
Limits
  quotes pinned 8, not pinned yet 0
  records that nothing refers to: none
  ungraded claims 6, ungraded publishers 0
  undated claims 6, background dates 1
  caveats 1, warnings 0`);
  });
});

test("a claim with a changed quote fails the load", async () => {
  const files = new Map(await readDossierFiles(FOLDER));
  const path = "annotations/claims/courier.yaml";
  files.set(path, (files.get(path) ?? "").replace("shipped 4,000", "shipped 5,000"));
  const errors = inspectDossier(files).problems.filter((one) => one.severity === "error");
  expect(errors.map((one) => [one.line, one.code])).toEqual([[5, "quote-not-found"]]);
});

test("a folder without documents is refused with what to do", async () => {
  await expect(readDossier(`${FOLDER}/documents`)).rejects.toMatchObject({
    code: "INVALID_DOSSIER",
    message: expect.stringContaining("nothing-there: There is no document here."),
  });
});

test("the same files give the same seed hash, in whatever order their entries stand", async () => {
  const files = new Map(await readDossierFiles(FOLDER));
  const before = graphHash(inspectDossier(files).graph);
  const path = "annotations/relations.yaml";
  const [comment = "", ...entries] = (files.get(path) ?? "").split(/^(?=- )/mu);
  files.set(path, comment + entries.reverse().join(""));
  expect(graphHash(inspectDossier(files).graph)).toBe(before);
});
