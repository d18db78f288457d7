import { parseTieId, type Scope } from "@tumen/model";
import type { ClaimLists } from "./claim-lists.ts";
import type { ClaimWhere } from "./claim-where.ts";
import { TIE_ENDS } from "./tie-ends.ts";

/** A scope whose neighbourhood is known: `joined` are the actors that `neighbourhoodQuery` finds for `around`. */
export interface FoundScope extends Scope {
  readonly joined?: readonly string[];
}

function takesPart({ subjects, objects, beneficiaries }: ClaimLists): string {
  const roles = [subjects, objects, beneficiaries].map((one) => `actor IN ${one}`).join(" OR ");
  return `ALL(actor IN $pair WHERE ${roles})`;
}

/** A claim of the actor or event, or behind a shown tie with both ends joined. */
function around({ actors, ends }: ClaimLists, shownTies: string): string {
  const joins = `size([end IN ${ends} WHERE end IN $joined]) > 1`;
  const tied = `any(tie IN ${shownTies} WHERE all(end IN ${TIE_ENDS} WHERE end IN $joined))`;
  return `($around IN ${actors} OR $around IN c.events OR ${joins} AND ${tied})`;
}

/** What `scopeTest` of the model says, as conditions on a passing claim `c`. */
export function scopeWhere(scope: FoundScope, lists: ClaimLists, shownTies: string): ClaimWhere {
  const tests: Readonly<Record<keyof Scope, string>> = {
    tie: `$tie IN ${lists.ties}`,
    pair: takesPart(lists),
    actor: `$actor IN ${lists.actors}`,
    event: "$event IN c.events",
    claims: "c.id IN $claims",
    around: around(lists, shownTies),
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

/** Where the claims of a scope are found sooner than among all; `people`: see `View`. */
export function scopeStart(
  scope: Scope,
  people: string,
): { readonly pattern: string; readonly start: string } | undefined {
  const { tie, pair, actor, event } = scope;
  const part = (tie === undefined ? undefined : parseTieId(tie)?.subject) ?? pair?.[0];
  const at = (label: string, links: string) => {
    const others = label === "Actor" ? people : "";
    return `(:${label} {generation: $generation, id: $start})${others}<-[:${links}]-(c:Claim)`;
  };
  if (part !== undefined) {
    return { pattern: at("Actor", "SUBJECT|OBJECT|BENEFICIARY"), start: part };
  }
  if (event !== undefined) return { pattern: at("Event", "ABOUT"), start: event };
  if (actor === undefined) return undefined;
  return { pattern: at("Actor", "SUBJECT|OBJECT|BENEFICIARY|SPEAKER"), start: actor };
}
