import { type Actor, canonicalJson, type Event } from "@tumen/model";
import type { FlatEdge } from "./edge-book.ts";
import { joinList } from "./join-list.ts";

/** A value of an attribute; undefined is unknown, or does not apply, and is left out. */
export type AttributeValue = string | number | boolean | undefined;

/** A flat attribute of nodes or edges, declared before it is used. */
export interface Attribute<T> {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  value(one: T): AttributeValue;
}

/** A node of a flat graph. */
export type FlatNode =
  | { readonly nodeClass: "actor"; readonly record: Actor }
  | { readonly nodeClass: "event"; readonly record: Event };

function text<T>(name: string, value: (one: T) => string | undefined): Attribute<T> {
  return { name, type: "string", value };
}

function ofActor(name: string, value: (one: Actor) => string | undefined): Attribute<FlatNode> {
  return text(name, (one) => (one.nodeClass === "actor" ? value(one.record) : undefined));
}

function ofEvent(name: string, value: (one: Event) => string | undefined): Attribute<FlatNode> {
  return text(name, (one) => (one.nodeClass === "event" ? value(one.record) : undefined));
}

function list(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : joinList(parts);
}

/** The name or label under which a node is shown. */
export function labelOf(one: FlatNode): string {
  return one.nodeClass === "actor" ? one.record.name : one.record.label;
}

/** All fields of actors and events but ids and labels. */
export const NODE_ATTRIBUTES: readonly Attribute<FlatNode>[] = [
  text("class", (one) => one.nodeClass),
  ofActor("kind", (one) => one.kind),
  ofActor("name", (one) => one.name),
  ofActor("name_en", (one) => one.names.en),
  ofActor("name_ru", (one) => one.names.ru),
  ofActor("name_ko", (one) => one.names.ko),
  ofActor("aliases", (one) => list(one.aliases)),
  ofActor("members", (one) => list(one.members)),
  ofActor("member_of", (one) => list(one.memberOf)),
  ofActor("represents", (one) => one.represents),
  ofActor("sector", (one) => one.sector),
  ofActor("qid", (one) => one.qid),
  ofActor("iso3", (one) => one.iso3),
  ofEvent("event_type", (one) => one.type),
  ofEvent("quad", (one) => one.quad),
  ofEvent("modes", (one) => list(one.modes)),
  ofEvent("contexts", (one) => list(one.contexts)),
  ofEvent("date", (one) => one.date?.edtf),
  ofEvent("date_basis", (one) => one.date?.basis),
  ofEvent("date_words", (one) => one.date?.words),
  ofEvent("date_citation", (one) => one.date?.citation),
  ofEvent("place", (one) => one.place),
  ofEvent("actors", (one) => list(one.actors)),
  ofEvent("recipients", (one) => list(one.recipients)),
  ofEvent("claim_ids", (one) => list(one.claims)),
];

/** What edges say apart from their claims. */
export const EDGE_ATTRIBUTES: readonly Attribute<FlatEdge>[] = [
  text("class", (one) => one.edgeClass),
  text("role", (one) => one.role),
  text("sentence", (one) => one.sentence),
  text("quad", (one) => (one.edgeClass === "tie" ? one.tie.quad : undefined)),
  { name: "mutual", type: "boolean", value: (one) => one.tie.mutual },
  { name: "denied", type: "boolean", value: (one) => one.tie.denied },
  text("standing", (one) => one.tie.standing),
  { name: "mixed", type: "boolean", value: (one) => one.tie.mixed },
  text("standings", (one) => canonicalJson(one.tie.standings)),
  { name: "claims", type: "integer", value: (one) => one.tie.claims },
  { name: "documents", type: "integer", value: (one) => one.tie.documents },
  { name: "disputed", type: "integer", value: (one) => one.tie.disputed },
  text("predicates", (one) => canonicalJson(one.tie.predicates)),
  text("claim_ids", (one) => joinList(one.claimIds)),
];

/** What ties, participations and counts mean, for the descriptions that travel with files. */
export const EDGES_NOTE =
  "Nodes are actors and events. An edge of class tie gathers the claims of one quad class from one actor to another; of class participation, the claims by which an actor acts or is acted on in an event. Denials make edges of their own, denied = true. Edges with mutual = true have no direction, though the file draws every edge from source to target. claims, documents and disputed count what this file holds. standing is the strongest of fact, attributed, alleged, planned, hypothetical; mixed says that claims stand in several ways. That a node or edge is there does not say that it is so: claims say it.";
