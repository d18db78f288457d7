import { firstPath } from "./first-path.ts";

declare global {
  interface Window {
    /** What was asked while the app was still loading; `first-answer.ts` takes the answer over. */
    firstQuestion?:
      | { readonly path: string; readonly answer: Promise<Response>; readonly stop: () => void }
      | undefined;
  }
}

const path = firstPath(window.location.search);
if (path !== null) {
  const asking = new AbortController();
  const answer = fetch(path, { signal: asking.signal });
  // Whoever takes it over hears of a failure.
  answer.catch(() => undefined);
  window.firstQuestion = { path, answer, stop: () => asking.abort() };
}
