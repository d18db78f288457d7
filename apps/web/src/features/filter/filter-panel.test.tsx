import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { FilterPanel } from "./filter-panel.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const labelOf = (_facet: string, value: string) => value.replace(/^\w+:/, "");

describe("the filters", () => {
  it("FI10: include, exclude and clear single values, each as one step", async () => {
    const { board, container } = renderPanel(<FilterPanel />);
    const box = await screen.findByRole("checkbox", { name: "The denial" });
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(box);
    expect(board.getState().view.filter).toEqual({ documents: { include: ["document:denial"] } });
    await userEvent.click(screen.getByRole("button", { name: "Exclude The denial" }));
    expect(board.getState().view.filter).toEqual({ documents: { exclude: ["document:denial"] } });
    board.actions.undo();
    board.actions.undo();
    expect(board.getState().view.filter).toEqual({});
  });

  it("keep the focus where it was when counts change", async () => {
    renderPanel(<FilterPanel />);
    const box = await screen.findByRole("checkbox", { name: "The denial" });
    await userEvent.click(box);
    await screen.findByText("2 claims in view");
    expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "The denial" }));
  });

  it("FI11: say which part emptied the view, and how much comes back without it", async () => {
    const { board } = renderPanel(<FilterChips claimsInView={0} labelOf={labelOf} />, {
      filter: {
        documents: { include: ["document:denial" as never] },
        modalities: { include: ["alleged"] },
      },
    });
    const chips = await screen.findByRole("region", { name: "Filter in force" });
    await within(chips).findByRole("button", { name: "Without “How surely: alleged”: 2 claims" });
    await userEvent.click(
      await within(chips).findByRole("button", { name: "Without “Document: denial”: 1 claim" }),
    );
    expect(board.getState().view.filter).toEqual({ modalities: { include: ["alleged"] } });
  });
});

describe("a panel whose question fails", () => {
  it("says why, and recovers on demand", async () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const away = { status: 503, code: "UNAVAILABLE" } as const;
    const { server } = renderPanel(<FilterPanel />, {}, away);
    await screen.findByText("The database is away.");
    expect(screen.getByText("It is tried again every 5 seconds.")).toBeDefined();
    server.failure = null;
    await userEvent.click(screen.getByRole("button", { name: "Try again now" }));
    await screen.findByRole("checkbox", { name: "The denial" });
    silent.mockRestore();
  });
});
