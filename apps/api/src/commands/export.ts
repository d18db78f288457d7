import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { type ExportCircumstances, FORMATS, formatOf } from "@tumen/formats";
import { filterSchema } from "@tumen/model";
import { readSettings } from "../env.ts";
import { openStore } from "../open-store.ts";
import { VERSION } from "../version.ts";

const USAGE = `npm run export -- --format ${Object.keys(FORMATS).join("|")} --out FILE [--filter JSON]
Writes the whole graph, or what passes the filter, from the embedded store, or from Neo4j where NEO4J_URI is set.`;

class UsageError extends Error {}

function readFilter(text: string | undefined) {
  if (text === undefined) return {};
  try {
    return filterSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`--filter is not a filter: ${(error as Error).message}`);
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      format: { type: "string", default: "json" },
      out: { type: "string" },
      filter: { type: "string" },
    },
  });
  const format = formatOf(values.format);
  if (format === undefined) throw new UsageError(`There is no format "${values.format}".`);
  if (values.out === undefined) throw new UsageError("--out FILE is missing.");
  return { format, out: values.out, filter: readFilter(values.filter) };
}

async function run(): Promise<void> {
  const { format, out, filter } = readOptions();
  const store = await openStore(readSettings(process.env));
  const unfinished = `${out}.unfinished`;
  try {
    const source = await store.subgraph({ filter });
    const made: ExportCircumstances = {
      exportedAt: new Date().toISOString(),
      filter,
      version: VERSION,
      scope: {},
      words: [],
      excerpts: false,
      places: {},
    };
    await pipeline(Readable.from(format.write(source, made)), createWriteStream(unfinished));
    await rename(unfinished, out);
    const { claims, documents } = source.counts;
    process.stdout.write(`${out}: ${claims} claims of ${documents} documents, ${format.label}.\n`);
  } finally {
    await rm(unfinished, { force: true });
    await store.close();
  }
}

run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof UsageError || message.startsWith("Unknown option");
  process.stderr.write(`Nothing was exported. ${message}\n${isUsage ? `${USAGE}\n` : ""}`);
  process.exit(1);
});
