import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
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

describe("the filters by time, grade and number of documents", () => {
  const filterOf = ({ board }: ReturnType<typeof renderPanel>) => board.getState().view.filter;

  it("FI5: keep undated claims behind a switch with their number, on both clocks", async () => {
    const panel = renderPanel(<FilterPanel />);
    const keep = await screen.findAllByRole("checkbox", { name: /^Keep the \d+ undated$/ });
    const [from, saidFrom] = screen.getAllByLabelText("from");
    const [to] = screen.getAllByLabelText("to");
    if (!(from && saidFrom && to && keep[0])) throw new Error("Each clock has its fields.");
    expect(keep.map((one) => (one as HTMLInputElement).disabled)).toEqual([true, true]);
    fireEvent.change(from, { target: { value: "2024-06-01" } });
    expect(filterOf(panel)).toEqual({ happened: { from: "2024-06-01", undated: true } });
    fireEvent.change(to, { target: { value: "2024-06-30" } });
    await userEvent.click(keep[0]);
    expect(filterOf(panel)).toEqual({
      happened: { from: "2024-06-01", to: "2024-06-30", undated: false },
    });
    fireEvent.change(saidFrom, { target: { value: "2024-06-19" } });
    expect(filterOf(panel).reported).toEqual({ from: "2024-06-19", undated: true });
    act(() => panel.board.actions.undo());
    expect(filterOf(panel).reported).toBeUndefined();
  });

  it("FI7: grade source and information apart, each with a box for what cannot be judged", async () => {
    const panel = renderPanel(<FilterPanel />);
    const source = await screen.findByLabelText("Source at least");
    const boxes = () => [
      screen.getByRole<HTMLInputElement>("checkbox", { name: /source cannot be judged \(F\)/ }),
      screen.getByRole<HTMLInputElement>("checkbox", { name: /that cannot be judged \(6\)/ }),
    ];
    expect(boxes().map((one) => [one.checked, one.disabled])).toEqual([
      [true, true],
      [true, true],
    ]);
    await userEvent.selectOptions(source, "C");
    expect(filterOf(panel)).toEqual({ reliability: { atLeast: "C", ungraded: true } });
    const [letter] = boxes();
    if (letter === undefined) throw new Error("There is a box for F.");
    await userEvent.click(letter);
    expect(filterOf(panel)).toEqual({ reliability: { atLeast: "C", ungraded: false } });
    await userEvent.selectOptions(screen.getByLabelText("Information at least"), "2");
    expect(filterOf(panel).credibility).toEqual({ atLeast: 2, ungraded: true });
    await userEvent.selectOptions(source, "any");
    expect(filterOf(panel)).toEqual({ credibility: { atLeast: 2, ungraded: true } });
  });

  it("FI8: leave only what is disputed, a single source, or at least so many documents", async () => {
    const panel = renderPanel(<FilterPanel />);
    await userEvent.click(await screen.findByRole("checkbox", { name: "Only disputed 2" }));
    expect(filterOf(panel)).toEqual({ disputed: true });
    act(() => panel.board.actions.undo());
    const told = screen.getByLabelText("Ties told by");
    await userEvent.selectOptions(told, "a single document");
    expect(filterOf(panel)).toEqual({ tieDocuments: { max: 1 } });
    await userEvent.selectOptions(told, "at least 3 documents");
    expect(filterOf(panel)).toEqual({ tieDocuments: { min: 3 } });
    await userEvent.selectOptions(told, "any number of documents");
    expect(filterOf(panel)).toEqual({});
  });

  it("FI10: leave one value alone, whatever was chosen before", async () => {
    const panel = renderPanel(<FilterPanel />, {
      filter: { documents: { include: ["document:bridge" as never] }, disputed: true },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Only The denial" }));
    expect(filterOf(panel)).toEqual({
      documents: { include: ["document:denial"] },
      disputed: true,
    });
  });

  it("FI6: show the denied and the alleged each alone", async () => {
    const panel = renderPanel(<FilterPanel />);
    for (const [label, filter, claims] of [
      ["Only Alleged", { modalities: { include: ["alleged"] } }, 1],
      ["Only Denied", { stances: { include: ["denies"] } }, 1],
    ] as const) {
      await userEvent.click(await screen.findByRole("button", { name: label, hidden: true }));
      expect(filterOf(panel)).toEqual(filter);
      await screen.findByText(`${claims} claim in view`);
      act(() => panel.board.actions.undo());
      await screen.findByText("5 claims in view");
    }
  });

  it("FI15: look for chosen actors as who does it, whom it is done to, or who says it", async () => {
    const panel = renderPanel(<FilterPanel />, {
      filter: { actors: { include: [{ id: "actor:russia" as never, role: "any" }] } },
    });
    const role = await screen.findByLabelText("in the role of");
    for (const one of ["subject", "object", "speaker", "any"]) {
      await userEvent.selectOptions(role, one);
      expect(filterOf(panel)).toEqual({
        actors: { include: [{ id: "actor:russia", role: one }] },
      });
    }
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
