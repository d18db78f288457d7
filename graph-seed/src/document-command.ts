import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addDocument } from "./commands/add-document.ts";
import { anchorDocuments } from "./commands/anchor-documents.ts";
import { checkDossier, watchDossier } from "./commands/check-dossier.ts";
import { CommandError } from "./commands/command.ts";
import { BUNDLED_DOSSIER, readDossierFiles } from "./dossier-files.ts";
import { formatDocuments } from "./format-inspection.ts";
import { inspectDossier } from "./inspect-dossier.ts";

const USAGE = `npm run document -- add FILE [--slug NAME] [--title TITLE]   take a text file into the dossier
npm run document -- check [--watch]                         say what is wrong, once or after each change
npm run document -- anchor [SLUG] [--accept]                pin quotes; --accept: also moved and repaired ones
npm run document -- list                                    documents with claims and coverage
Each with --from DIR for a dossier of your own; without it, the bundled one in ${BUNDLED_DOSSIER}.`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: "string", default: BUNDLED_DOSSIER },
        slug: { type: "string" },
        title: { type: "string" },
        watch: { type: "boolean", default: false },
        accept: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { ...values, positionals };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${USAGE}`);
  }
}

async function add(options: ReturnType<typeof readArguments>, file: string | undefined) {
  if (file === undefined) throw new CommandError(`Which file?\n${USAGE}`);
  const { from, slug, title } = options;
  await addDocument({
    folder: from,
    file,
    ...(slug === undefined ? {} : { slug }),
    ...(title === undefined ? {} : { title }),
    schemas: resolve(join(BUNDLED_DOSSIER, "schema")),
    say,
  });
  return true;
}

async function check({ from, watch }: ReturnType<typeof readArguments>): Promise<boolean> {
  if (!watch) return checkDossier(from, say);
  const ending = new AbortController();
  process.once("SIGINT", () => ending.abort());
  process.once("SIGTERM", () => ending.abort());
  await watchDossier(from, say, ending.signal);
  return true;
}

async function run(): Promise<boolean> {
  const options = readArguments();
  const [command, argument] = options.positionals;
  if (options.help || command === undefined) {
    say(USAGE);
    return options.help;
  }
  switch (command) {
    case "add":
      return add(options, argument);
    case "check":
      return check(options);
    case "anchor": {
      const { from: folder, accept } = options;
      const slug = argument === undefined ? {} : { slug: argument };
      return anchorDocuments({ folder, accept, say, ...slug });
    }
    case "list":
      say(formatDocuments(inspectDossier(await readDossierFiles(options.from))));
      return true;
    default:
      throw new CommandError(`There is no command ${command}.\n${USAGE}`);
  }
}

run().then(
  (isDone) => {
    process.exitCode = isDone ? 0 : 1;
  },
  (error: unknown) => {
    const isOurs = error instanceof Error && "code" in error;
    const message = error instanceof Error ? (isOurs ? error.message : error.stack) : String(error);
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  },
);
