import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { Inspector } from "./inspector.tsx";

const TIE = "north-korea>russia.material-cooperation";
const shown = new Set(["actor:north-korea", "actor:russia"]);
const actorTools = () => null;

function renderTie() {
  const selection = { kind: "tie", id: TIE } as const;
  return renderPanel(<Inspector selection={selection} shown={shown} actorTools={actorTools} />, {
    selection,
  });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the inspector of a tie", () => {
  it("tells counts and disputes, and puts allegations in a group of their own", async () => {
    const { container } = renderTie();
    await screen.findByRole("heading", { level: 2, name: /North Korea.*Russia/ });
    expect(screen.getByText("2 claims in 1 document")).toBeDefined();
    expect(screen.getByRole("button", { name: "≠ 1 disputed" })).toBeDefined();
    const alleged = await screen.findByRole("region", { name: "Alleged" });
    expect(within(alleged).getByText("North Korea shipped shells to Russia by rail")).toBeDefined();
    expect(within(alleged).getByRole("button", { name: "Officials" })).toBeDefined();
    const stated = screen.getByRole("region", { name: "Stated" });
    expect(within(stated).getByText("shells to Russia by rail")).toBeDefined();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("opens the document at the passage when its quote is chosen", async () => {
    const { board } = renderTie();
    const quote = await screen.findByText("North Korea shipped shells to Russia by rail");
    await userEvent.click(quote);
    expect(board.getState().view.reading).toEqual({
      document: "document:bridge",
      claim: "claim:bridge-2",
    });
  });

  it("lists for the pair what draws no line too, and denials apart", async () => {
    renderTie();
    await screen.findByRole("region", { name: "Alleged" });
    await userEvent.click(screen.getByText("All about the two"));
    expect(await screen.findByText("Russia depends on its neighbour")).toBeDefined();
    const denials = screen.getByRole("region", { name: "Denied, or said not to be so" });
    expect(
      within(denials).getByText("Both Russia and North Korea denied any arms deal"),
    ).toBeDefined();
  });

  it("says what contradicts a claim, with the reason", async () => {
    renderTie();
    await userEvent.click(await screen.findByRole("button", { name: "What contradicts it" }));
    expect(await screen.findByText(/One says it happened, the other denies it/)).toBeDefined();
    expect(screen.getByText("Both Russia and North Korea denied any arms deal")).toBeDefined();
  });
});

describe("the inspector of an actor", () => {
  it("filters by role from its counts, and names what is unknown", async () => {
    const selection = { kind: "actor", id: "actor:russia" as never } as const;
    const { board } = renderPanel(
      <Inspector selection={selection} shown={shown} actorTools={actorTools} />,
      { selection },
    );
    await userEvent.click(await screen.findByRole("button", { name: "speaks in 1" }));
    expect(board.getState().view.filter).toEqual({
      actors: { include: [{ id: "actor:russia", role: "speaker" }] },
    });
    expect(screen.getByText("러시아")).toBeDefined();
    expect(screen.getAllByText("unknown").length).toBeGreaterThan(0);
  });
});
