import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { actorId } from "@tumen/model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Command, hideNodes, setFilter, setFocus, showAs } from "#board/commands.ts";
import { WIDE } from "#canvas/frame.ts";
import { elementsOf } from "#features/explore/explore-picture.ts";
import { selectionOfLine } from "#features/explore/line-selection.ts";
import { Outline } from "#features/outline/outline.tsx";
import { renderPanel } from "#testing/render-panel.tsx";
import { usePicture } from "./use-picture.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const SHEET = { frame: WIDE, held: new Set<string>(), pinned: new Set<string>(), places: {} };

/** What the canvas is given to draw, but for ties that the filter or the focus takes away: no words tell of those. */
function idsDrawn({ picture }: ReturnType<typeof usePicture>): string[] {
  const drawn = elementsOf(picture, SHEET, { of: () => 1 });
  const ties = drawn.ties.filter((one) => !one.faded);
  const parts = drawn.lines.flatMap((one) => selectionOfLine(picture, one.id) ?? []);
  const told = {
    relations: [...drawn.actors, ...ties],
    events: [...drawn.events, ...parts],
    claims: drawn.claims,
  };
  return told[picture.shows].map((one): string => one.id).sort();
}

function Screen({ seen }: { readonly seen: { ids: string[] } }) {
  const drawn = usePicture();
  seen.ids = idsDrawn(drawn);
  return (
    <>
      <Outline picture={drawn.picture} onOpen={() => undefined} />
      <output aria-label="state">{drawn.waiting ? "asking" : "still"}</output>
    </>
  );
}

const CHANGES: readonly [name: string, change: Command | null][] = [
  ["nothing was changed", null],
  ["a filter is on", setFilter({ stances: { include: ["denies"] } }, "only denials")],
  ["somebody is hidden", hideNodes([actorId("putin")], "hide Putin")],
  ["somebody is in focus", setFocus({ actor: actorId("russia"), degrees: 1 }, "focus")],
];

describe.each(["relations", "events", "claims"] as const)("the outline of %s", (shows) => {
  it.each(CHANGES)(
    "KB3: leads to the very ids that the canvas draws where %s",
    async (_name, change) => {
      const seen = { ids: [] as string[] };
      const { board, container } = renderPanel(<Screen seen={seen} />);
      await screen.findByRole("heading", { name: "The graph in words" });
      act(() => board.actions.run(showAs(shows)));
      if (change !== null) act(() => board.actions.run(change));
      await waitFor(() => expect(screen.getByLabelText("state").textContent).toBe("still"));
      const title = { relations: "graph", events: "events", claims: "claims" }[shows];
      await screen.findByRole("heading", { name: `The ${title} in words` });
      const stops = [...container.querySelectorAll("[data-stop]")];
      const told = stops.map((stop) => {
        fireEvent.click(stop);
        return board.getState().view.selection?.id;
      });
      expect(told.sort()).toEqual(seen.ids);
      expect(told.length).toBeGreaterThan(0);
    },
  );
});
