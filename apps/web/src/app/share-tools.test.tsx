import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setFilter } from "#board/commands.ts";
import { LINK_LENGTH } from "#board/link.ts";
import { renderPanel } from "#testing/render-panel.tsx";
import { ShareTools } from "./share-tools.tsx";
import type { WindowName } from "./window-name.ts";

const UNSAVED = /changed since it was last saved or copied/;

let copied: string[];
let address: string;

beforeEach(() => {
  copied = [];
  address = window.location.href;
});
afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", address);
  vi.unstubAllGlobals();
});

function renderShare() {
  const opened: WindowName[] = [];
  const user = userEvent.setup();
  const writeText = async (text: string) => void copied.push(text);
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
  return { opened, user, ...renderPanel(<ShareTools onWindow={(name) => opened.push(name)} />) };
}

describe("sharing", () => {
  it("SH8: marks a change until the link to it is copied", async () => {
    const { board, user } = renderShare();
    expect(screen.queryByRole("button", { name: UNSAVED })).toBeNull();
    act(() => board.actions.run(setFilter({ disputed: true }, "only disputed")));
    await user.click(await screen.findByRole("button", { name: UNSAVED }));
    await waitFor(() => expect(screen.queryByRole("button", { name: UNSAVED })).toBeNull());
    expect(copied).toEqual([window.location.href]);
    expect(board.getState().announcement.text).toBe("The link to this view is copied.");
  });

  it("SH1: a view that is too long for a link is saved as a file instead, and says so", async () => {
    window.history.replaceState(null, "", `/?hide=${"a".repeat(LINK_LENGTH)}`);
    const { board, opened, user } = renderShare();
    await user.click(screen.getByRole("button", { name: /^Share/ }));
    expect(opened).toEqual(["export"]);
    expect(copied).toEqual([]);
    expect(board.getState().announcement).toEqual({
      text: "This view is too large for a link. Save it as a session file instead.",
      quiet: false,
    });
  });
});
