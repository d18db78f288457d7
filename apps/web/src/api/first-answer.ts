import type {} from "./first-question.ts";

/**
 * The answer to a question that was asked while the app was loading; undefined for any other, and for a second time. Whoever
 * takes it over may stop it by the signal.
 */
export function firstAnswer(path: string, signal: AbortSignal): Promise<Response> | undefined {
  const asked = window.firstQuestion;
  if (asked?.path !== path) return undefined;
  window.firstQuestion = undefined;
  if (signal.aborted) asked.stop();
  else signal.addEventListener("abort", asked.stop, { once: true });
  return asked.answer;
}
