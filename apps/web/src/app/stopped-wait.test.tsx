import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setFilter } from "#board/commands.ts";
import { WaitingNote } from "#features/explore/waiting-note.tsx";
import { Outline } from "#features/outline/outline.tsx";
import { renderPanel } from "#testing/render-panel.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { usePicture } from "./use-picture.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Drawn() {
  const { picture, waiting, stale } = usePicture();
  return (
    <>
      <WaitingNote waiting={waiting} stale={stale} />
      <Outline picture={picture} onOpen={() => undefined} />
    </>
  );
}

function Screen() {
  return (
    <PanelBoundary what="The picture">
      <Drawn />
    </PanelBoundary>
  );
}

describe("a wait", () => {
  it("SZ4: can be stopped: the request is aborted, the picture stays, and it can be asked again", async () => {
    const { board, server, container } = renderPanel(<Screen />);
    await screen.findByRole("heading", { name: "The graph in words" });
    const ties = container.querySelectorAll(".outline li").length;
    server.holds = true;
    act(() => board.actions.run(setFilter({ stances: { include: ["denies"] } }, "denials")));
    await userEvent.click(await screen.findByRole("button", { name: "Stop" }));
    expect(server.aborted).toEqual(["POST /api/board"]);
    await screen.findByText(/Not up to date/);
    expect(container.querySelectorAll(".outline li")).toHaveLength(ties);
    server.holds = false;
    await userEvent.click(screen.getByRole("button", { name: "Ask again" }));
    await waitFor(() => expect(container.querySelectorAll(".outline li")).toHaveLength(1));
    expect(screen.queryByText(/Not up to date/)).toBeNull();
  });

  it("SZ4: of a panel can be stopped too, and says so", async () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { server } = renderPanel(<Screen />, {}, null, { holds: true });
    const stop = await screen.findByRole("button", { name: "Stop waiting" }, { timeout: 4000 });
    await userEvent.click(stop);
    await screen.findByRole("heading", { name: "The picture: stopped" });
    server.holds = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again now" }));
    await screen.findByRole("heading", { name: "The graph in words" });
    silent.mockRestore();
  });
});
