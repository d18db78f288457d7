declare module "*/tools/browser.mjs" {
  /** How every journey starts its browser. */
  export const BROWSER_ARGUMENTS: readonly string[];
  /** A browser of the Chromium family; null where none can be had. */
  export function findBrowser(): Promise<string | null>;
}

declare module "*/tools/setup/build.mjs" {
  /** Builds the web app and the server when a source has changed since the last build. */
  export function ensureBuilt(): Promise<void>;
}
