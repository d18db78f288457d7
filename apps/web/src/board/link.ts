import {
  type ActorId,
  actorIdSchema,
  claimIdSchema,
  documentIdSchema,
  eventIdSchema,
  filterSchema,
  parseTieId,
} from "@tumen/model";
import { FIRST_VIEW, type Point, type Selection, type View } from "./view.ts";

/** A view read from a link, and what of the link could not be read. */
export interface ReadLink {
  readonly view: View;
  readonly problems: readonly string[];
}

function afterColon(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function writePins(pins: View["pins"]): string {
  return Object.entries(pins)
    .map(([id, { x, y }]) => `${afterColon(id)}~${Math.round(x)}~${Math.round(y)}`)
    .join("_");
}

/** The link's query for a view; the first view has none. */
export function writeLink(view: View): string {
  const query = new URLSearchParams();
  if (Object.keys(view.filter).length > 0) query.set("filter", JSON.stringify(view.filter));
  if (view.added.length > 0) query.set("add", view.added.map(afterColon).join("_"));
  if (view.hidden.length > 0) query.set("hide", view.hidden.map(afterColon).join("_"));
  if (Object.keys(view.pins).length > 0) query.set("pin", writePins(view.pins));
  if (view.rest !== "fade") query.set("rest", view.rest);
  if (view.selection !== null) {
    const { kind, id } = view.selection;
    query.set(kind, kind === "tie" ? id : afterColon(id));
  }
  if (view.reading !== null) {
    query.set("document", afterColon(view.reading.document));
    if (view.reading.claim !== undefined) query.set("passage", afterColon(view.reading.claim));
  }
  const text = query.toString();
  return text === "" ? "/" : `/?${text}`;
}

const KINDS = {
  actor: actorIdSchema,
  event: eventIdSchema,
  claim: claimIdSchema,
} as const;

function readSelection(query: URLSearchParams): Selection | null {
  const tie = query.get("tie");
  if (tie !== null && parseTieId(tie) !== undefined) return { kind: "tie", id: tie };
  for (const [kind, schema] of Object.entries(KINDS)) {
    const id = schema.safeParse(`${kind}:${query.get(kind) ?? ""}`);
    if (id.success) return { kind, id: id.data } as Selection;
  }
  return null;
}

function readActors(text: string | null): ActorId[] {
  return (text ?? "").split("_").flatMap((slug) => {
    const id = actorIdSchema.safeParse(`actor:${slug}`);
    return id.success ? [id.data] : [];
  });
}

function readPins(text: string | null): View["pins"] {
  const pins: Record<ActorId, Point> = {};
  for (const part of (text ?? "").split("_")) {
    const [slug, x, y] = part.split("~");
    const id = actorIdSchema.safeParse(`actor:${slug}`);
    const point = { x: Number(x), y: Number(y) };
    if (id.success && Number.isFinite(point.x) && Number.isFinite(point.y)) pins[id.data] = point;
  }
  return pins;
}

function readFilter(text: string | null, problems: string[]): View["filter"] {
  if (text === null) return {};
  try {
    return filterSchema.parse(JSON.parse(text));
  } catch {
    problems.push("The link's filter could not be read; nothing is filtered.");
    return {};
  }
}

/** Reads `/?…` and the short links `/actor/…`, `/event/…`, `/claim/…`, `/document/…`, `/tie/…`. */
export function readLink(path: string, search: string): ReadLink {
  const query = new URLSearchParams(search);
  const [kind, slug] = path.split("/").filter((part) => part !== "");
  if (kind !== undefined && slug !== undefined) query.set(kind, decodeURIComponent(slug));
  const problems: string[] = [];
  const document = documentIdSchema.safeParse(`document:${query.get("document") ?? ""}`);
  const passage = claimIdSchema.safeParse(`claim:${query.get("passage") ?? ""}`);
  const view: View = {
    ...FIRST_VIEW,
    filter: readFilter(query.get("filter"), problems),
    added: readActors(query.get("add")),
    hidden: readActors(query.get("hide")),
    pins: readPins(query.get("pin")),
    rest: query.get("rest") === "hide" ? "hide" : "fade",
    selection: readSelection(query),
    reading: document.success
      ? { document: document.data, ...(passage.success ? { claim: passage.data } : {}) }
      : null,
  };
  return { view, problems };
}
