import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runToEnd } from "./child.mjs";
import { sourceStamp } from "./source-stamp.mjs";

const SOURCES = ["packages", "graph-seed/src", "apps/web", "apps/api"];
const SETTINGS = ["package-lock.json", "package.json", "graph-seed/package.json", "vite.config.ts"];
const STAMP = join(ROOT, "dist", ".stamp");
const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");

const WEB_BUILD = { what: "web app", args: [] };
const SERVER_BUILD = { what: "server", args: ["--ssr"] };

/** The files that `npm run build` makes and that the other tools start. */
export const BUILT = { server: "dist/api/main.js", seed: "dist/api/seed.js" };

/** Builds the web app and the server when a source has changed since the last build. Throws when a build fails. */
export async function ensureBuilt() {
  const stamp = sourceStamp(ROOT, SOURCES, SETTINGS);
  const isBuilt = existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;
  if (isBuilt && existsSync(join(ROOT, BUILT.server))) return;
  rmSync(STAMP, { force: true });
  for (const { what, args } of [WEB_BUILD, SERVER_BUILD]) {
    console.log(`Building the ${what} …`);
    const code = await runToEnd(process.execPath, [VITE, "build", "--logLevel", "warn", ...args]);
    if (code !== 0) throw new Error(`The ${what} could not be built; the reason stands above.`);
  }
  writeFileSync(STAMP, stamp);
}
