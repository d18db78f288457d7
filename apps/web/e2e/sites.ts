import { type Browser, chromium } from "playwright-core";

/** The built apps that the test run serves, one for each store that is there. */
export const SITES = [
  { store: "embedded", url: process.env["TUMEN_URL_EMBEDDED"] ?? "" },
  { store: "neo4j", url: process.env["TUMEN_URL_NEO4J"] ?? "" },
].filter(({ url }) => url !== "");

/** Starts the browser that the test run found. Throws outside of a test run. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["TUMEN_BROWSER"];
  if (!executablePath) throw new Error("Run the journeys with: npm run test:e2e");
  const args = (process.env["TUMEN_BROWSER_ARGUMENTS"] ?? "").split(" ");
  return chromium.launch({ executablePath, args });
}
