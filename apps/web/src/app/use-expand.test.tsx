import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ActorTools } from "#features/explore/actor-tools.tsx";
import { Outline } from "#features/outline/outline.tsx";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { useExpand } from "./use-expand.ts";
import { usePicture } from "./use-picture.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Screen() {
  const drawn = usePicture();
  const onExpand = useExpand(drawn);
  return (
    <>
      <ActorTools
        id={"actor:putin" as never}
        name="Vladimir Putin"
        picture={drawn.picture}
        onExpand={onExpand}
      />
      <Outline picture={drawn.picture} onOpen={() => undefined} />
    </>
  );
}

describe("an expansion", () => {
  it("EX1: asks once, adds beside the actor, and is one step to undo", async () => {
    const { board, server } = renderPanel(<Screen />);
    const expand = await screen.findByRole("button", { name: "Expand 1" });
    server.asked.length = 0;
    await userEvent.click(expand);
    await screen.findByRole("region", { name: "Kim Jong Un" });
    expect(server.asked).toEqual(["POST /api/actors/actor:putin/neighbours"]);
    expect(board.getState().view.added).toEqual([{ id: "actor:kim", beside: "actor:putin" }]);
    expect(board.getState().announcement.text).toBe(
      "1 actor and 1 tie added beside Vladimir Putin.",
    );
    act(() => board.actions.undo());
    await waitFor(() => expect(screen.queryByRole("region", { name: "Kim Jong Un" })).toBeNull());
  });
});

describe("the choice of an expansion", () => {
  it("EX1: says how many neighbours of each class are not on the graph yet", async () => {
    renderPanel(<Screen />);
    await screen.findByRole("button", { name: "Expand 1" });
    await userEvent.click(screen.getByRole("button", { name: "Which neighbours" }));
    expect(screen.getByRole("checkbox", { name: "Verbal cooperation 1" })).toBeDefined();
    expect(screen.getByRole("checkbox", { name: "Material conflict 0" })).toBeDefined();
    expect(screen.getByText("1 neighbour under the present filter")).toBeDefined();
  });

  it("EX2: the request carries class, direction and document", async () => {
    const { server } = renderPanel(<Screen />);
    await screen.findByRole("button", { name: "Expand 1" });
    await userEvent.click(screen.getByRole("button", { name: "Which neighbours" }));
    await userEvent.selectOptions(screen.getByLabelText("by ties"), "towards others");
    await screen.findByRole("option", { name: "The bridge" });
    await userEvent.selectOptions(screen.getByLabelText("as told by"), "The bridge");
    await userEvent.click(screen.getByRole("checkbox", { name: /Material conflict/ }));
    server.bodies.length = 0;
    await userEvent.click(screen.getByRole("button", { name: "Expand 1" }));
    await waitFor(() => expect(server.bodies).not.toEqual([]));
    expect(server.bodies[0]).toEqual({
      onBoard: ["actor:north-korea", "actor:russia", "actor:putin", "actor:united-states"],
      filter: { documents: { include: ["document:bridge"] } },
      limit: 10,
      direction: "out",
      quads: ["verbal-cooperation", "material-cooperation", "verbal-conflict"],
    });
  });
});

describe("the text twin", () => {
  it("KB3: says each tie of the picture once, and follows the filter", async () => {
    const { board, container } = renderPanel(<Screen />);
    await screen.findByRole("heading", { name: "The graph in words" });
    const ties = () => container.querySelectorAll(".outline li").length;
    expect(ties()).toBe(2);
    expect(await violationsIn(container)).toEqual([]);
    act(() =>
      board.actions.run({
        title: "only denials",
        apply: () => ({ filter: { stances: { include: ["denies"] } } }),
      }),
    );
    await waitFor(() => expect(ties()).toBe(1));
    expect(screen.getByRole("button", { name: /It is denied/ })).toBeDefined();
  });
});
