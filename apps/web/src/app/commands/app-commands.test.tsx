import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { actorId } from "@tumen/model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { CommandPalette } from "../command-palette.tsx";
import { KeyHelp } from "../key-help.tsx";
import { usePicture } from "../use-picture.ts";
import type { WindowName } from "../window-name.ts";
import { type AppCommand, keyName } from "./app-command.ts";
import { useAppCommands } from "./use-app-commands.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Seen {
  commands: readonly AppCommand[];
  readonly windows: WindowName[];
  closed: number;
}

function Commands({ seen, palette }: { readonly seen: Seen; readonly palette: boolean }) {
  const { picture } = usePicture();
  const commands = useAppCommands({
    picture,
    controls: { current: null },
    words: false,
    onExpand: async () => undefined,
    onOpen: () => undefined,
    onWindow: (name) => seen.windows.push(name),
    onWords: () => undefined,
    onArrange: () => undefined,
    placeOf: () => ({ x: 0.5, y: 0.5 }),
  });
  seen.commands = commands;
  const close = () => {
    seen.closed += 1;
  };
  if (!palette) return <KeyHelp commands={commands} />;
  return <CommandPalette commands={commands} onClose={close} />;
}

async function renderCommands(palette: boolean) {
  const seen: Seen = { commands: [], windows: [], closed: 0 };
  const selection = { kind: "actor", id: actorId("russia") } as const;
  const rendered = renderPanel(<Commands seen={seen} palette={palette} />, { selection });
  await screen.findByText("Hide Russia");
  return { seen, ...rendered };
}

describe("the commands", () => {
  it("KB7: all stand in the palette, each with its key, and those that cannot be done are off", async () => {
    const { seen } = await renderCommands(true);
    const listed = screen.getAllByRole("option").map((one) => ({
      title: one.querySelector("span")?.textContent,
      key: one.querySelector("kbd")?.textContent,
      off: one.getAttribute("aria-disabled") === "true",
    }));
    const byTitle = (a: { title?: string | null | undefined }, b: typeof a) =>
      (a.title ?? "") < (b.title ?? "") ? -1 : 1;
    expect(listed.sort(byTitle)).toEqual(
      seen.commands
        .map(({ title, keys, run }) => ({
          title,
          key: keys?.[0] === undefined ? undefined : keyName(keys[0]),
          off: run === undefined,
        }))
        .sort(byTitle),
    );
    expect(listed.length).toBeGreaterThan(50);
  });

  it("KB7: are found by their words and done by Enter", async () => {
    const { board, seen } = await renderCommands(true);
    await userEvent.type(screen.getByRole("combobox"), "hide russia{Enter}");
    expect(seen.closed).toBe(1);
    await vi.waitFor(() => expect(board.getState().view.hidden).toEqual(["actor:russia"]));
  });

  it("KB1: have one map of keys, on which no key means two things in one place", async () => {
    const { seen, container } = await renderCommands(false);
    const keyed = seen.commands.flatMap(({ keys = [], place = "everywhere" }) =>
      keys.map((key) => `${place} ${key}`),
    );
    expect(new Set(keyed).size).toBe(keyed.length);
    // What works everywhere works on the graph too, so it may mean nothing else there.
    const keys = keyed.map((one) => one.split(" ")[1]);
    expect(new Set(keys).size).toBe(keys.length);
    const mapped = [...container.querySelectorAll("dl > div")].map((one) => one.textContent);
    for (const { keys: own, title } of seen.commands) {
      if (own !== undefined) expect(mapped).toContain(`${own.map(keyName).join(" ")}${title}`);
    }
    expect(await violationsIn(container)).toEqual([]);
  });

  it("KB5: move what is selected in every way that dragging does", async () => {
    const { board, seen } = await renderCommands(false);
    for (const [to, place] of Object.entries({
      left: { x: 0.4, y: 0.5 },
      right: { x: 0.6, y: 0.5 },
      up: { x: 0.5, y: 0.4 },
      down: { x: 0.5, y: 0.6 },
    })) {
      const command = seen.commands.find((one) => one.id === `move-${to}`);
      act(() => command?.run?.());
      expect(board.getState().view.pins).toEqual({ "actor:russia": place });
    }
  });
});
