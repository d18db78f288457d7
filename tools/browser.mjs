import { canFetchBrowser, fetchedBrowser } from "./browser/fetched-browser.mjs";
import { installedBrowser } from "./browser/installed-browser.mjs";

/** How every journey starts its browser: without a display, a sandbox that root cannot have, or calls of its own. */
export const BROWSER_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A browser of the Chromium family: the named one, an installed one, or one fetched from the registry; null where none
 * of these can be had. Throws when a named browser does not exist or fetching fails.
 * @returns {Promise<string | null>} the path of its program
 */
export async function findBrowser() {
  const installed = installedBrowser();
  if (installed !== null) return installed;
  return canFetchBrowser() ? fetchedBrowser() : null;
}
