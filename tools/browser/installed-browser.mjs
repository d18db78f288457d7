import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];
const MAC_PROGRAMS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_PROGRAMS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/**
 * Where a browser of the Chromium family may be on this system, best first.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserPlaces(env, platform) {
  if (platform === "darwin") return MAC_PROGRAMS;
  if (platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : [],
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser that CHROMIUM or CHROME_PATH names, else an installed one, else null. Throws when a named one is not there.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function installedBrowser(env = process.env, platform = process.platform) {
  for (const name of ["CHROMIUM", "CHROME_PATH"]) {
    const named = env[name];
    if (!named) continue;
    if (!existsSync(named)) throw new Error(`${name} names ${named}, which does not exist.`);
    return named;
  }
  return browserPlaces(env, platform).find((path) => existsSync(path)) ?? null;
}
