import {
  type ActorId,
  actorIdSchema,
  claimIdSchema,
  documentIdSchema,
  eventIdSchema,
  filterSchema,
  parseTieId,
} from "@tumen/model";
import {
  type Arrival,
  FIRST_VIEW,
  type Point,
  type Reading,
  type Selection,
  type View,
} from "./view.ts";

/** A view read from a link, and what of the link could not be read. */
export interface ReadLink {
  readonly view: View;
  readonly problems: readonly string[];
}

function afterColon(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function perMille(share: number): number {
  return Math.round(share * 1000);
}

function writePins(pins: View["pins"]): string {
  return Object.entries(pins)
    .map(([id, { x, y }]) => `${afterColon(id)}~${perMille(x)}~${perMille(y)}`)
    .join("_");
}

function writeArrival({ id, beside }: Arrival): string {
  return beside === undefined ? afterColon(id) : `${afterColon(id)}~${afterColon(beside)}`;
}

/** The link's query for a view; the first view has none. */
export function writeLink(view: View): string {
  const query = new URLSearchParams();
  if (Object.keys(view.filter).length > 0) query.set("filter", JSON.stringify(view.filter));
  if (view.added.length > 0) query.set("add", view.added.map(writeArrival).join("_"));
  if (view.hidden.length > 0) query.set("hide", view.hidden.map(afterColon).join("_"));
  if (Object.keys(view.pins).length > 0) query.set("pin", writePins(view.pins));
  if (view.rest !== "fade") query.set("rest", view.rest);
  if (view.selection !== null) {
    const { kind, id } = view.selection;
    query.set(kind, kind === "tie" || kind === "claims" ? id : afterColon(id));
  }
  if (view.reading !== null) {
    query.set("document", afterColon(view.reading.document));
    if (view.reading.claim !== undefined) query.set("passage", afterColon(view.reading.claim));
    if (view.reading.at !== undefined) query.set("at", String(view.reading.at));
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
  if (query.get("claims") === "all") return { kind: "claims", id: "all" };
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

function readArrivals(text: string | null): Arrival[] {
  return (text ?? "").split("_").flatMap((part) => {
    const [slug, parent] = part.split("~");
    const id = actorIdSchema.safeParse(`actor:${slug}`);
    const beside = actorIdSchema.safeParse(parent === undefined ? undefined : `actor:${parent}`);
    if (!id.success) return [];
    return beside.success ? [{ id: id.data, beside: beside.data }] : [{ id: id.data }];
  });
}

function readReading(query: URLSearchParams): Reading | null {
  const document = documentIdSchema.safeParse(`document:${query.get("document") ?? ""}`);
  const claim = claimIdSchema.safeParse(`claim:${query.get("passage") ?? ""}`);
  const at = Number.parseInt(query.get("at") ?? "", 10);
  if (!document.success) return null;
  return {
    document: document.data,
    ...(claim.success ? { claim: claim.data } : {}),
    ...(at >= 0 ? { at } : {}),
  };
}

function readPins(text: string | null): View["pins"] {
  const pins: Record<ActorId, Point> = {};
  for (const part of (text ?? "").split("_")) {
    const [slug, x, y] = part.split("~");
    const id = actorIdSchema.safeParse(`actor:${slug}`);
    const point = { x: Number(x) / 1000, y: Number(y) / 1000 };
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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads `/?…` and the short links `/actor/…`, `/event/…`, `/claim/…`, `/document/…`, `/tie/…`. */
export function readLink(path: string, search: string): ReadLink {
  const query = new URLSearchParams(search);
  const [kind, slug] = path.split("/").filter((part) => part !== "");
  const problems: string[] = [];
  if (kind !== undefined && slug !== undefined) query.set(kind, decoded(slug));
  const view: View = {
    ...FIRST_VIEW,
    filter: readFilter(query.get("filter"), problems),
    added: readArrivals(query.get("add")),
    hidden: readActors(query.get("hide")),
    pins: readPins(query.get("pin")),
    rest: query.get("rest") === "hide" ? "hide" : "fade",
    selection: readSelection(query),
    reading: readReading(query),
  };
  return { view, problems };
}
