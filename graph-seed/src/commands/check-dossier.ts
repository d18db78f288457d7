import { type FSWatcher, watch } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { DOSSIER_FOLDERS, readDossierFiles } from "../dossier-files.ts";
import { formatDocuments, formatProblems } from "../format-inspection.ts";
import { inspectDossier } from "../inspect-dossier.ts";
import type { Say } from "./command.ts";

/** Checks the dossier in a folder once, says what is wrong and what each document has. Gives whether it has no errors. */
export async function checkDossier(folder: string, say: Say): Promise<boolean> {
  const inspection = inspectDossier(await readDossierFiles(folder));
  say(formatDocuments(inspection));
  say(formatProblems(inspection.problems, folder));
  return !inspection.problems.some((one) => one.severity === "error");
}

/** Editors write a file in several steps; this long after the last one it is read. */
const SETTLE_MS = 120;

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Checks the dossier now and after each change of its files, until the signal. Folders made later are seen too, since the dossier's own
 * folder is watched.
 */
export async function watchDossier(folder: string, say: Say, signal: AbortSignal): Promise<void> {
  const watched = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  async function watchFolders(): Promise<void> {
    for (const part of ["", "annotations", ...DOSSIER_FOLDERS]) {
      const path = join(folder, part);
      if (watched.has(path) || !(await isThere(path))) continue;
      watched.set(path, watch(path, { signal }, onChange));
    }
  }

  async function checkAgain(): Promise<void> {
    try {
      await watchFolders();
      await checkDossier(folder, say);
    } catch (error) {
      // A file may be renamed away between being listed and being read; the next change reads it again.
      say(`Not checked: ${error instanceof Error ? error.message : String(error)}`);
    }
    say("Watching for changes; Ctrl-C ends.");
  }

  function onChange(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(checkAgain);
    }, SETTLE_MS);
  }

  await checkAgain();
  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  clearTimeout(timer);
  await running;
}
