import { missingFrom, type SessionFile } from "@tumen/formats";
import type { BoardActions } from "#board/board-store.ts";
import { type Command, pinNodes, replaceView } from "#board/commands.ts";
import { FIRST_VIEW, type View } from "#board/view.ts";

const LONGEST_NAME = 80;

/** A file name in one short line. */
export function shortName(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  const points = [...line];
  return points.length <= LONGEST_NAME ? line : `${points.slice(0, LONGEST_NAME - 1).join("")}…`;
}

/** Shows the view of a session; with `keep`, everything is pinned where it stood. */
function openView({ view, places }: SessionFile, title: string, keep: boolean): Command {
  const replaced = replaceView(view, title);
  if (!keep) return replaced;
  const pins = pinNodes({ ...places, ...view.pins }, title);
  return {
    title,
    apply: (before) => {
      const after = { ...before, ...replaced.apply(before) };
      return { ...after, ...pins.apply(after) };
    },
  };
}

interface Opening {
  readonly name: string;
  readonly session: SessionFile;
  /** The ids that this server has, among those that the view names. */
  readonly present: ReadonlySet<string>;
  /** Pins everything where it stood. */
  readonly keep: boolean;
}

/** What can still be looked at: what this server lacks is left out, it would only fail. */
function lookable(
  { selection, reading }: View,
  present: ReadonlySet<string>,
): Pick<View, "selection" | "reading"> {
  const isThere = (part: Partial<View>) =>
    missingFrom({ ...FIRST_VIEW, ...part }, present).length === 0;
  return {
    selection: isThere({ selection }) ? selection : null,
    reading: isThere({ reading }) ? reading : null,
  };
}

/** Opens a session as one step that undo takes back, with its selection and its open passage. */
export function openSession(
  actions: BoardActions,
  { name, session, present, keep }: Opening,
): void {
  const title = `open ${shortName(name)}`;
  const { selection, reading } = lookable(session.view, present);
  actions.run(openView(session, title, keep));
  actions.select(selection);
  if (reading !== null) actions.read(reading);
  actions.markSaved();
  actions.announce(`Opened ${shortName(name)}.`);
}
