import { createWriteStream } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { FORMATS, readSession } from "@tumen/formats";
import * as z from "zod";
import { readSettings } from "../env.ts";
import { composeExport } from "../exports/compose-export.ts";
import { type ExportRequest, exportRequestSchema } from "../exports/export-request.ts";
import { openStore } from "../open-store.ts";
import { VERSION } from "../version.ts";

const USAGE = `npm run export -- --format ${Object.keys(FORMATS).join("|")} --out FILE
    [--filter JSON] [--scope JSON] [--tie ID] [--actor ID] [--event ID] [--around ID] [--claims ID,ID]
    [--excerpts] [--session FILE] [--exported-at INSTANT]
npm run export -- --list
Writes the whole graph, or what passes the filter and is in scope, from the embedded store, or from Neo4j where NEO4J_URI is
set. --session takes filter, places and view from a session file; --excerpts leaves full texts out.`;

class UsageError extends Error {}

const OPTIONS = {
  format: { type: "string", default: "json" },
  out: { type: "string" },
  list: { type: "boolean", default: false },
  filter: { type: "string" },
  scope: { type: "string" },
  tie: { type: "string" },
  actor: { type: "string" },
  event: { type: "string" },
  around: { type: "string" },
  claims: { type: "string" },
  excerpts: { type: "boolean", default: false },
  session: { type: "string" },
  "exported-at": { type: "string" },
} as const;

function readValues() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

type Values = ReturnType<typeof readValues>;

function parseJson(name: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--${name} is no JSON: ${text}`);
  }
}

async function sessionOf(path: string | undefined) {
  if (path === undefined) return {};
  const { view, places } = readSession(await readFile(path, "utf8"));
  return { filter: view.filter, view, places };
}

function scopeOf({ scope, tie, actor, event, around, claims }: Values): unknown {
  const single = { tie, actor, event, around, claims: claims?.split(",") };
  const named = Object.entries(single).filter(([, value]) => value !== undefined);
  return { ...(parseJson("scope", scope) as object | undefined), ...Object.fromEntries(named) };
}

async function requestOf(values: Values): Promise<ExportRequest> {
  const filter = parseJson("filter", values.filter);
  const exportedAt = values["exported-at"];
  const parsed = exportRequestSchema.safeParse({
    ...(await sessionOf(values.session)),
    format: values.format,
    scope: scopeOf(values),
    excerpts: values.excerpts,
    ...(filter === undefined ? {} : { filter }),
    ...(exportedAt === undefined ? {} : { exportedAt }),
  });
  if (parsed.success) return parsed.data;
  throw new UsageError(z.prettifyError(parsed.error));
}

/** The formats as a table: who reads each, what is kept and what is lost. */
function listOfFormats(): string {
  const told = Object.values(FORMATS).map(({ id, label, readers, keeps, loses }) =>
    [
      `${id.padEnd(10)} ${label}`,
      `${" ".repeat(11)}read by ${readers}`,
      `${" ".repeat(11)}keeps: ${keeps}`,
      ...(loses === "" ? [] : [`${" ".repeat(11)}loses: ${loses}`]),
    ].join("\n"),
  );
  return `${told.join("\n")}\npng        Picture; in the app only: Export, then PNG\n`;
}

async function write(request: ExportRequest, out: string): Promise<void> {
  const store = await openStore(readSettings(process.env));
  const unfinished = `${out}.unfinished`;
  try {
    const composed = await composeExport(
      { store, clock: () => new Date(), version: VERSION },
      request,
    );
    await pipeline(Readable.from(composed.pieces), createWriteStream(unfinished));
    await rename(unfinished, out);
    const { claims, documents } = composed.counts;
    process.stdout.write(
      `${out}: ${claims} claims of ${documents} documents, ${composed.format.label}.\n`,
    );
  } finally {
    await rm(unfinished, { force: true });
    await store.close();
  }
}

async function run(): Promise<void> {
  const values = readValues();
  if (values.list) {
    process.stdout.write(listOfFormats());
    return;
  }
  const request = await requestOf(values);
  if (values.out === undefined) throw new UsageError("--out FILE is missing.");
  await write(request, values.out);
}

run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError ? `${USAGE}\n` : "";
  process.stderr.write(`Nothing was exported. ${message}\n${usage}`);
  process.exit(1);
});
