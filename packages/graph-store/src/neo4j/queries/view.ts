import { countsTieDocuments, type Filter } from "@tumen/model";
import { cypherBlock } from "../cypher.ts";
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

/** A condition: some passing claim is found by the pattern, which names it `c`. */
export function hasPassingClaim(view: View, pattern: string): string {
  const passing = view.conditions.length === 0 ? "" : ` WHERE ${view.conditions.join(" AND ")}`;
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

const SHOWN_TIES = "[tie IN c.ties WHERE tie IN shown]";

/** The fragments of a filter; with a scope, those claims pass that are within it too. */
export function viewOf(filter: Filter, scope: FoundScope = {}): View {
  const rest = claimWhere(filter);
  if (!countsTieDocuments(filter)) {
    const within = scopeWhere(scope, { ties: "c.ties" });
    return { prelude: [], carry: "", ties: "c.ties", ends: "c.ends", ...allOf(rest, within) };
  }
  const within = scopeWhere(scope, { ties: SHOWN_TIES });
  const bounds = boundsWhere(filter);
  return {
    prelude: [
      cypherBlock(
        "CALL ()",
        "MATCH (c:Claim {generation: $generation})",
        where(...rest.conditions),
        "UNWIND c.ties AS tie",
        "WITH tie, count(DISTINCT c.document) AS documents",
        where(...bounds.conditions),
        "RETURN collect(tie) AS shown",
      ),
    ],
    carry: ", shown",
    conditions: [...rest.conditions, "any(tie IN c.ties WHERE tie IN shown)", ...within.conditions],
    ties: SHOWN_TIES,
    ends: `reduce(ends = [], tie IN ${SHOWN_TIES} | ends + ${TIE_ENDS})`,
    params: allOf(rest, bounds, within).params,
  };
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

/** Lines that bind `c` to every passing claim within the scope that also fulfils `more`, and their parameters. */
export function claimsWithin(
  { filter, scope }: { readonly filter: Filter; readonly scope: FoundScope },
  ...more: readonly string[]
): Pick<View, "params"> & { readonly lines: readonly string[] } {
  const view = viewOf(filter, scope);
  const at = scopeStart(scope);
  if (at === undefined) return { lines: passingClaims(view, ...more), params: view.params };
  const lines = passingClaimsAt(view, at.pattern, ...more);
  return { lines, params: { ...view.params, start: at.start } };
}
