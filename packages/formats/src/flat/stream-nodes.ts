import type { OpenedSource } from "../open-source.ts";
import type { EdgeBook } from "./edge-book.ts";
import type { FlatNode } from "./graph-attributes.ts";

/** Records between two moments at which a reader may go away. */
const PAUSE = 500;

/** How a format writes what comes before the edges. */
export interface NodeWriting {
  /** All text before the first node. */
  readonly head: string;
  nodeText(one: FlatNode): string;
}

/** Reads the rest of a source to its end: yields the head and each node, and enters all records in the book of edges. */
export async function* streamNodes(
  opened: OpenedSource,
  book: EdgeBook,
  { head, nodeText }: NodeWriting,
): AsyncGenerator<string> {
  let pending = head;
  let read = 0;
  // Nothing is yielded before the loop: only within it does a reader that goes away end the source too.
  for await (const one of opened.rest) {
    book.add(one);
    if (one.section === "actors") pending += nodeText({ nodeClass: "actor", record: one.record });
    if (one.section === "events") pending += nodeText({ nodeClass: "event", record: one.record });
    read += 1;
    // Claims give no text yet; an empty piece now and then lets the reader go away.
    if (pending === "" && read % PAUSE > 0) continue;
    yield pending;
    pending = "";
  }
  yield pending;
}
