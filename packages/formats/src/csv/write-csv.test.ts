import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Claim, canonicalJson, type Graph, SECTIONS, sortGraph } from "@tumen/model";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { type ExportSource, excerptsOf } from "../export-source.ts";
import { manifestSchema } from "../manifest.ts";
import { bytesOf, hostileGraph, MADE, sourceOf } from "../testing/export-cases.ts";
import { tellingGraph } from "../testing/telling-graph.ts";
import { watchedSource } from "../testing/watched-source.ts";
import { CSV_TABLES } from "./csv-format.ts";
import { neutralise } from "./neutralise.ts";

type Row = Readonly<Record<string, string>>;

/** What the note in the zip tells readers to do. */
function original(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Each table as a strict reader of RFC 4180 sees it, formulas still neutralised. */
function tablesOf(zip: Uint8Array): Record<string, Row[]> {
  const tables: Record<string, Row[]> = {};
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (!name.endsWith(".csv")) continue;
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    tables[name] = parse(Buffer.from(bytes), {
      bom: true,
      columns: true,
      record_delimiter: "\r\n",
      relax_column_count: false,
      relax_quotes: false,
      skip_empty_lines: false,
    });
  }
  return tables;
}

/** Every file of the zip in one readable text. */
function unzipped(zip: Uint8Array): string {
  return Object.entries(unzipSync(zip))
    .map(([name, bytes]) => `=== ${name}\n${strFromU8(bytes)}`)
    .join("\n");
}

function column(rows: readonly Row[] | undefined, name: string): (string | undefined)[] {
  return (rows ?? [])
    .map((one) => one[name])
    .map((one) => (one === undefined ? one : original(one)));
}

