import { predicateOf } from "@tumen/model";
import type { ClaimSource } from "../dossier.ts";
import { errorAt, type Problem } from "../problem.ts";
import type { Subject } from "./check.ts";

function mutualProblems(claim: ClaimSource): Problem[] {
  const { id, mutual, subjects, objects, predicate } = claim.value;
  if (!mutual) return [];
  if (objects.length > 0) {
    return [
      errorAt(claim.placeOf(["objects"]), {
        code: "mutual-with-objects",
        reason: `${id} is mutual and has objects.`,
        advice: "Name all who take part as subjects, or remove mutual.",
      }),
    ];
  }
  if (subjects.length < 2) {
    return [
      errorAt(claim.placeOf(["subjects"]), {
        code: "mutual-alone",
        reason: `${id} is mutual, but has one subject.`,
        advice: "Name all who take part as subjects, or remove mutual and name the object.",
      }),
    ];
  }
  if (predicateOf(predicate).mutual !== undefined) return [];
  return [
    errorAt(claim.placeOf(["predicate"]), {
      code: "predicate-not-mutual",
      reason: `${id}: “${predicateOf(predicate).label}” cannot be mutual.`,
      advice: "Choose a predicate that its subjects can do to each other, or name objects.",
    }),
  ];
}

function objectProblems(claim: ClaimSource): Problem[] {
  const { id, mutual, subjects, objects, objectText } = claim.value;
  if (objects.length === 0 && !mutual && objectText === undefined) {
    return [
      errorAt(claim.placeOf(), {
        code: "object-missing",
        reason: `${id} says nothing about whom or what it concerns besides its subjects.`,
        advice:
          "Add objects, or mutual: true with two subjects or more, or objectText in free words.",
      }),
    ];
  }
  return objects.flatMap((object, index) =>
    subjects.includes(object)
      ? errorAt(claim.placeOf(["objects", index]), {
          code: "subject-is-object",
          reason: `${id}: ${object} is both subject and object.`,
          advice: "Keep it where it belongs; what several do to each other is mutual.",
        })
      : [],
  );
}

function speakerProblems(claim: ClaimSource): Problem[] {
  const { id, speakers } = claim.value;
  const firstRelay = speakers.findIndex((one) => one.role === "relay");
  const late = speakers.findIndex((one, index) => one.role === "origin" && index > firstRelay);
  if (firstRelay === -1 || late === -1) return [];
  return [
    errorAt(claim.placeOf(["speakers", late]), {
      code: "speakers-out-of-order",
      reason: `${id}: ${speakers[late]?.actor} is an origin and stands after a relay.`,
      advice: "Put who said it first, and who passed it on after.",
    }),
  ];
}

/** Rule 4: subjects are never empty (held by the schema); objects may be, with `mutual` or `objectText`. */
export function checkParticipants({ dossier }: Subject): Problem[] {
  return dossier.claims.flatMap((claim) => [
    ...mutualProblems(claim),
    ...objectProblems(claim),
    ...speakerProblems(claim),
  ]);
}
