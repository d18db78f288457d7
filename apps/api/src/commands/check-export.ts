import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { type CheckReport, checkFile, type GivenText, QUOTE_STATES } from "@tumen/formats";

const USAGE = `npm run check-export -- FILE [--texts FOLDER]
Says for every quote of an exported file whether it stands exactly where the file says, moved, or is lost. Looks in the
.txt files of FOLDER (found by hash, or named like the document), otherwise in the texts that the file itself holds.
Ends with 0 where every quote is exact and every text is what its hash says, 1 where not, 2 where nothing could be checked.`;

/** Longest piece of a quote in the list of problems. */
const SHOWN = 60;

class UsageError extends Error {}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { texts: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError("FILE is missing.");
    if (more.length > 0) throw new UsageError(`One file at a time: ${more.length + 1} were given.`);
    return { file, texts: values.texts };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message);
  }
}

async function readTexts(folder: string | undefined): Promise<GivenText[]> {
  if (folder === undefined) return [];
  const names = (await readdir(folder)).filter((name) => extname(name) === ".txt").sort();
  if (names.length === 0) throw new UsageError(`No .txt file is in ${folder}.`);
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
  );
}

/** One line, and nothing in it that a terminal would obey. */
function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  const points = [...line];
  return points.length <= SHOWN ? line : `${points.slice(0, SHOWN - 1).join("")}…`;
}

function tableOf({ documents, totals }: CheckReport): string[] {
  const row = (cells: readonly (string | number)[], name: string) =>
    `${cells.map((cell) => String(cell).padStart(9)).join(" ")}  ${name}`;
  const counts = (of: CheckReport["totals"]) => QUOTE_STATES.map((state) => of[state]);
  return [
    row([...QUOTE_STATES, "text"], "document"),
    ...documents.map((one) =>
      row([...counts(one.quotes), one.text], `${one.id}, ${plain(one.title)}`),
    ),
    row([...counts(totals), ""], "in all"),
  ];
}

function linesOf(file: string, report: CheckReport): string[] {
  const problems = report.problems.map(
    ({ state, claim, document, exact, start, end, why }) =>
      `${state}: ${plain(claim)}, ${plain(document)} ${start} to ${end}, “${plain(exact)}”. ${why}`,
  );
  const warnings = report.documents.flatMap(({ id, warnings }) =>
    warnings.map((warning) => `${plain(id)}: ${warning}`),
  );
  const verdict = report.sound
    ? "Every quote is exact, and every text is what its hash says."
    : "Not all is as the file says.";
  return [
    `${basename(file)}: ${report.format}`,
    ...tableOf(report),
    ...problems,
    ...report.warnings,
    ...warnings,
    verdict,
  ];
}

async function run(): Promise<number> {
  const { file, texts } = readOptions();
  const report = checkFile(await readFile(file), await readTexts(texts));
  process.stdout.write(`${linesOf(file, report).join("\n")}\n`);
  return report.sound ? 0 : 1;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const usage = error instanceof UsageError ? `${USAGE}\n` : "";
    process.stderr.write(`Nothing was checked. ${message}\n${usage}`);
    process.exitCode = 2;
  },
);
