import { relationKey } from "@tumen/model";
import type { RelationEntry } from "../annotation-schemas.ts";
import type { Entry } from "../dossier.ts";
import { errorAt, type Place, type Problem } from "../problem.ts";
import type { Subject } from "./check.ts";

function isEvent(id: string): boolean {
  return id.startsWith("event:");
}

function endProblems(
  relation: Entry<RelationEntry>,
  documents: ReadonlyMap<string, string>,
): Problem[] {
  const { type, from, to } = relation.value;
  if (from === to) {
    return [
      errorAt(relation.placeOf(["to"]), {
        code: "relation-to-itself",
        reason: `${from} cannot stand in a relation to itself.`,
        advice: "Name the other claim.",
      }),
    ];
  }
  if (isEvent(from) !== isEvent(to) || (isEvent(from) && type !== "distinct")) {
    return [
      errorAt(relation.placeOf(["type"]), {
        code: "relation-of-events",
        reason: `${type} cannot join ${from} and ${to}.`,
        advice: "Join two claims; only distinct may also join two events.",
      }),
    ];
  }
  const document = documents.get(from);
  if (type !== "corroborates" || document === undefined || document !== documents.get(to))
    return [];
  return [
    errorAt(relation.placeOf(["type"]), {
      code: "corroborates-itself",
      reason: `${from} and ${to} are both of ${document}, and one document is one voice.`,
      advice:
        "Corroboration needs two documents; within one, use refines, or leave the relation out.",
    }),
  ];
}

function kindProblems(relation: Entry<RelationEntry>): Problem[] {
  const { type, kind, from, to } = relation.value;
  if (type === "contradicts" && kind === undefined) {
    return [
      errorAt(relation.placeOf(), {
        code: "contradiction-without-kind",
        reason: `${from} contradicts ${to}, but not said in what.`,
        advice: "Add kind: date, quantity, actor, occurrence or interpretation.",
      }),
    ];
  }
  if (type === "contradicts" || kind === undefined) return [];
  return [
    errorAt(relation.placeOf(["kind"]), {
      code: "kind-without-contradiction",
      reason: `${type} has no kind.`,
      advice: "Remove kind; only contradictions have one.",
    }),
  ];
}

function pairKey({ from, to }: RelationEntry): string {
  return [from, to].sort().join(" ");
}

function repeatProblems(relations: readonly Entry<RelationEntry>[]): Problem[] {
  const first = new Map<string, Place>();
  const judged = new Map<string, string>();
  return relations.flatMap((relation) => {
    const { type, from, to } = relation.value;
    const symmetric = type !== "refines" && type !== "supersedes";
    const key = symmetric ? `${pairKey(relation.value)} ${type}` : relationKey(relation.value);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      return errorAt(relation.placeOf(), {
        code: "relation-twice",
        reason: `${from} ${type} ${to} is already said at ${earlier.file}:${earlier.line}.`,
        advice: "Remove one of the two.",
      });
    }
    first.set(key, relation.placeOf());
    if (type !== "corroborates" && type !== "contradicts") return [];
    const other = judged.get(pairKey(relation.value));
    judged.set(pairKey(relation.value), type);
    if (other === undefined) return [];
    return errorAt(relation.placeOf(["type"]), {
      code: "relations-disagree",
      reason: `${from} and ${to} cannot both corroborate and contradict each other.`,
      advice: "Keep one; where parts agree and parts do not, make two claims of the two parts.",
    });
  });
}

/** Rule 5: `corroborates` joins two documents; every relation has a basis (held by the schema), contradictions a kind. */
export function checkRelations({ dossier }: Subject): Problem[] {
  const documents = new Map<string, string>(
    dossier.claims.map((one) => [one.value.id, one.document]),
  );
  return [
    ...dossier.relations.flatMap((one) => [...endProblems(one, documents), ...kindProblems(one)]),
    ...repeatProblems(dossier.relations),
  ];
}
