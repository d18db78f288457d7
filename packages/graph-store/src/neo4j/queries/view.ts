import { countsTieDocuments, type Filter } from "@tumen/model";
import { cypherBlock } from "../cypher.ts";
import { type ClaimLists, listsOf } from "./claim-lists.ts";
import { allOf, type ClaimWhere, claimWhere } from "./claim-where.ts";
import { type FoundScope, scopeStart, scopeWhere } from "./scope-where.ts";
import { TIE_ENDS } from "./tie-ends.ts";

/**
 * The graph as one filter shows it, as fragments for the texts of questions; they hold no values, so that few texts serve
 * many filters. Where the filter counts documents per tie, a variable `shown` holds the ids of the ties within its
 * bounds; `prelude` makes it, where there is one row, and `carry` takes it through a `WITH`.
 */
export interface View {
  /** Lines that each text begins with, or has where there is one row. */
  readonly prelude: readonly string[];
  /** `, shown` where there is a prelude. */
  readonly carry: string;
  /** What a claim `c` must fulfil to pass; may be empty. */
  readonly conditions: readonly string[];
  /** What a claim `c` calls its actors and ties: as it names them, or with people standing for states. */
  readonly lists: ClaimLists;
  /** In a pattern, what leads from an actor to those whose claims count as its own. */
  readonly people: string;
  /** The ids of the shown ties of a passing claim `c`. */
  readonly ties: string;
  /** The actors at the ends of the shown ties of a passing claim `c`. */
  readonly ends: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A `WHERE` line of conditions that hold together; undefined for none. */
export function where(...conditions: readonly string[]): string | undefined {
  return conditions.length === 0 ? undefined : `WHERE ${conditions.join("\n  AND ")}`;
}

/** What a claim `c` that `people` led to must fulfil to count as one of the actor's; nothing where people are people. */
export function namesActor({ lists, people }: View, actor: string): string[] {
  return people === "" ? [] : [`${actor} IN ${lists.actors}`];
}

/** A condition: some passing claim is found by the pattern, which names it `c`. */
export function hasPassingClaim(view: View, pattern: string, ...more: readonly string[]): string {
  const conditions = [...view.conditions, ...more];
  const passing = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  return `EXISTS { MATCH ${pattern}${passing} }`;
}

function boundsWhere({ tieDocuments }: Filter): ClaimWhere {
  const conditions: string[] = [];
  const params: Record<string, unknown> = {};
  if (tieDocuments?.min !== undefined) {
    conditions.push("documents >= $tieDocumentsMin");
    params["tieDocumentsMin"] = tieDocuments.min;
  }
  if (tieDocuments?.max !== undefined) {
    conditions.push("documents <= $tieDocumentsMax");
    params["tieDocumentsMax"] = tieDocuments.max;
  }
  return { conditions, params };
}

/** From an actor to itself and to all that represent it: more than count as its own, so that a claim is looked at too. */
const PEOPLE = "<-[:REPRESENTS*0..]-(:Actor)";

/** The fragments of a filter; with a scope, those claims pass that are within it too. */
export function viewOf(filter: Filter, scope: FoundScope = {}): View {
  const rest = claimWhere(filter);
  const lists = listsOf(filter);
  const people = filter.peopleAsStates ? PEOPLE : "";
  if (!countsTieDocuments(filter)) {
    const { ties, ends } = lists;
    const within = scopeWhere(scope, lists, ties);
    return { prelude: [], carry: "", lists, people, ties, ends, ...allOf(rest, within) };
  }
  const shown = `[tie IN ${lists.ties} WHERE tie IN shown]`;
  const within = scopeWhere(scope, lists, shown);
  const bounds = boundsWhere(filter);
  return {
    prelude: [
      cypherBlock(
        "CALL ()",
        "MATCH (c:Claim {generation: $generation})",
        where(...rest.conditions),
        `UNWIND ${lists.ties} AS tie`,
        "WITH tie, count(DISTINCT c.document) AS documents",
        where(...bounds.conditions),
        "RETURN collect(tie) AS shown",
      ),
    ],
    carry: ", shown",
    lists,
    people,
    conditions: [
      ...rest.conditions,
      `any(tie IN ${lists.ties} WHERE tie IN shown)`,
      ...within.conditions,
    ],
    ties: shown,
    ends: `reduce(ends = [], tie IN ${shown} | ends + ${TIE_ENDS})`,
    params: allOf(rest, bounds, within).params,
  };
}

/**
 * A line that lets go of `shown` and keeps `names`, before rows are sorted: a sort counts the memory of the whole list once for
 * each row that it holds, and only grouping makes new rows. Nothing where there is no prelude.
 */
export function withoutShown({ prelude }: View, ...names: readonly string[]): string[] {
  return prelude.length === 0 ? [] : [`WITH ${names.join(", ")}, count(*) AS once`];
}

/** Lines that bind `c` to every passing claim that also fulfils `more`. */
export function passingClaims(view: View, ...more: readonly string[]): string[] {
  const passing = where(...view.conditions, ...more);
  return [
    ...view.prelude,
    "MATCH (c:Claim {generation: $generation})",
    ...(passing === undefined ? [] : [passing]),
  ];
}

/** The same, once each, for the claims that a pattern finds from somewhere: faster where these are few. */
export function passingClaimsAt(view: View, pattern: string, ...more: readonly string[]): string[] {
  const passing = where(...view.conditions, ...more);
  const condition = passing === undefined ? [] : [passing];
  if (view.prelude.length === 0) return [`MATCH ${pattern}`, "WITH DISTINCT c", ...condition];
  return [
    `MATCH ${pattern}`,
    "WITH collect(DISTINCT c) AS found",
    ...view.prelude,
    "UNWIND found AS c",
    "WITH c, shown",
    ...condition,
  ];
}

/** Lines that bind `c`, and nothing else, to every passing claim within the scope that also fulfils `more`; their parameters. */
export function claimsWithin(
  { filter, scope }: { readonly filter: Filter; readonly scope: FoundScope },
  ...more: readonly string[]
): Pick<View, "params"> & { readonly lines: readonly string[] } {
  const view = viewOf(filter, scope);
  const at = scopeStart(scope, view.people);
  const lines =
    at === undefined ? passingClaims(view, ...more) : passingClaimsAt(view, at.pattern, ...more);
  return {
    lines: [...lines, ...withoutShown(view, "c")],
    params: { ...view.params, ...(at === undefined ? {} : { start: at.start }) },
  };
}
