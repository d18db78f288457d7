import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addActors, setLayout, setSpacing } from "#board/commands.ts";
import { placeIn, WIDE } from "#canvas/frame.ts";
import type { Places } from "#canvas/layout-graph.ts";
import { renderPanel } from "#testing/render-panel.tsx";
import { usePicture } from "./use-picture.ts";
import { useSheet } from "./use-places.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const PINS = { ["actor:russia" as never]: { x: 0.5, y: 0.25 } };

/** Shows where everyone stands as text. */
function Sheet() {
  const { picture } = usePicture();
  const { sheet, arranging } = useSheet(picture, WIDE);
  if (sheet === null) return null;
  return (
    <>
      <output aria-label="places">{JSON.stringify(sheet.places)}</output>
      <output aria-label="pinned">{[...sheet.pinned].join(" ")}</output>
      <output aria-label="work">{arranging === null ? "none" : "under way"}</output>
    </>
  );
}

function places(): Places {
  return JSON.parse(screen.getByLabelText("places").textContent ?? "{}");
}

describe("places", () => {
  it("LY3: a pin survives layout, spacing, and a reload or link with the same view", async () => {
    const { board } = renderPanel(<Sheet />, { pins: PINS });
    await screen.findByLabelText("places");
    const pinned = placeIn(WIDE, { x: 0.5, y: 0.25 });
    const first = places();
    expect(first["actor:russia"]).toEqual(pinned);
    act(() => board.actions.run(setLayout("grid", "grid")));
    await waitFor(() => expect(places()).not.toEqual(first));
    act(() => board.actions.run(setSpacing(2)));
    await waitFor(() => expect(screen.getByLabelText("work").textContent).toBe("none"));
    expect(places()["actor:russia"]).toEqual(pinned);
    expect(screen.getByLabelText("pinned").textContent).toBe("actor:russia");
    const { view } = board.getState();
    const arranged = places();
    cleanup();
    renderPanel(<Sheet />, view);
    await screen.findByLabelText("places");
    expect(places()).toEqual(arranged);
  });

  it("LY4: a new layout leaves the old picture until it is there", async () => {
    const { board } = renderPanel(<Sheet />);
    await screen.findByLabelText("places");
    const first = places();
    act(() => board.actions.run(setLayout("concentric", "circles")));
    expect(places()).toEqual(first);
    await waitFor(() => expect(places()).not.toEqual(first));
  });

  it("EX8: whoever is brought in finds a place, and nobody else moves", async () => {
    const { board } = renderPanel(<Sheet />);
    await screen.findByLabelText("places");
    const before = places();
    expect(before["actor:kim"]).toBeUndefined();
    act(() => board.actions.run(addActors(["actor:kim" as never], "add", "actor:putin" as never)));
    await waitFor(() => expect(places()["actor:kim"]).toBeDefined());
    const { "actor:kim": newcomer, ...after } = places();
    expect(after).toEqual(before);
    expect(Object.values(before)).not.toContainEqual(newcomer);
  });
});
