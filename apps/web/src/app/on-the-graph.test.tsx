import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ActorId } from "@tumen/model";
import { actorId } from "@tumen/model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hideNodes } from "#board/commands.ts";
import { type Places, usePlaces } from "#board/places.ts";
import type { View } from "#board/view.ts";
import { ActorTools } from "#features/explore/actor-tools.tsx";
import { HiddenNote } from "#features/explore/hidden-note.tsx";
import { Outline } from "#features/outline/outline.tsx";
import { renderPanel } from "#testing/render-panel.tsx";
import { usePicture } from "./use-picture.ts";

const PUTIN = actorId("putin");
const KIM = actorId("kim");
const STATES = actorId("united-states");
const OFFICIALS = actorId("officials");

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface ScreenProps {
  readonly id: ActorId;
  readonly places?: Places;
}

function Screen({ id, places = {} }: ScreenProps) {
  const { picture } = usePicture();
  usePlaces().current = places;
  return (
    <>
      <ActorTools id={id} name="Them" picture={picture} onExpand={async () => undefined} />
      <HiddenNote nameOf={(one) => one}>{null}</HiddenNote>
      <Outline picture={picture} onOpen={() => undefined} />
      <output aria-label="on the graph">
        {picture.actors.map(({ card }) => card.id.slice("actor:".length)).join(" ")}
      </output>
    </>
  );
}

async function renderTools(id: ActorId, view: Partial<View> = {}, places: Places = {}) {
  const rendered = renderPanel(<Screen id={id} places={places} />, view);
  await screen.findByRole("toolbar", { name: "Them on the graph" });
  return rendered;
}

const shown = () => screen.getByLabelText("on the graph").textContent;

describe("collapsing", () => {
  it("EX4: leaves whom another expanded actor is tied to, and takes the rest back", async () => {
    // Both expansions lead to Kim: the first brought him in, the second found him there.
    const added = [
      { id: KIM, beside: STATES },
      { id: OFFICIALS, beside: PUTIN },
    ];
    const { board } = await renderTools(STATES, { added });
    await waitFor(() => expect(shown()).toContain("kim officials"));
    await userEvent.click(screen.getByRole("button", { name: "Collapse" }));
    expect(board.getState().view.added.map((one) => one.id)).toEqual([KIM, OFFICIALS]);
    cleanup();
    const other = await renderTools(PUTIN, { added });
    await userEvent.click(await screen.findByRole("button", { name: "Collapse" }));
    expect(other.board.getState().view.added.map((one) => one.id)).toEqual([KIM]);
    act(() => other.board.actions.undo());
    expect(other.board.getState().view.added).toEqual(added);
  });
});

describe("what is out of sight", () => {
  it("EX6: is always counted, and one act brings all of it back", async () => {
    const { board } = await renderTools(PUTIN);
    const everyone = shown();
    expect(screen.queryByText(/hidden/)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Hide" }));
    await screen.findByRole("button", { name: "1 hidden · show all" });
    act(() => board.actions.run(hideNodes([STATES], "hide")));
    await userEvent.click(await screen.findByRole("button", { name: "2 hidden · show all" }));
    expect(screen.queryByText(/hidden/)).toBeNull();
    expect(shown()).toBe(everyone);
  });

  it("EX6: isolating leaves an actor with its neighbours and counts the others", async () => {
    const added = [{ id: KIM }];
    const { board } = await renderTools(PUTIN, { added });
    await waitFor(() => expect(shown()).toContain("kim"));
    await userEvent.click(screen.getByRole("button", { name: "Isolate" }));
    await screen.findByRole("button", { name: "3 hidden · show all" });
    expect(shown()).toBe("putin kim");
    act(() => board.actions.undo());
    expect(shown()).toBe("north-korea russia putin united-states kim");
  });
});

describe("moving without dragging", () => {
  it("KB5, LY3: steps from where the actor stands, is pinned there, and is one step to undo", async () => {
    const { board } = await renderTools(PUTIN, {}, { [PUTIN]: { x: 0.25, y: -0.5 } });
    await userEvent.click(screen.getByRole("button", { name: "Move Them" }));
    await userEvent.click(screen.getByRole("button", { name: "left" }));
    expect(board.getState().view.pins).toEqual({ [PUTIN]: { x: 0.15, y: -0.5 } });
    await userEvent.click(screen.getByRole("button", { name: "down" }));
    expect(board.getState().view.pins).toEqual({ [PUTIN]: { x: 0.25, y: -0.4 } });
    expect(board.getState().past.map((one) => one.title)).toEqual([
      "move Them left",
      "move Them down",
    ]);
  });
});
