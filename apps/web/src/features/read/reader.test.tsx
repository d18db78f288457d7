import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useBoard } from "#board/use-board.ts";
import type { View } from "#board/view.ts";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { INJECTION } from "#testing/small-graph.ts";
import { Reader } from "./reader.tsx";

const shown = new Set(["actor:north-korea", "actor:russia"]);
const labelOf = (_facet: string, value: string) => value;

function OpenReader() {
  const reading = useBoard((board) => board.view.reading);
  return reading === null ? null : <Reader reading={reading} shown={shown} labelOf={labelOf} />;
}

function renderReader(view: Partial<View> = {}) {
  return renderPanel(<OpenReader />, {
    reading: { document: "document:bridge" as never },
    ...view,
  });
}

function marks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".document-text [data-claims]")];
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the reader", () => {
  it("shows the text as text, whatever it says", async () => {
    const { container } = renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    expect(container.querySelector(".document-text")?.textContent).toContain(INJECTION);
    expect(container.querySelector("img")).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("splits passages that overlap and says how many claims each piece carries", async () => {
    renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    expect(marks().map((one) => one.getAttribute("aria-label"))).toEqual([
      "Kim met Putin 🚂 in Pyongyang (1 claim)",
      "North Korea shipped (1 claim)",
      "shells to Russia by rail (2 claims)",
    ]);
  });

  it("leads from a passage by Enter to its claims, and from them to the graph", async () => {
    const { board } = renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    marks()[1]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(board.getState().view.reading?.claim).toBe("claim:bridge-2");
    const panel = await screen.findByRole("complementary", { name: "Claims on this passage" });
    expect(within(panel).getByText("2 claims on this passage")).toBeDefined();
    const [first] = within(panel).getAllByRole("button", { name: "North Korea → Russia" });
    if (first === undefined) throw new Error("No way to the graph.");
    await userEvent.click(first);
    expect(board.getState().view.selection?.id).toBe("north-korea>russia.material-cooperation");
    expect(board.getState().view.reading?.document).toBe("document:bridge");
  });

  it("says which filter hides a claim, and shows it on demand", async () => {
    const { board } = renderReader({
      filter: { modalities: { include: ["fact"] }, disputed: true },
      reading: { document: "document:bridge" as never, claim: "claim:bridge-2" as never },
    });
    const panel = await screen.findByRole("complementary", { name: "Claims on this passage" });
    expect(within(panel).getByText(/the filter hides it \(How surely: fact\)/)).toBeDefined();
    const [show] = within(panel).getAllByRole("button", { name: "Show it" });
    if (show === undefined) throw new Error("No way to show it.");
    await userEvent.click(show);
    expect(board.getState().view.filter).toEqual({ disputed: true });
  });

  it("offers to bring in who is not on the graph", async () => {
    const { board } = renderReader({
      reading: { document: "document:bridge" as never, claim: "claim:bridge-1" as never },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Bring in" }));
    expect(
      board
        .getState()
        .view.added.map((one) => one.id)
        .sort(),
    ).toEqual(["actor:kim", "actor:putin"]);
  });

  it("names what is not known of a document", async () => {
    renderReader({ reading: { document: "document:denial" as never } });
    await screen.findByText(/Publisher unknown · date unknown · authors unknown · source F/);
  });
});
