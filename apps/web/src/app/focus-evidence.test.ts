import { afterEach, expect, it } from "vitest";
import { focusEvidence } from "./focus-evidence.ts";

afterEach(() => {
  document.body.replaceChildren();
});

function headingOf(words: string): HTMLElement {
  const heading = document.createElement("h2");
  heading.tabIndex = -1;
  heading.textContent = words;
  return heading;
}

function emptyEvidence(): HTMLElement {
  const evidence = document.createElement("div");
  evidence.className = "evidence";
  document.body.append(evidence);
  return evidence;
}

/** A frame, and the observers after it. */
async function turn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

it("KB2: waits for a heading that comes late, and follows the one that takes its place", async () => {
  const evidence = emptyEvidence();
  focusEvidence();
  await turn();
  const first = headingOf("Waiting");
  evidence.append(first);
  await turn();
  expect(document.activeElement).toBe(first);
  const second = headingOf("Kim Jong Un");
  evidence.replaceChildren(second);
  await turn();
  expect(document.activeElement).toBe(second);
});

it("KB2: leaves a reader alone who has gone on meanwhile", async () => {
  const evidence = emptyEvidence();
  focusEvidence();
  await turn();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  evidence.append(headingOf("Late"));
  await turn();
  expect(document.activeElement).toBe(document.body);
});
