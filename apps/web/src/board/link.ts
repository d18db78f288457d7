import {
  type ActorId,
  actorIdSchema,
  FIRST_VIEW,
  filterSchema,
  LAYOUTS,
  type NodeId,
  nodeIdSchema,
  pointSchema,
  readingSchema,
  SHOWN,
  selectionSchema,
  viewStateSchema,
} from "@tumen/model";
import type { Arrival, Point, Reading, Selection, View } from "./view.ts";

/** A view read from a link, and what of the link could not be read. */
export interface ReadLink {
  readonly view: View;
  readonly problems: readonly string[];
}

/** Longest link that browsers, servers and mail programs carry without loss; a longer view is saved as a file. */
export const LINK_LENGTH = 7000;

function afterColon(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Actors are the usual case and lose their prefix. */
function shortNode(id: string): string {
  return id.startsWith("actor:") ? afterColon(id) : id;
}

function longNode(text: string): string {
  return text.includes(":") ? text : `actor:${text}`;
}

function perMille(share: number): number {
  return Math.round(share * 1000);
}

function writePins(pins: View["pins"]): string {
  return Object.entries(pins)
    .map(([id, { x, y }]) => `${shortNode(id)}~${perMille(x)}~${perMille(y)}`)
    .join("_");
}

function writeArrival({ id, beside }: Arrival): string {
  return beside === undefined ? afterColon(id) : `${afterColon(id)}~${afterColon(beside)}`;
}

const SLUGGED = new Set(["actor", "event", "claim"]);

function shortSelection({ kind, id }: Selection): string {
  return SLUGGED.has(kind) ? afterColon(id) : id;
}

function writePassage(query: URLSearchParams, prefix: string, passage: Reading): void {
  query.set(prefix === "" ? "document" : "beside", afterColon(passage.document));
  if (passage.claim !== undefined) query.set(`${prefix}passage`, afterColon(passage.claim));
  if (passage.at !== undefined) query.set(`${prefix}at`, String(passage.at));
}

function writeArrangement(query: URLSearchParams, view: View): void {
  const { filter, added, hidden, pins, focus, subject } = view;
  if (view.shows !== FIRST_VIEW.shows) query.set("show", view.shows);
  if (subject !== null) query.set("of", `${subject.kind}.${shortSelection(subject)}`);
  if (Object.keys(filter).length > 0) query.set("filter", JSON.stringify(filter));
  if (view.firstActors !== FIRST_VIEW.firstActors) query.set("first", String(view.firstActors));
  if (added.length > 0) query.set("add", added.map(writeArrival).join("_"));
  if (hidden.length > 0) query.set("hide", hidden.map(shortNode).join("_"));
  if (Object.keys(pins).length > 0) query.set("pin", writePins(pins));
  if (view.layout !== FIRST_VIEW.layout) query.set("layout", view.layout);
  if (view.spacing !== FIRST_VIEW.spacing) query.set("spacing", String(view.spacing));
  if (focus !== null) query.set("focus", `${afterColon(focus.actor)}~${focus.degrees}`);
  if (view.rest !== FIRST_VIEW.rest) query.set("rest", view.rest);
}

/** The link's query for a view; the first view has none. */
export function writeLink(view: View): string {
  const query = new URLSearchParams();
  writeArrangement(query, view);
  if (view.selection !== null) query.set(view.selection.kind, shortSelection(view.selection));
  if (view.reading !== null) {
    writePassage(query, "", view.reading);
    if (view.reading.beside !== undefined) writePassage(query, "beside-", view.reading.beside);
  }
  const text = query.toString();
  return text === "" ? "/" : `/?${text}`;
}

function selectionOf(kind: string, text: string): Selection | null {
  const id = SLUGGED.has(kind) ? `${kind}:${text}` : text;
  const selection = selectionSchema.safeParse({ kind, id });
  return selection.success ? selection.data : null;
}

function readSelection(query: URLSearchParams): Selection | null {
  for (const kind of ["tie", "part", "claims", "actor", "event", "claim"]) {
    const text = query.get(kind);
    const selection = text === null ? null : selectionOf(kind, text);
    if (selection !== null) return selection;
  }
  return null;
}

function readSubject(text: string | null): Selection | null {
  const [kind = "", ...id] = (text ?? "").split(".");
  return selectionOf(kind, id.join("."));
}

function readNodes(text: string | null): NodeId[] {
  return (text ?? "").split("_").flatMap((one) => {
    const id = nodeIdSchema.safeParse(longNode(one));
    return id.success ? [id.data] : [];
  });
}

function actorOf(slug: string | undefined): ActorId | undefined {
  return slug === undefined ? undefined : actorIdSchema.safeParse(`actor:${slug}`).data;
}

function readArrivals(text: string | null): Arrival[] {
  return (text ?? "").split("_").flatMap((part) => {
    const [slug, parent] = part.split("~");
    const id = actorOf(slug);
    const beside = actorOf(parent);
    if (id === undefined) return [];
    return beside === undefined ? [{ id }] : [{ id, beside }];
  });
}

function readPassage(query: URLSearchParams, prefix: string): unknown {
  const document = query.get(prefix === "" ? "document" : "beside");
  if (document === null) return undefined;
  const claim = query.get(`${prefix}passage`);
  const at = Number.parseInt(query.get(`${prefix}at`) ?? "", 10);
  return {
    document: `document:${document}`,
    ...(claim === null ? {} : { claim: `claim:${claim}` }),
    ...(at >= 0 ? { at } : {}),
  };
}

function readReading(query: URLSearchParams): Reading | null {
  const beside = readPassage(query, "beside-");
  const first = readPassage(query, "") as object | undefined;
  const both = beside === undefined ? first : { ...first, beside };
  return (readingSchema.safeParse(both).data ?? readingSchema.safeParse(first).data) || null;
}

function readPins(text: string | null): View["pins"] {
  const pins: Record<string, Point> = {};
  for (const part of (text ?? "").split("_")) {
    const [name, x, y] = part.split("~");
    const id = nodeIdSchema.safeParse(longNode(name ?? ""));
    const point = pointSchema.safeParse({ x: Number(x) / 1000, y: Number(y) / 1000 });
    if (id.success && point.success) pins[id.data] = point.data;
  }
  return pins as View["pins"];
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

function readFocus(text: string | null): View["focus"] {
  const [slug, degrees] = (text ?? "").split("~");
  const focus = viewStateSchema.shape.focus.safeParse({
    actor: `actor:${slug}`,
    degrees: Number(degrees),
  });
  return focus.data ?? null;
}

function oneOf<Value extends string>(known: readonly Value[], text: string | null): Value {
  const [usual] = known;
  if (usual === undefined) throw new TypeError("There is nothing to choose from.");
  return known.find((one) => one === text) ?? usual;
}

function numberOf(field: "firstActors" | "spacing", text: string | null): number {
  const value = viewStateSchema.shape[field].safeParse(text === null ? undefined : Number(text));
  return value.data ?? FIRST_VIEW[field];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads `/?…` and the short links `/actor/…`, `/event/…`, `/claim/…`, `/tie/…`, `/document/…` (with `?passage=…`). */
export function readLink(path: string, search: string): ReadLink {
  const query = new URLSearchParams(search);
  const [kind, slug] = path.split("/").filter((part) => part !== "");
  const problems: string[] = [];
  if (kind !== undefined && slug !== undefined) query.set(kind, decoded(slug));
  const view: View = {
    shows: oneOf(SHOWN, query.get("show")),
    subject: readSubject(query.get("of")),
    filter: readFilter(query.get("filter"), problems),
    firstActors: numberOf("firstActors", query.get("first")),
    added: readArrivals(query.get("add")),
    hidden: readNodes(query.get("hide")),
    pins: readPins(query.get("pin")),
    layout: oneOf(LAYOUTS, query.get("layout")),
    spacing: numberOf("spacing", query.get("spacing")),
    focus: readFocus(query.get("focus")),
    rest: oneOf(["fade", "hide"], query.get("rest")),
    selection: readSelection(query),
    reading: readReading(query),
  };
  return { view, problems };
}
