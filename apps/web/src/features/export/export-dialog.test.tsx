import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ActorId } from "@tumen/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FIRST_VIEW, type View } from "#board/view.ts";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { ExportDialog } from "./export-dialog.tsx";

const saved: string[] = [];

function open(view: Partial<View> = {}) {
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  return renderPanel(
    <ExportDialog selected="Russia">
      <p>More</p>
    </ExportDialog>,
    view,
  );
}

const RUSSIA = "actor:russia" as ActorId;
const SELECTED = { selection: { kind: "actor", id: RUSSIA } } as const;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the export window", () => {
  it("EP: asks for what is chosen, as what, with or without full texts, and saves it", async () => {
    const filter = { disputed: true } as const;
    const { server, container } = open({ ...SELECTED, filter });
    await userEvent.click(await screen.findByRole("radio", { name: "GRAPHML" }));
    await userEvent.click(screen.getByRole("radio", { name: /^The neighbourhood of Russia/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^Excerpts only/ }));
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Download" }));
    await screen.findByText("Saved as tumen.graphml.");
    expect(server.bodies).toEqual([
      { format: "graphml", filter, scope: { around: RUSSIA }, excerpts: true, places: {} },
    ]);
    expect(saved).toEqual(["tumen.graphml"]);
  });

  it("EP: counts the claims of each choice and names the selection", async () => {
    open({ ...SELECTED, filter: { disputed: true } });
    await screen.findByRole("radio", { name: /^Everything \d+ claims?$/ });
    const names = screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent);
    expect(names.slice(0, 4).map((name) => name?.replace(/ \d+ claims?$/, ""))).toEqual([
      "Everything",
      "What the filter shows",
      "The selection: Russia",
      "The neighbourhood of Russia",
    ]);
  });

  it("EP3: a session is of the whole view, and nothing is unsaved after it", async () => {
    const { server, board } = open({ filter: { disputed: true } });
    board.actions.run({ title: "wider", apply: () => ({ spacing: 2 }) });
    const before = board.getState().saved;
    await userEvent.click(await screen.findByRole("radio", { name: "SESSION" }));
    expect(screen.queryByRole("radio", { name: /^Everything/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Download" }));
    await screen.findByText("Saved as tumen.session.");
    expect(server.bodies[0]).toMatchObject({
      format: "session",
      filter: { disputed: true },
      view: { ...FIRST_VIEW, filter: { disputed: true }, spacing: 2 },
    });
    expect(board.getState().saved).not.toBe(before);
  });

  it("SZ4: a stop ends the request, and a closed window does too", async () => {
    const { server } = open();
    await screen.findByRole("radio", { name: "JSON" });
    server.holds = true;
    await userEvent.click(screen.getByRole("button", { name: "Download" }));
    await userEvent.click(await screen.findByRole("button", { name: "Stop" }));
    await screen.findByText("Stopped.");
    expect(server.aborted).toEqual(["POST /api/export"]);
    await userEvent.click(screen.getByRole("button", { name: "Download" }));
    cleanup();
    await expect.poll(() => server.aborted.length).toBe(2);
    expect(saved).toEqual([]);
  });

  it("EP: a failure is said, and can be tried again", async () => {
    const { server } = open();
    await screen.findByRole("radio", { name: "JSON" });
    server.failure = { status: 503, code: "UNAVAILABLE" };
    await userEvent.click(screen.getByRole("button", { name: "Download" }));
    expect((await screen.findByRole("alert")).textContent).toBe("The database is away.");
    server.failure = null;
    await userEvent.click(screen.getByRole("button", { name: "Download" }));
    await screen.findByText("Saved as tumen.json.");
  });
});
