import type {} from "./first-question.ts";

/** The answer to a question that was asked while the app was loading; undefined for any other, and for a second time. */
export function firstAnswer(path: string): Promise<Response> | undefined {
  const asked = window.firstQuestion;
  if (asked?.path !== path) return undefined;
  window.firstQuestion = undefined;
  return asked.answer;
}
