import { firstPath } from "./first-path.ts";

declare global {
  interface Window {
    /** What was asked while the app was still loading; `first-answer.ts` takes the answer over. */
    firstQuestion?: { readonly path: string; readonly answer: Promise<Response> } | undefined;
  }
}

const path = firstPath(window.location.search);
if (path !== null) {
  const answer = fetch(path);
  // Whoever takes it over hears of a failure.
  answer.catch(() => undefined);
  window.firstQuestion = { path, answer };
}
