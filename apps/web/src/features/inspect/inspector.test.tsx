import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Filter, Tie } from "@tumen/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { Inspector } from "./inspector.tsx";
import { TieSources } from "./tie-sources.tsx";

const TIE = "north-korea>russia.material-cooperation";
const shown = new Set(["actor:north-korea", "actor:russia"]);
const actorTools = () => null;

function renderTie() {
  const selection = { kind: "tie", id: TIE } as const;
  return renderPanel(<Inspector selection={selection} shown={shown} actorTools={actorTools} />, {
    selection,
  });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the inspector of a tie", () => {
  it("CO4: tells counts and disputes, and puts allegations in a group of their own", async () => {
    const { container } = renderTie();
    await screen.findByRole("heading", { level: 2, name: /North Korea.*Russia/ });
    expect(
      await screen.findByRole("button", { name: "2 claims in 1 document, by 1 publisher" }),
    ).toBeDefined();
    expect(screen.getByRole("button", { name: "≠ 1 disputed" })).toBeDefined();
    const alleged = await screen.findByRole("region", { name: "Alleged" });
    expect(within(alleged).getByText("North Korea shipped shells to Russia by rail")).toBeDefined();
    expect(within(alleged).getByRole("button", { name: "Officials" })).toBeDefined();
    const stated = screen.getByRole("region", { name: "Stated" });
    expect(within(stated).getByText("shells to Russia by rail")).toBeDefined();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("EX9: opens the bundle to the single claims behind it, as many as are counted after the filter", async () => {
    for (const [filter, counted] of [
      [{}, "2 claims in 1 document, by 1 publisher"],
      [{ modalities: { include: ["fact"] } }, "1 claim in 1 document, by 1 publisher"],
    ] as const) {
      const selection = { kind: "tie", id: TIE } as const;
      const { container } = renderPanel(
        <Inspector selection={selection} shown={shown} actorTools={actorTools} />,
        { selection, filter: filter as Filter },
      );
      await screen.findByRole("button", { name: counted });
      await screen.findByRole("region", { name: "Stated" });
      expect(container.querySelectorAll(".claim-card")).toHaveLength(Number.parseInt(counted, 10));
      cleanup();
    }
  });

  it("RD2: opens the document at the passage when its quote is chosen", async () => {
    const { board } = renderTie();
    const quote = await screen.findByText("North Korea shipped shells to Russia by rail");
    await userEvent.click(quote);
    expect(board.getState().view.reading).toEqual({
      document: "document:bridge",
      claim: "claim:bridge-2",
    });
  });

  it("lists for the pair what draws no line too, and denials apart", async () => {
    renderTie();
    await screen.findByRole("region", { name: "Alleged" });
    await userEvent.click(screen.getByText("All about the two"));
    expect(await screen.findByText("Russia depends on its neighbour")).toBeDefined();
    const denials = screen.getByRole("region", { name: "Denied, or said not to be so" });
    expect(
      within(denials).getByText("Both Russia and North Korea denied any arms deal"),
    ).toBeDefined();
  });

  it("says what contradicts a claim, with the reason", async () => {
    renderTie();
    await userEvent.click(await screen.findByRole("button", { name: "What contradicts it" }));
    expect(await screen.findByText(/One says it happened, the other denies it/)).toBeDefined();
    expect(screen.getByText("Both Russia and North Korea denied any arms deal")).toBeDefined();
  });
});

describe("the claim card", () => {
  it("CO9: tells the speaker apart from the publisher on every card", async () => {
    const { container } = renderTie();
    await screen.findByRole("region", { name: "Alleged" });
    const said = [...container.querySelectorAll(".claim-card")].map((card) =>
      [...card.querySelectorAll(".claim-source dd")].map((one) => one.textContent),
    );
    expect(said).toEqual([
      ["the document’s own voice", "by The Ferry, 2024-06-20, in The bridge"],
      ["Officials", "by The Ferry, 2024-06-20, in The bridge"],
    ]);
  });

  it("CO4: counts claims, documents and publishers that stand against it", async () => {
    renderTie();
    await userEvent.click(await screen.findByRole("button", { name: "What contradicts it" }));
    expect(
      await screen.findByText("Contradicted by 1 claim in 1 document, publisher not known."),
    ).toBeDefined();
    expect(screen.getByText("Alleged, asserted")).toBeDefined();
    expect(screen.getByText("F: cannot be judged")).toBeDefined();
  });

  it("RD6: opens both passages of a dispute by one act", async () => {
    const { board } = renderTie();
    await userEvent.click(await screen.findByRole("button", { name: "What contradicts it" }));
    await userEvent.click(
      await screen.findByRole("button", { name: "Read both passages side by side" }),
    );
    expect(board.getState().view.reading).toEqual({
      document: "document:bridge",
      claim: "claim:bridge-2",
      beside: { document: "document:denial", claim: "claim:denial-1" },
    });
  });

  it("copies the claim as a quotation, and says so", async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    const user = userEvent.setup();
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    const { board } = renderTie();
    const alleged = await screen.findByRole("region", { name: "Alleged" });
    await user.click(within(alleged).getByRole("button", { name: "Copy as quotation" }));
    expect(copied).toEqual([
      [
        "“North Korea shipped shells to Russia by rail”",
        "Speaker: Officials. Alleged.",
        "The Bridge, The Ferry, 2024-06-20.",
        `${window.location.origin}/claim/bridge-2`,
      ].join("\n"),
    ]);
    expect(board.getState().announcement.text).toBe("The quotation is copied.");
  });
});

describe("the sources of a tie", () => {
  it("CO4: equal the distinct documents and publishers behind it, and each leads further", async () => {
    const tie = {
      id: TIE,
      claims: 3,
      documents: 2,
      documentIds: ["document:bridge", "document:denial"],
    } as unknown as Tie;
    const { board } = renderPanel(<TieSources tie={tie} />);
    await userEvent.click(
      await screen.findByRole("button", {
        name: "3 claims in 2 documents, by 1 publisher and 1 not known",
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Only The denial" }));
    expect(board.getState().view.filter).toEqual({ documents: { include: ["document:denial"] } });
    await userEvent.click(screen.getByRole("button", { name: "The denial" }));
    expect(board.getState().view.reading).toEqual({ document: "document:denial" });
  });
});

describe("the inspector of an actor", () => {
  it("FI15: filters by role from its counts, and names what is unknown", async () => {
    const selection = { kind: "actor", id: "actor:russia" as never } as const;
    const { board } = renderPanel(
      <Inspector selection={selection} shown={shown} actorTools={actorTools} />,
      { selection },
    );
    await userEvent.click(await screen.findByRole("button", { name: "speaks in 1" }));
    expect(board.getState().view.filter).toEqual({
      actors: { include: [{ id: "actor:russia", role: "speaker" }] },
    });
    expect(screen.getByText("러시아")).toBeDefined();
    expect(screen.getAllByText("unknown").length).toBeGreaterThan(0);
  });
});
