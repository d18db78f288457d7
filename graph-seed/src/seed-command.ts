import { formatProblems } from "./format-inspection.ts";
import { formatReport } from "./format-report.ts";
import { describeLoad, loadIntoNeo4j } from "./load-into-neo4j.ts";
import { DossierError } from "./problem.ts";
import { readDossier } from "./read-dossier.ts";
import { readSeedSettings, SEED_USAGE, type SeedSettings } from "./seed-settings.ts";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function seed({ folder, neo4j, checkOnly, allowForeign }: SeedSettings): Promise<void> {
  const dossier = await readDossier(folder);
  if (dossier.problems.length > 0) say(formatProblems(dossier.problems, folder));
  say(formatReport(dossier.report, dossier.seedHash));
  if (checkOnly) return;
  if (neo4j === undefined) {
    say(
      "No Neo4j is named (NEO4J_URI or --uri), so nothing is loaded: the server reads these files itself.",
    );
    return;
  }
  say(`Loading into ${neo4j.uri} …`);
  say(describeLoad(await loadIntoNeo4j(dossier, neo4j, allowForeign), neo4j.uri));
}

async function run(): Promise<void> {
  const settings = readSeedSettings(process.argv.slice(2), process.env);
  if (settings.help) say(SEED_USAGE);
  else await seed(settings);
}

function explain(error: unknown): string {
  if (error instanceof DossierError) return formatProblems(error.problems, error.folder);
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? error.message : (error.stack ?? error.message);
}

run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
