import type { Span } from "@tumen/model";
import type { ClaimEntry } from "../annotation-schemas.ts";
import type { ClaimSource } from "../dossier.ts";
import { isSettled } from "../locate-quotes.ts";
import { errorAt, type Problem } from "../problem.ts";
import type { Subject } from "./check.ts";

function sorted(items: readonly string[]): string[] {
  return [...items].sort();
}

/** Two claims with one key say the same of the same; where nothing is done, the predicate stands for the act. */
function matterOf(document: string, claim: ClaimEntry): string {
  const { act, subjects, objects, objectText, speakers, predicate } = claim;
  const what =
    act === null ? ["none", predicate] : [act.type, sorted(act.modes), sorted(act.contexts)];
  const said = speakers.map((one) => `${one.role} ${one.actor}`);
  return JSON.stringify([
    document,
    sorted(subjects),
    what,
    sorted(objects),
    objectText ?? null,
    sorted(said),
  ]);
}

/** Rule 8: no two claims of one document with the same subjects, act, objects, speakers and overlapping quotes. */
export function checkDuplicates({ dossier, located }: Subject): Problem[] {
  const spans = new Map<ClaimSource, Span[]>();
  for (const quote of located.filter(isSettled)) {
    spans.set(quote.claim, [...(spans.get(quote.claim) ?? []), quote.found]);
  }
  const overlap = (a: ClaimSource, b: ClaimSource) =>
    (spans.get(a) ?? []).some((one) =>
      (spans.get(b) ?? []).some((other) => one.start < other.end && other.start < one.end),
    );
  const seen = new Map<string, ClaimSource[]>();
  return dossier.claims.flatMap((claim) => {
    const key = matterOf(claim.document, claim.value);
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, claim]);
    const twin = earlier.find((one) => overlap(one, claim));
    if (twin === undefined) return [];
    const { file, line } = twin.placeOf();
    return errorAt(claim.placeOf(), {
      code: "claim-twice",
      reason: `${claim.value.id} says the same as ${twin.value.id} (${file}:${line}): same subjects, act, objects and speakers, overlapping quotes.`,
      advice: "Make one claim of the two, or correct what differs between them.",
    });
  });
}
