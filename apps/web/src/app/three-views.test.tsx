import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hideNodes, setFilter } from "#board/commands.ts";
import { FIRST_VIEW, type View } from "#board/view.ts";
import { ViewSummary } from "#features/explore/view-summary.tsx";
import { ViewSwitch } from "#features/explore/view-switch.tsx";
import { Outline } from "#features/outline/outline.tsx";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { usePicture } from "./use-picture.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Screen() {
  const { picture } = usePicture();
  return (
    <>
      <ViewSwitch />
      <Outline picture={picture} onOpen={() => undefined} />
    </>
  );
}

function Summary() {
  return <ViewSummary picture={usePicture().picture} subject={undefined} />;
}

const TIE = "north-korea>russia.material-cooperation";

describe("the three views", () => {
  it("EX12: keep ids, selection, filter, pins and undo through every switch", async () => {
    const view: Partial<View> = {
      selection: { kind: "tie", id: TIE },
      filter: { stances: { include: ["asserts"] } },
      pins: { ["actor:russia" as never]: { x: 0.5, y: 0.5 } },
    };
    const { board } = renderPanel(<Screen />, view);
    await screen.findByRole("heading", { name: "The graph in words" });
    await userEvent.click(screen.getByRole("radio", { name: "Events" }));
    await screen.findByRole("heading", { name: "The events in words" });
    await userEvent.click(screen.getByRole("radio", { name: "Claims" }));
    await screen.findByRole("heading", { name: "The claims in words" });
    const now = board.getState().view;
    expect(now).toEqual({
      ...FIRST_VIEW,
      ...view,
      shows: "claims",
      subject: { kind: "tie", id: TIE },
    });
    expect(board.getState().past.map((one) => one.title)).toEqual(["show events", "show claims"]);
    act(() => board.actions.undo());
    await screen.findByRole("heading", { name: "The events in words" });
    act(() => board.actions.undo());
    await screen.findByRole("heading", { name: "The graph in words" });
    expect(board.getState().view).toEqual({ ...FIRST_VIEW, ...view });
  });

  it("EX12: events tell who took part; a name leads to the claims that say so", async () => {
    const { board, container } = renderPanel(<Screen />, { shows: "events" });
    const talks = await screen.findByRole("region", { name: "Talks" });
    expect(talks.textContent).toContain("the documents give no date");
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Kim Jong Un" }));
    expect(board.getState().view.selection).toEqual({ kind: "part", id: "talks~kim" });
  });

  it("EX12: claims are those of the subject, denials and disputes said in words", async () => {
    renderPanel(<Screen />, { shows: "claims", subject: { kind: "claims", id: "all" } });
    await screen.findByRole("heading", { name: "The claims in words" });
    await waitFor(() => expect(screen.getAllByText(/disputed/).length).toBe(2));
    const denial = screen.getByRole("button", { name: /deny that North Korea supplied/ });
    expect(denial.closest("li")?.textContent).toContain("denied");
    expect(denial.closest("li")?.textContent).toContain("Contradicts: According to Officials");
  });

  it("FI12: in each view a filter fades and removes nothing", async () => {
    const { board, container } = renderPanel(<Screen />, { shows: "claims" });
    await screen.findByRole("heading", { name: "The claims in words" });
    await waitFor(() =>
      expect(container.querySelectorAll(".outline-body > ul > li")).toHaveLength(5),
    );
    act(() => board.actions.run(setFilter({ disputed: true }, "only disputed")));
    await waitFor(() => expect(container.querySelectorAll("li.outline-faded")).toHaveLength(3));
    expect(container.querySelectorAll(".outline-body > ul > li")).toHaveLength(5);
  });

  it("SZ1: says how many are not drawn, and brings more on demand", async () => {
    const { board } = renderPanel(<Summary />, { firstActors: 4 });
    await screen.findByText(/^3 of 6 actors/);
    await userEvent.click(screen.getByRole("button", { name: "show 3 more" }));
    expect(board.getState().view.firstActors).toBe(7);
    expect(board.getState().past.map((one) => one.title)).toEqual(["show the first 7 actors"]);
  });

  it("EX6: hides an event and brings it back", async () => {
    const { board } = renderPanel(<Screen />, { shows: "events" });
    await screen.findByRole("region", { name: "Talks" });
    act(() => board.actions.run(hideNodes(["event:talks" as never], "hide Talks")));
    await screen.findByText("No event to tell of.");
    act(() => board.actions.undo());
    await screen.findByRole("region", { name: "Talks" });
  });

  it("KB3: arrow keys step from sentence to sentence", async () => {
    renderPanel(<Screen />);
    await screen.findByRole("heading", { name: "The graph in words" });
    const stops = [...document.querySelectorAll<HTMLElement>("[data-stop]")];
    stops[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(stops[2]);
    await userEvent.keyboard("{ArrowUp}{Home}{End}");
    expect(document.activeElement).toBe(stops.at(-1));
  });
});
