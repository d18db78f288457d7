import type { SessionFile } from "@tumen/formats";
import type { ActorId } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { createBoardStore } from "#board/board-store.ts";
import { FIRST_VIEW, type View } from "#board/view.ts";
import { openSession, shortName } from "./open-view.ts";

const RUSSIA = "actor:russia" as ActorId;
const TIE = "russia>north-korea.material-cooperation";

function sessionOf(view: Partial<View>, places: SessionFile["places"] = {}): SessionFile {
  // Opening reads view and places alone.
  return { view: { ...FIRST_VIEW, ...view }, places } as SessionFile;
}

const HERE = new Set(["actor:russia", "actor:north-korea"]);

describe("opening a session", () => {
  it("EP3: shows its view with selection, as one step that undo takes back, with nothing unsaved", () => {
    const board = createBoardStore({ ...FIRST_VIEW, spacing: 3 });
    const view = { ...FIRST_VIEW, spacing: 2, selection: { kind: "tie", id: TIE } } as const;
    const opening = { name: "mine.json", session: sessionOf(view), present: HERE, keep: false };
    openSession(board.actions, opening);
    expect(board.getState().view).toEqual(view);
    expect(board.getState().past.map((one) => one.title)).toEqual(["open mine.json"]);
    board.actions.undo();
    expect(board.getState().view.spacing).toBe(3);
  });

  it("EP3: pins everything where it stood where that is wished, own pins first", () => {
    const board = createBoardStore();
    const session = sessionOf(
      { pins: { [RUSSIA]: { x: 0.25, y: 0.25 } } },
      { [RUSSIA]: { x: 0.5, y: 0.5 }, ["actor:japan" as ActorId]: { x: -1, y: 0.12345 } },
    );
    openSession(board.actions, { name: "a", session, present: HERE, keep: true });
    expect(board.getState().view.pins).toEqual({
      "actor:russia": { x: 0.25, y: 0.25 },
      "actor:japan": { x: -1, y: 0.123 },
    });
  });

  it("EP3: does not select or open what this server lacks", () => {
    const board = createBoardStore();
    const session = sessionOf({
      selection: { kind: "tie", id: TIE },
      reading: { document: "document:gone" as never },
    });
    const opening = { name: "a", session, present: new Set(["actor:russia"]), keep: false };
    openSession(board.actions, opening);
    expect(board.getState().view).toMatchObject({ selection: null, reading: null });
  });

  it("SD7: a file name is one short line", () => {
    expect(shortName("a\u202Eb\nc.json")).toBe("a b c.json");
    expect(shortName("x".repeat(300))).toBe(`${"x".repeat(79)}…`);
  });
});
