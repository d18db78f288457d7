import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { claimPageSchema, type Filter } from "@tumen/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Legend } from "#features/explore/legend.tsx";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const entries = () =>
  screen
    .getAllByRole("button")
    .filter((one) => one.classList.contains("legend-entry"))
    .map((one) => ({ entry: one, count: Number(one.querySelector(".count")?.textContent) }));

describe("the legend", () => {
  it("VS2: counts for each sign the claims that a click on it leaves in the table", async () => {
    const { board, server, container } = renderPanel(
      <Legend openAtFirst drawn>
        {null}
      </Legend>,
    );
    const listed = async (filter: Filter) => {
      const query = encodeURIComponent(JSON.stringify(filter));
      const answer = await server.fetch(`/api/claims?filter=${query}`);
      return claimPageSchema.parse(await answer.json()).total;
    };
    await screen.findByRole("button", { name: /^Material cooperation [1-9]/ });
    expect(await violationsIn(container)).toEqual([]);
    const counted = entries().map(({ count }) => count);
    expect(counted.length).toBeGreaterThan(10);
    expect(Math.max(...counted)).toBeGreaterThan(1);
    for (const [at, count] of counted.entries()) {
      const { entry } = entries()[at] ?? {};
      if (entry === undefined) throw new Error("The legend keeps its entries.");
      await userEvent.click(entry);
      const { filter } = board.getState().view;
      expect(filter).not.toEqual({});
      expect([entry.textContent, await listed(filter)]).toEqual([entry.textContent, count]);
      await waitFor(() => expect(entry.getAttribute("aria-pressed")).toBe("true"));
      act(() => board.actions.undo());
      await waitFor(() => expect(entries().map((one) => one.count)).toEqual(counted));
    }
  });
});
