import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { boardResponseSchema, claimViewOf } from "@tumen/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readLink } from "#board/link.ts";
import { useBoard } from "#board/use-board.ts";
import type { View } from "#board/view.ts";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { INJECTION, SMALL_GRAPH } from "#testing/small-graph.ts";
import { tieCounts } from "#ui/words.ts";
import { PassageLinks } from "./passage-links.tsx";
import { Reader } from "./reader.tsx";

const shown = new Set(["actor:north-korea", "actor:russia"]);
const labelOf = (_facet: string, value: string) => value;

function OpenReader() {
  const reading = useBoard((board) => board.view.reading);
  return reading === null ? null : <Reader reading={reading} shown={shown} labelOf={labelOf} />;
}

function renderReader(view: Partial<View> = {}) {
  return renderPanel(<OpenReader />, {
    reading: { document: "document:bridge" as never },
    ...view,
  });
}

function marks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".document-text [data-claims]")];
}

function dataOf(slug: string) {
  const found = SMALL_GRAPH.documents.find((one) => one.id === `document:${slug}`);
  if (found === undefined) throw new Error(`No ${slug}.`);
  const claims = SMALL_GRAPH.claims
    .filter((one) => one.quotes[0]?.document === found.id)
    .map((one) => claimViewOf(one, { disputed: false, reliability: "F" }));
  return {
    document: found,
    claims,
    publisher: SMALL_GRAPH.publishers.find((one) => one.id === found.publisher),
  };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the reader", () => {
  it("shows the text as text, whatever it says", async () => {
    const { container } = renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    expect(container.querySelector(".document-text")?.textContent).toContain(INJECTION);
    expect(container.querySelector("img")).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });

  it("RD3: splits passages that overlap and says how many claims each piece carries", async () => {
    renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    const described = marks().map((one) => {
      const said = document.getElementById(one.getAttribute("aria-describedby") ?? "");
      return `${one.textContent}: ${said?.textContent}`;
    });
    expect(described).toEqual([
      "Kim met Putin 🚂 in Pyongyang: 1 claim",
      "North Korea shipped : 1 claim",
      "shells to Russia by rail2: 2 claims",
    ]);
    expect(
      screen.getByRole("button", { name: "shells to Russia by rail", description: "2 claims" }),
    ).toBe(marks()[2]);
  });

  it("RD9: leads from a passage by Enter to its claims, and from them to the graph", async () => {
    const { board } = renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    marks()[1]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(board.getState().view.reading?.claim).toBe("claim:bridge-2");
    const panel = await screen.findByRole("complementary", { name: "Claims on this passage" });
    expect(within(panel).getByText("2 claims on this passage")).toBeDefined();
    const [first] = within(panel).getAllByRole("button", { name: "North Korea → Russia" });
    if (first === undefined) throw new Error("No way to the graph.");
    await userEvent.click(first);
    expect(board.getState().view.selection?.id).toBe("north-korea>russia.material-cooperation");
    expect(board.getState().view.reading?.document).toBe("document:bridge");
  });

  it("RD3: says which filter hides a claim, and shows it on demand", async () => {
    const { board } = renderReader({
      filter: { modalities: { include: ["fact"] }, disputed: true },
      reading: { document: "document:bridge" as never, claim: "claim:bridge-2" as never },
    });
    const panel = await screen.findByRole("complementary", { name: "Claims on this passage" });
    expect(within(panel).getByText(/the filter hides it \(How surely: fact\)/)).toBeDefined();
    const [show] = within(panel).getAllByRole("button", { name: "Show it" });
    if (show === undefined) throw new Error("No way to show it.");
    await userEvent.click(show);
    expect(board.getState().view.filter).toEqual({ disputed: true });
  });

  it("offers to bring in who is not on the graph", async () => {
    const { board } = renderReader({
      reading: { document: "document:bridge" as never, claim: "claim:bridge-1" as never },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Bring in" }));
    expect(
      board
        .getState()
        .view.added.map((one) => one.id)
        .sort(),
    ).toEqual(["actor:kim", "actor:putin"]);
  });

  it("RD1: names what is not known of a document", async () => {
    renderReader({ reading: { document: "document:denial" as never } });
    await screen.findByText(/Publisher unknown · date unknown · authors unknown · source F/);
  });

  it("RD1: shows all that the seed knows of a document and its publisher", async () => {
    const { container } = renderReader();
    await userEvent.click(await screen.findByText("About this document"));
    const facts = [...container.querySelectorAll(".document-facts .facts > div")].map((one) => [
      one.querySelector("dt")?.textContent,
      one.querySelector("dd")?.textContent,
    ]);
    const { document: bridge, publisher } = dataOf("bridge");
    expect(facts).toEqual([
      ["Short title", "The bridge"],
      ["Publisher", "The Ferry"],
      ["Kind", publisher?.kind],
      ["Country", publisher?.country ?? "unknown"],
      ["Published", "2024-06-20"],
      ["Authors", "unknown"],
      ["Language", bridge.language],
      ["Original", bridge.url ?? "unknown"],
      ["Source grade", "F: nobody has judged it (Admiralty)"],
      ["Derived from", "no other document, as far as is known"],
      [
        "Annotated by",
        bridge.annotatedBy
          .map(({ name, kind, on }) => `${name} · ${kind} · ${on ?? "date unknown"}`)
          .join("") || "unknown",
      ],
      ["Reviewed by", "nobody yet"],
      ["Rights", bridge.rights],
      ["File", bridge.file],
      ["Text", `SHA-256 ${bridge.textSha256}, normalisation ${bridge.normVersion}`],
    ]);
  });

  it("RD3: lists all claims of a stretch on which several stand", async () => {
    renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    const both = marks()[2];
    if (both === undefined) throw new Error("No stretch with two claims.");
    await userEvent.click(both);
    const panel = await screen.findByRole("complementary", { name: "Claims on this passage" });
    const sentences = [...panel.querySelectorAll(".mark-sentence")].map((one) => one.textContent);
    expect(sentences).toEqual([
      "North Korea shipped shells to Russia.",
      "The shells went by rail.",
    ]);
  });

  it("RD5: tells the share of every paragraph and of the document, and what is not used", async () => {
    const { container } = renderReader({ reading: { document: "document:denial" as never } });
    await screen.findByRole("heading", { level: 2, name: "[The denial]" });
    const shares = [...container.querySelectorAll(".share")].map((one) =>
      one.getAttribute("title"),
    );
    expect(shares).toEqual([
      "98 % of this paragraph under a quote",
      "97 % of this paragraph under a quote",
    ]);
    expect(container.querySelector(".document-head strong")?.textContent).toBe("95 %");
    cleanup();
    const other = renderReader().container;
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    const unused = [...other.querySelectorAll(".row-unused")].map((one) => [
      one.querySelector(".share")?.getAttribute("title"),
      one.querySelector(".margin-unused")?.textContent,
      one.querySelectorAll("[data-claims]").length,
    ]);
    expect(unused).toEqual([["Not used: no quote", "not used", 0]]);
  });

  it("RD4: tells of a name in the text the relations that the graph shows under the same filter", async () => {
    const filter = { modalities: { include: ["alleged" as const] } };
    const { container, server } = renderReader({ filter });
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    const names = [...container.querySelectorAll("span[data-actors]")];
    expect(names.map((one) => one.textContent)).toEqual(["Officials", "North Korea", "Russia"]);
    const name = names[1];
    if (name === undefined) throw new Error("North Korea is not marked.");
    await userEvent.click(name);
    const popover = await screen.findByRole("dialog", { name: "In the text: North Korea" });
    const board = await server.fetch("/api/board", {
      method: "POST",
      body: JSON.stringify({ filter, actors: [...shown] }),
    });
    const { ties, actors } = boardResponseSchema.parse(await board.json());
    const card = actors.find((one) => one.id === "actor:north-korea");
    await within(popover).findByText(
      `State · ${card?.claims} claim in ${card?.documents} document under the present filter`,
    );
    expect(
      [...popover.querySelectorAll(".popover-ties .muted")].map((one) => one.textContent),
    ).toEqual(ties.map(tieCounts));
    expect(ties).toHaveLength(1);
    expect(await violationsIn(container)).toEqual([]);
  });

  it("RD4: one stop a paragraph leads the keyboard to its names, and Escape back", async () => {
    const { board } = renderReader();
    await screen.findByRole("heading", { level: 2, name: "The Bridge" });
    const stop = screen.getByRole("button", { name: "Named here: Officials, North Korea, Russia" });
    stop.focus();
    await userEvent.keyboard("{Enter}");
    const popover = await screen.findByRole("dialog", { name: "In the text: Officials" });
    await userEvent.click(await within(popover).findByRole("button", { name: "Put on the graph" }));
    expect(board.getState().view.added.map((one) => one.id)).toEqual(["actor:officials"]);
    await userEvent.click(within(popover).getByRole("button", { name: "Russia" }));
    await userEvent.click(
      await within(popover).findByRole("button", { name: "Focus on the graph" }),
    );
    expect(board.getState().view.focus).toEqual({ actor: "actor:russia", degrees: 1 });
    await userEvent.click(within(popover).getByRole("button", { name: "Filter by" }));
    expect(board.getState().view.filter).toEqual({
      actors: { include: [{ id: "actor:russia", role: "any" }] },
    });
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(stop);
    expect(board.getState().view.reading?.document).toBe("document:bridge");
  });

  it("RD6: opens another document beside this one, and each closes by itself", async () => {
    const { board, container } = renderReader({
      reading: { document: "document:bridge" as never, claim: "claim:bridge-2" as never },
    });
    await userEvent.click(
      await screen.findByRole("button", { name: "Read another document beside this one" }),
    );
    await userEvent.click(await screen.findByRole("button", { name: "[The denial]" }));
    const second = await screen.findByRole("region", { name: "Document: [The denial]" });
    const first = screen.getByRole("region", { name: "Document: The Bridge" });
    await userEvent.click(within(second).getByRole("button", { name: /^Both Russia and/ }));
    expect(board.getState().view.reading).toEqual({
      document: "document:bridge",
      claim: "claim:bridge-2",
      beside: { document: "document:denial", claim: "claim:denial-1" },
    });
    expect(await violationsIn(container)).toEqual([]);
    await userEvent.click(within(first).getByRole("button", { name: "Close the document" }));
    expect(board.getState().view.reading).toEqual({
      document: "document:denial",
      claim: "claim:denial-1",
    });
  });

  it("RD6: leaves the keyboard in the first document when the second is closed", async () => {
    const { board } = renderReader({
      reading: {
        document: "document:bridge" as never,
        beside: { document: "document:denial" as never },
      },
    });
    const second = await screen.findByRole("region", { name: "Document: [The denial]" });
    await userEvent.click(within(second).getByRole("button", { name: "Close the document" }));
    expect(board.getState().view.reading).toEqual({ document: "document:bridge" });
    expect(document.activeElement?.textContent).toBe("The Bridge");
  });

  it("RD6: scrolls each of two documents to its own passage", async () => {
    const seen: string[] = [];
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, this.matches("[data-claims]") ? 5000 : 0, 100, 100);
    });
    vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
      if (this.matches("[data-claims]")) seen.push(this.textContent ?? "");
    });
    renderReader({
      reading: {
        document: "document:bridge" as never,
        claim: "claim:bridge-1" as never,
        beside: { document: "document:denial" as never, claim: "claim:denial-2" as never },
      },
    });
    await screen.findByRole("region", { name: "Document: The Bridge" });
    await screen.findByRole("region", { name: "Document: [The denial]" });
    expect(seen.sort()).toEqual([
      "Kim met Putin 🚂 in Pyongyang",
      "Russia depends on its neighbour",
    ]);
  });

  it("RD7: copies a link that opens at the passage, and leads to it on the live page", async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    const user = userEvent.setup();
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    const view = dataOf("bridge").claims[0];
    if (view === undefined) throw new Error("No claim.");
    const { id } = dataOf("bridge").document;
    renderPanel(<PassageLinks view={view} document={{ id, url: "https://example.org/bridge" }} />);
    await user.click(screen.getByRole("button", { name: "copy link to this passage" }));
    expect(copied).toEqual([`${window.location.origin}/document/bridge?passage=bridge-1`]);
    const { view: opened } = readLink("/document/bridge", "?passage=bridge-1");
    expect(opened.reading).toEqual({ document: "document:bridge", claim: "claim:bridge-1" });
    const live = screen.getByRole("link", { name: /on the live page/ });
    expect(live.getAttribute("href")).toBe(
      "https://example.org/bridge#:~:text=Kim%20met%20Putin%20%F0%9F%9A%82%20in%20Pyongyang",
    );
    expect(live.textContent).toContain("may have been edited since");
  });
});
