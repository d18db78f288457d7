import {
  type ActorId,
  actorIdSchema,
  claimIdSchema,
  documentIdSchema,
  FIRST_VIEW,
  LAYOUTS,
  type Selection,
} from "@tumen/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBoardStore } from "./board-store.ts";
import {
  addActors,
  arrangeAnew,
  type Command,
  collapseActor,
  hideNodes,
  pinNodes,
  removeActors,
  replaceView,
  setFilter,
  setFirstActors,
  setFocus,
  setLayout,
  setRest,
  setSpacing,
  showAll,
  showAs,
  unpinNodes,
} from "./commands.ts";
import { readLink, writeLink } from "./link.ts";
import type { View } from "./view.ts";

const actor = fc
  .constantFrom("russia", "north-korea", "china", "iran", "japan")
  .map((slug): ActorId => actorIdSchema.parse(`actor:${slug}`));
const actors = fc.uniqueArray(actor, { minLength: 1, maxLength: 3 });
const share = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000);

const command: fc.Arbitrary<Command> = fc.oneof(
  actors.map((ids) => addActors(ids, "add")),
  fc.tuple(actors, actor).map(([ids, beside]) => addActors(ids, "expand", beside)),
  fc.tuple(actor, actors).map(([id, kept]) => collapseActor(id, kept, "collapse")),
  actors.map((ids) => hideNodes(ids, "hide")),
  fc.constant(showAll()),
  fc.tuple(actor, share, share).map(([id, x, y]) => pinNodes({ [id]: { x, y } }, "move")),
  fc.constant(arrangeAnew()),
  fc.constant(pinNodes({ "event:visit": { x: 0.5, y: -0.25 } }, "move the visit")),
  actors.map((ids) => unpinNodes(ids, "unpin")),
  actors.map((ids) => removeActors(ids, "remove")),
  fc.constantFrom("relations" as const, "events" as const).map((shows) => showAs(shows)),
  fc
    .constantFrom<Selection>(
      { kind: "tie", id: "north-korea>russia.material-cooperation" },
      { kind: "actor", id: actorIdSchema.parse("actor:russia") },
      { kind: "part", id: "visit~russia" },
      { kind: "claims", id: "all" },
    )
    .map((subject) => showAs("claims", subject)),
  fc.constantFrom(...LAYOUTS).map((one) => setLayout(one, "layout")),
  fc.integer({ min: 50, max: 300 }).map((percent) => setSpacing(percent / 100)),
  fc
    .tuple(actor, fc.integer({ min: 1, max: 3 }))
    .map(([id, degrees]) => setFocus({ actor: id, degrees }, "focus")),
  fc.constant(setFocus(null, "everyone")),
  fc.integer({ min: 1, max: 200 }).map(setFirstActors),
  fc.constant(replaceView({ ...FIRST_VIEW, rest: "hide" }, "open a file")),
  fc.constantFrom("fade" as const, "hide" as const).map(setRest),
  fc.constantFrom(setFilter({}), setFilter({ disputed: true }, "only disputed")),
);

describe("the board", () => {
  it("SH6: is as it was after each command is taken back, and again after it is done anew", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const board = createBoardStore();
        const states = [board.getState().view];
        for (const one of commands) {
          board.actions.run(one);
          states.push(board.getState().view);
        }
        for (const state of states.slice(0, -1).reverse()) {
          board.actions.undo();
          expect(board.getState().view).toEqual(state);
        }
        for (const state of states.slice(1)) {
          board.actions.redo();
          expect(board.getState().view).toEqual(state);
        }
      }),
    );
  });

  it("SH6: takes back at least fifty steps, each by its name, and does them anew", () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 50, maxLength: 60 }), (commands) => {
        const board = createBoardStore();
        for (const one of commands) board.actions.run(one);
        const { view } = board.getState();
        for (const { title } of [...commands].reverse()) {
          board.actions.undo();
          expect(board.getState().announcement.text).toBe(`Undone: ${title}`);
        }
        expect(board.getState().view).toEqual(FIRST_VIEW);
        for (const { title } of commands) {
          board.actions.redo();
          expect(board.getState().announcement.text).toBe(`Done again: ${title}`);
        }
        expect(board.getState().view).toEqual(view);
      }),
      { numRuns: 30 },
    );
  });

  it("forgets what was taken back as soon as something else is done", () => {
    const board = createBoardStore();
    board.actions.run(setRest("hide"));
    board.actions.undo();
    board.actions.run(setFilter({ disputed: true }, "only disputed"));
    expect(board.getState().future).toEqual([]);
    expect(board.getState().past.map((step) => step.title)).toEqual(["only disputed"]);
  });

  it("does nothing where there is nothing to take back", () => {
    const board = createBoardStore();
    const before = board.getState();
    board.actions.undo();
    board.actions.redo();
    expect(board.getState()).toBe(before);
  });

  it("EX4: collapsing an expansion keeps whom others need", () => {
    const board = createBoardStore();
    const [a, b, c] = ["a", "b", "c"].map((slug) => actorIdSchema.parse(`actor:${slug}`));
    if (a === undefined || b === undefined || c === undefined) throw new Error("Three actors.");
    board.actions.run(addActors([b, c], "expand a", a));
    board.actions.run(collapseActor(a, [c], "collapse a"));
    expect(board.getState().view.added.map((one) => one.id)).toEqual([c]);
  });
});

describe("a link", () => {
  it("SH1: gives back the view that it was made from", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        const board = createBoardStore();
        for (const one of commands) board.actions.run(one);
        const { view } = board.getState();
        const { pathname, search } = new URL(writeLink(view), "http://tumen.example");
        expect(readLink(pathname, search)).toEqual({ view, problems: [] });
      }),
    );
  });

  it("SH1: gives back what is selected and read, in two documents too", () => {
    const view: View = {
      ...FIRST_VIEW,
      selection: { kind: "part", id: "visit~vladimir-putin" },
      reading: {
        document: documentIdSchema.parse("document:visit"),
        claim: claimIdSchema.parse("claim:visit-0001"),
        beside: { document: documentIdSchema.parse("document:thanks"), at: 12 },
      },
    };
    const { pathname, search } = new URL(writeLink(view), "http://tumen.example");
    expect(readLink(pathname, search)).toEqual({ view, problems: [] });
  });

  it("of the first view is the bare address", () => {
    expect(writeLink(createBoardStore().getState().view)).toBe("/");
  });

  it("says what of it cannot be read", () => {
    const { view, problems } = readLink("/", "?filter=%7Bnonsense");
    expect(view.filter).toEqual({});
    expect(problems).toHaveLength(1);
  });

  it.each([
    ["/actor/russia", { kind: "actor", id: "actor:russia" }],
    ["/event/putin-visits-pyongyang", { kind: "event", id: "event:putin-visits-pyongyang" }],
    ["/claim/visit-0001", { kind: "claim", id: "claim:visit-0001" }],
    ["/part/visit~russia", { kind: "part", id: "visit~russia" }],
    [
      "/tie/north-korea%3Erussia.verbal-conflict",
      { kind: "tie", id: "north-korea>russia.verbal-conflict" },
    ],
  ])("SH2: opens %s", (path, selection) => {
    expect(readLink(path, "").view.selection).toEqual(selection);
  });

  it("SH2: names a passage in a short form", () => {
    expect(readLink("/document/visit", "?passage=visit-0001").view.reading).toEqual({
      document: "document:visit",
      claim: "claim:visit-0001",
    });
  });

  it("SH2: names a document in a short form", () => {
    expect(readLink("/document/putin-thanks", "").view.reading).toEqual({
      document: "document:putin-thanks",
    });
  });
});
