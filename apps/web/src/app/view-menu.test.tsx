import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ViewSummary } from "#features/explore/view-summary.tsx";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { usePicture } from "./use-picture.ts";
import { ViewMenu } from "./view-menu.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Screen() {
  return (
    <>
      <ViewMenu />
      <ViewSummary picture={usePicture().picture} subject={undefined} />
    </>
  );
}

describe("the view menu", () => {
  let rendered: ReturnType<typeof renderPanel>;
  const viewNow = () => rendered.board.getState().view;

  beforeEach(async () => {
    rendered = renderPanel(<Screen />);
    await userEvent.click(await screen.findByRole("button", { name: "View" }));
  });

  it("has nothing that axe finds wrong", async () => {
    expect(await violationsIn(rendered.container)).toEqual([]);
  });

  it("VS5: the summary states what size tells, and its range", async () => {
    expect(screen.queryByText(/^Size:/)).toBeNull();
    const size = screen.getByLabelText("Size of actors");
    await userEvent.selectOptions(size, "by claims");
    await screen.findByText("Size: claims, 0 to 4");
    await userEvent.selectOptions(size, "by documents");
    await screen.findByText("Size: documents, 0 to 2");
    await userEvent.selectOptions(size, "all alike");
    await waitFor(() => expect(screen.queryByText(/^Size:/)).toBeNull());
  });

  it("EX13: shows people as their states by one switch, which is one step to undo", async () => {
    const box = screen.getByRole("checkbox", { name: "People as the states they represent" });
    await userEvent.click(box);
    expect(viewNow().filter).toEqual({ peopleAsStates: true });
    expect(rendered.board.getState().past.map((one) => one.title)).toEqual([
      "people as their states",
    ]);
    act(() => rendered.board.actions.undo());
    expect(viewNow().filter).toEqual({});
  });

  it("FI12: fades or hides what the filter takes away, by choice", async () => {
    const before = viewNow();
    await userEvent.click(screen.getByRole("radio", { name: "Hide" }));
    expect(viewNow()).toEqual({ ...before, rest: "hide" });
    await userEvent.click(screen.getByRole("radio", { name: "Fade" }));
    expect(viewNow()).toEqual(before);
  });
});