describe("the CSV tables of a graph", () => {
  it("EP4: are byte for byte the golden tables", async () => {
    const golden = new URL("./fixtures/tables.valid.txt", import.meta.url);
    const text = unzipped(await bytesOf(CSV_TABLES, tellingGraph()));
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  it("EP4: hold every record of the graph, quotes joined to claims and documents by id", async () => {
    const graph = sortGraph(tellingGraph());
    const tables = tablesOf(await bytesOf(CSV_TABLES, graph));
    for (const section of SECTIONS) {
      expect(tables[`${section}.csv`]).toHaveLength(graph[section].length);
    }
    const quotes = graph.claims.flatMap((claim) =>
      claim.quotes.map((one, index) => [claim.id, `${index + 1}`, one.document, one.exact]),
    );
    expect(
      tables["quotes.csv"]?.map((one) => [
        one["claim"],
        one["position"],
        one["document"],
        original(one["exact"] ?? ""),
      ]),
    ).toEqual(quotes);
    const texts = new Map(graph.documents.map((one) => [one.id as string, [...one.text]]));
    for (const one of tables["quotes.csv"] ?? []) {
      const text = texts.get(one["document"] ?? "") ?? [];
      expect(text.slice(Number(one["start"]), Number(one["end"])).join("")).toBe(
        original(one["exact"] ?? ""),
      );
    }
  });

  it("EP4: tell ties, denials apart, with the claims behind each", async () => {
    const tables = tablesOf(await bytesOf(CSV_TABLES, tellingGraph()));
    expect(
      tables["ties.csv"]?.map((one) => [
        one["id"],
        one["sentence"],
        one["claims"],
        one["disputed"],
      ]),
    ).toEqual([
      [
        "north-korea=russia.verbal-cooperation",
        "North Korea and Russia signed an agreement",
        "2",
        "0",
      ],
      [
        "north-korea>russia.material-cooperation.denied",
        "It is denied, or said not to be so, that North Korea supplied Russia (as named speakers say)",
        "2",
        "1",
      ],
      [
        "north-korea>russia.material-cooperation",
        "North Korea supplied Russia (alleged)",
        "1",
        "1",
      ],
      [
        "putin>north-korea.verbal-cooperation",
        "Vladimir Putin thanked North Korea (as named speakers say)",
        "1",
        "0",
      ],
    ]);
    expect(tables["tie-claims.csv"]?.map((one) => [one["tie"], one["claim"]])).toEqual([
      ["north-korea=russia.verbal-cooperation", "claim:agency-note-0001"],
      ["putin>north-korea.verbal-cooperation", "claim:agency-note-0002"],
      ["north-korea>russia.material-cooperation.denied", "claim:agency-note-0003"],
      ["north-korea>russia.material-cooperation", "claim:daily-report-0001"],
      ["north-korea>russia.material-cooperation.denied", "claim:daily-report-0002"],
      ["north-korea=russia.verbal-cooperation", "claim:daily-report-0003"],
    ]);
  });

  it("carries a manifest and a note with the rights of each document", async () => {
    const files = unzipSync(await bytesOf(CSV_TABLES, tellingGraph()));
    const manifest = manifestSchema.parse(
      JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array())),
    );
    expect(manifest.counts).toEqual({
      publishers: 2,
      documents: 2,
      actors: 4,
      events: 2,
      claims: 7,
      relations: 2,
    });
    const note = strFromU8(files["README.txt"] ?? new Uint8Array());
    for (const one of tellingGraph().documents)
      expect(note).toContain(`${one.id}, ${one.title}: ${one.rights}`);
  });

  it("EP18: leaves full texts out of excerpts", async () => {
    const pieces: Uint8Array[] = [];
    const made = { ...MADE, excerpts: true };
    for await (const one of CSV_TABLES.write(excerptsOf(sourceOf(tellingGraph())), made)) {
      pieces.push(one as Uint8Array);
    }
    const tables = tablesOf(Buffer.concat(pieces));
    expect(column(tables["documents.csv"], "text")).toEqual(["", ""]);
    expect(unzipped(Buffer.concat(pieces))).not.toContain("no claim quotes");
  });

  it.each(["=1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "＝1", "'quoted", "''"])(
    "EP4: neutralises %j so that it can be undone",
    (text) => {
      expect(neutralise(text)).toBe(`'${text}`);
    },
  );

  it.each(["", "1=1", "a'b", "평양", " =1"])("leaves %j as it is", (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it("EP4: keeps hostile content, and no cell begins like a formula", {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (given: Graph) => {
        const graph = sortGraph(given);
        const tables = tablesOf(await bytesOf(CSV_TABLES, graph));
        for (const rows of Object.values(tables)) {
          for (const cell of rows.flatMap((one) => Object.values(one))) {
            expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        }
        const claims: readonly Claim[] = graph.claims;
        expect(column(tables["actors.csv"], "name")).toEqual(graph.actors.map((one) => one.name));
        expect(column(tables["events.csv"], "label")).toEqual(graph.events.map((one) => one.label));
        expect(column(tables["publishers.csv"], "grades")).toEqual(
          graph.publishers.map((one) => canonicalJson(one.reliability)),
        );
        expect(column(tables["documents.csv"], "text")).toEqual(
          graph.documents.map((one) => one.text),
        );
        expect(column(tables["documents.csv"], "rights")).toEqual(
          graph.documents.map((one) => one.rights),
        );
        expect(column(tables["claims.csv"], "text")).toEqual(claims.map((one) => one.text));
        expect(column(tables["claims.csv"], "quantities")).toEqual(
          claims.map((one) => canonicalJson(one.quantities)),
        );
        const quotes = claims.flatMap((one) => one.quotes);
        for (const field of ["exact", "prefix", "suffix"] as const) {
          expect(column(tables["quotes.csv"], field)).toEqual(quotes.map((one) => one[field]));
        }
        expect(column(tables["relations.csv"], "basis")).toEqual(
          graph.relations.map((one) => one.basis),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("gives equal bytes for equal requests, in every time zone", async () => {
    const hashes = new Set<string>();
    const offsets = new Set<number>();
    for (const zone of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
      vi.stubEnv("TZ", zone);
      offsets.add(new Date(MADE.exportedAt).getTimezoneOffset());
      const bytes = await bytesOf(CSV_TABLES, tellingGraph());
      hashes.add(createHash("sha256").update(bytes).digest("hex"));
    }
    vi.unstubAllEnvs();
    expect(offsets.size).toBe(3);
    expect(hashes.size).toBe(1);
  });

  it("refuses records that come after their section", async () => {
    const graph = tellingGraph();
    async function* wrongOrder(): ExportSource["records"] {
      for (const record of graph.actors) yield { section: "actors", record };
      for (const record of graph.documents) yield { section: "documents", record };
    }
    const pieces = CSV_TABLES.write({ ...sourceOf(graph), records: wrongOrder() }, MADE);
    await expect(async () => {
      for await (const _piece of pieces);
    }).rejects.toThrow("A record of documents came after its section.");
  });

  it("ends the question to the store when its reader goes away", async () => {
    const watched = watchedSource(tellingGraph());
    const pieces = CSV_TABLES.write(watched.source, MADE)[Symbol.asyncIterator]();
    await pieces.next();
    await pieces.return?.();
    expect(watched.seen).toEqual({ records: 3, returned: true });
  });
});
