import { parseTieId, type Scope } from "@tumen/model";
import type { ClaimWhere } from "./claim-where.ts";
import { TIE_ENDS } from "./tie-ends.ts";

/** A scope whose neighbourhood is known: `joined` are the actors that `neighbourhoodQuery` finds for `around`. */
export interface FoundScope extends Scope {
  readonly joined?: readonly string[];
}

/** What a condition on a claim `c` calls its lists. */
interface ClaimLists {
  readonly ties: string;
}

const OF_PAIR =
  "ALL(actor IN $pair WHERE actor IN c.subjects OR actor IN c.objects OR actor IN c.beneficiaries)";

/** A claim of the actor or event, or behind a shown tie with both ends joined. */
function around({ ties }: ClaimLists): string {
  const joins = `size([end IN c.ends WHERE end IN $joined]) > 1`;
  const tied = `any(tie IN ${ties} WHERE all(end IN ${TIE_ENDS} WHERE end IN $joined))`;
  return `($around IN c.actors OR $around IN c.events OR ${joins} AND ${tied})`;
}

/** What `scopeTest` of the model says, as conditions on a passing claim `c`; `ties` are the shown ones of `c`. */
export function scopeWhere(scope: FoundScope, lists: ClaimLists): ClaimWhere {
  const tests: Readonly<Record<keyof Scope, string>> = {
    tie: "$tie IN c.ties",
    pair: OF_PAIR,
    actor: "$actor IN c.actors",
    event: "$event IN c.events",
    claims: "c.id IN $claims",
    around: around(lists),
  };
  const fields = (Object.keys(tests) as (keyof Scope)[]).filter(
    (field) => scope[field] !== undefined,
  );
  return {
    conditions: fields.map((field) => tests[field]),
    params: {
      ...Object.fromEntries(fields.map((field) => [field, scope[field]])),
      ...(scope.around === undefined ? {} : { joined: scope.joined ?? [] }),
    },
  };
}

/** Where the claims of a scope are found sooner than among all. */
export function scopeStart(
  scope: Scope,
): { readonly pattern: string; readonly start: string } | undefined {
  const { tie, pair, actor, event } = scope;
  const part = (tie === undefined ? undefined : parseTieId(tie)?.subject) ?? pair?.[0];
  const at = (label: string, links: string) =>
    `(:${label} {generation: $generation, id: $start})<-[:${links}]-(c:Claim)`;
  if (part !== undefined) {
    return { pattern: at("Actor", "SUBJECT|OBJECT|BENEFICIARY"), start: part };
  }
  if (event !== undefined) return { pattern: at("Event", "ABOUT"), start: event };
  if (actor === undefined) return undefined;
  return { pattern: at("Actor", "SUBJECT|OBJECT|BENEFICIARY|SPEAKER"), start: actor };
}
