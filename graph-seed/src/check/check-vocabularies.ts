import { isModeOf, PLOVER_TYPES, type PloverType, predicateOf } from "@tumen/model";
import type { ClaimEntry } from "../annotation-schemas.ts";
import type { Entry } from "../dossier.ts";
import { errorAt, type Problem } from "../problem.ts";
import type { ValuePath } from "../yaml-source.ts";
import type { Subject } from "./check.ts";

function modeProblems(
  entry: Entry<{ readonly id: string }>,
  coded: { type: PloverType; modes: readonly string[] },
  path: ValuePath,
): Problem[] {
  const allowed = PLOVER_TYPES[coded.type].modes;
  return coded.modes.flatMap((mode, index) =>
    isModeOf(coded.type, mode)
      ? []
      : errorAt(entry.placeOf([...path, index]), {
          code: "mode-of-another-type",
          reason: `${entry.value.id}: “${mode}” is not a mode of ${coded.type}.`,
          advice:
            allowed.length === 0
              ? `${coded.type} has no modes: write modes: [].`
              : `Modes of ${coded.type}: ${allowed.join(", ")}.`,
        }),
  );
}

function predicateProblems(claim: Entry<ClaimEntry>): Problem[] {
  const { id, act, predicate, kind } = claim.value;
  const { types } = predicateOf(predicate);
  if (act === null && kind === "act") {
    return [
      errorAt(claim.placeOf(["kind"]), {
        code: "act-missing",
        reason: `${id} is of kind act, but codes none.`,
        advice: "Add act: { type: … }, or choose another kind where nothing is done.",
      }),
    ];
  }
  if (act === null && types.length > 0) {
    return [
      errorAt(claim.placeOf(["predicate"]), {
        code: "predicate-needs-act",
        reason: `${id}: “${predicate}” says an act, but the claim codes none.`,
        advice: `Add act: { type: ${types.join(" or ")} }, or choose a predicate that says no act.`,
      }),
    ];
  }
  if (act === null || types.includes(act.type)) return [];
  return [
    errorAt(claim.placeOf(["predicate"]), {
      code: "predicate-of-another-type",
      reason: `${id}: “${predicate}” does not say an act of type ${act.type}.`,
      advice:
        types.length === 0
          ? "This predicate never carries an act: remove act, or choose another predicate."
          : `It goes with ${types.join(" or ")}: correct the type or the predicate.`,
    }),
  ];
}

/** Rule 7: vocabularies are closed (lists are held by the schema): modes belong to their type, predicates to their acts. */
export function checkVocabularies({ dossier }: Subject): Problem[] {
  return [
    ...dossier.claims.flatMap((claim) => [
      ...(claim.value.act === null ? [] : modeProblems(claim, claim.value.act, ["act", "modes"])),
      ...predicateProblems(claim),
    ]),
    ...dossier.events.flatMap((event) => modeProblems(event, event.value, ["modes"])),
  ];
}
