import { join } from "node:path";
import { exitCodeOf, ROOT, startNodeChild } from "./child.mjs";
import { endAll, endOnSignals, isEnding } from "./cleanup.mjs";
import { ensureInstalled } from "./install.mjs";

const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");
const TSX = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");

/** `npm run dev`: ends both when one of them ends. */
export async function develop() {
  endOnSignals(0);
  await ensureInstalled();
  const port = process.env["PORT"];
  const env = port ? { ...process.env, TUMEN_API: `http://127.0.0.1:${port}` } : process.env;
  const server = startNodeChild([TSX, "watch", "apps/api/src/main.ts"], { env });
  const web = startNodeChild([VITE], { env });
  process.exitCode = await Promise.race([exitCodeOf(server), exitCodeOf(web)]);
  if (!isEnding()) await endAll();
}
