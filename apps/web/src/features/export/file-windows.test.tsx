import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { CheckExport } from "./check-export.tsx";
import { OpenSession } from "./open-session.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function fileOf(text: string): File {
  return new File([text], "given.json", { type: "application/json" });
}

describe("the windows that take files", () => {
  it("EP3: refuses what is no session, in words, and opens nothing", async () => {
    const done = vi.fn();
    const { container, board } = renderPanel(
      <OpenSession labelOf={(_facet, value) => value} onDone={done} />,
    );
    const before = board.getState().view;
    await userEvent.upload(screen.getByLabelText("Session file"), fileOf('{"format":"other"}'));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "This file is no session of Tumen.",
    );
    expect(screen.queryByRole("button", { name: "Open this view" })).toBeNull();
    expect(board.getState().view).toBe(before);
    expect(done).not.toHaveBeenCalled();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("EP15: says why a file cannot be checked", async () => {
    const { container } = renderPanel(<CheckExport />);
    const check = screen.getByRole("button", { name: "Check" });
    expect(check).toHaveProperty("disabled", true);
    await userEvent.upload(screen.getByLabelText("Exported file"), fileOf("no export at all"));
    await userEvent.click(check);
    expect((await screen.findByRole("alert")).textContent).toContain(
      "The file is no export of Tumen that can be checked.",
    );
    expect(screen.queryByRole("table")).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });
});
