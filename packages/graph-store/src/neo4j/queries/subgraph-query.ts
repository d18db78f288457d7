import type { Filter, Section } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import {
  ACTOR_RECORD,
  CLAIM_RECORD,
  DOCUMENT_RECORD,
  EVENT_RECORD,
  PUBLISHER_RECORD,
  RELATION_PATTERN,
  RELATION_RECORD,
} from "./record-fragments.ts";
import type { FoundScope } from "./scope-where.ts";
import { claimsWithin, passingClaims, type View, viewOf, where, withoutShown } from "./view.ts";

/** Ids of what a part of the graph holds beside its claims and relations. */
export interface PartIds {
  readonly publishers: readonly string[];
  readonly documents: readonly string[];
  readonly actors: readonly string[];
  readonly events: readonly string[];
}

/** Which claims a part of the graph stands on. */
export interface PartClaims {
  readonly filter: Filter;
  readonly scope: FoundScope;
}

/** What part of the graph is read: what stands on some claims, or everything. */
export type Part = (PartClaims & { readonly present: PartIds }) | "everything";

/** The claims of a part, and the ids of all that they lead to: one row. */
export function partQuery(part: PartClaims): CypherQuery {
  const { lines, params } = claimsWithin(part);
  return {
    text: cypherText(
      ...lines,
      "WITH collect(c) AS passing",
      "CALL (passing) {",
      "  UNWIND passing AS c",
      "  WITH DISTINCT c.document AS id",
      "  MATCH (:Document {generation: $generation, id: id})-[:DERIVED_FROM*0..]->(d:Document)",
      "  WITH DISTINCT d",
      "  OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Publisher)",
      "  RETURN collect(DISTINCT d.id) AS documents, collect(DISTINCT p.id) AS publishers",
      "}",
      "CALL (passing) {",
      "  UNWIND passing AS c",
      "  UNWIND c.actors AS id",
      "  WITH DISTINCT id",
      "  MATCH (:Actor {generation: $generation, id: id})-[:REPRESENTS*0..]->(a:Actor)",
      "  RETURN collect(DISTINCT a.id) AS actors",
      "}",
      "CALL (passing) {",
      "  UNWIND passing AS c",
      "  UNWIND c.events AS id",
      "  RETURN collect(DISTINCT id) AS events",
      "}",
      "RETURN size(passing) AS claims, documents, publishers, actors, events",
    ),
    params,
  };
}

/** Both ends are passing claims, or events with one. */
function isWithin(view: View): string {
  const passing = view.conditions.length === 0 ? "" : ` AND ${view.conditions.join(" AND ")}`;
  return `all(c IN [a, b] WHERE c.id IN $events OR c:Claim${passing})`;
}

function relationsOf(part: Part, ...more: readonly string[]) {
  const view = part === "everything" ? undefined : viewOf(part.filter, part.scope);
  return {
    lines: [
      ...(view?.prelude ?? []),
      `MATCH (a:Tumen {generation: $generation})-[r:${RELATION_PATTERN}]->(b:Tumen)`,
      where(...more, ...(view === undefined ? [] : [isWithin(view)])),
    ],
    params: { ...view?.params, ...(part === "everything" ? {} : { events: part.present.events }) },
  };
}

/** How many relations a part holds: one row. */
export function countPartRelationsQuery(part: Part): CypherQuery {
  const { lines, params } = relationsOf(part);
  return { text: cypherText(...lines, "RETURN count(r) AS total"), params };
}

function relationsPage(part: Part): CypherQuery {
  const { lines, params } = relationsOf(part, "r.place > $after");
  return {
    text: cypherText(
      ...lines,
      ...(part === "everything" ? [] : withoutShown(viewOf(part.filter), "a", "r", "b")),
      "WITH a, r, b ORDER BY r.place LIMIT $limit",
      `RETURN r.place AS place, ${RELATION_RECORD} AS record`,
      "ORDER BY place",
    ),
    params,
  };
}

function claimsPage(part: Part): CypherQuery {
  const view = part === "everything" ? viewOf({}) : viewOf(part.filter, part.scope);
  return {
    text: cypherText(
      ...passingClaims(view, "c.id > $after"),
      ...withoutShown(view, "c"),
      "WITH c ORDER BY c.id LIMIT $limit",
      `RETURN c.id AS place, ${CLAIM_RECORD} AS record`,
      "ORDER BY place",
    ),
    params: view.params,
  };
}

/** An event comes with the parts of its passing claims, of which there are some, by which its lists are told. */
function eventsPage(part: Part): CypherQuery {
  const isWhole = part === "everything";
  const view = isWhole ? viewOf({}) : viewOf(part.filter, part.scope);
  return {
    text: cypherText(
      "MATCH (e:Event {generation: $generation})",
      where("e.id > $after", ...(isWhole ? [] : ["e.id IN $present"])),
      "WITH e ORDER BY e.id LIMIT $limit",
      ...(view.prelude.length === 0
        ? []
        : ["WITH collect(e) AS page", ...view.prelude, "UNWIND page AS e"]),
      ...(isWhole
        ? []
        : [
            "MATCH (e)<-[:ABOUT]-(c:Claim)",
            where(...view.conditions),
            "WITH e, collect(DISTINCT c {.id, .subjects, .objects, .beneficiaries}) AS about",
          ]),
      `RETURN e.id AS place, ${EVENT_RECORD} AS record${isWhole ? "" : ", about"}`,
      "ORDER BY place",
    ),
    params: isWhole ? {} : { ...view.params, present: part.present.events },
  };
}

const PLAIN_SECTIONS = {
  publishers: { node: "p:Publisher", record: PUBLISHER_RECORD },
  documents: { node: "d:Document", record: DOCUMENT_RECORD },
  actors: { node: "a:Actor", record: ACTOR_RECORD },
} as const;

function plainPage(section: keyof typeof PLAIN_SECTIONS, part: Part): CypherQuery {
  const { node, record } = PLAIN_SECTIONS[section];
  const name = node.charAt(0);
  const isWhole = part === "everything";
  return {
    text: cypherText(
      `MATCH (${node} {generation: $generation})`,
      where(`${name}.id > $after`, ...(isWhole ? [] : [`${name}.id IN $present`])),
      `WITH ${name} ORDER BY ${name}.id LIMIT $limit`,
      `RETURN ${name}.id AS place, ${record} AS record`,
      "ORDER BY place",
    ),
    params: isWhole ? {} : { present: part.present[section] },
  };
}

function pageOf(section: Section, part: Part): CypherQuery {
  switch (section) {
    case "publishers":
    case "documents":
    case "actors":
      return plainPage(section, part);
    case "events":
      return eventsPage(part);
    case "claims":
      return claimsPage(part);
    case "relations":
      return relationsPage(part);
  }
}

/** One page of a section in file order, each record with its place there; `after` is the place of the last one before. */
export function sectionQuery(
  section: Section,
  part: Part,
  { after, limit }: { readonly after: string; readonly limit: number },
): CypherQuery {
  const { text, params } = pageOf(section, part);
  return { text, params: { ...params, after, limit } };
}
