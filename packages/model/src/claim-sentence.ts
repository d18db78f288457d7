import type { Claim } from "./claim.ts";
import type { ActorId } from "./ids.ts";
import { freeWordsTemplate, type PredicateName, predicateOf } from "./predicates.ts";
import type { Standing } from "./standing.ts";
import type { Tie } from "./tie.ts";

/** From whom a sentence is told: from the subjects ("A supplied B") or the objects ("B was supplied by A"). */
export type Direction = "forward" | "backward";

/** Who takes part in a sentence, by name. */
export interface Parties {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly mutual: boolean;
  /** Stands in where there is no object. */
  readonly objectText?: string | undefined;
}

/** Looks up the name under which an actor is shown. */
export type NameOf = (id: ActorId) => string;

/** The verbs that templates begin with and that change where several actors do something. */
const PLURAL: Readonly<Record<string, string>> = {
  was: "were",
  is: "are",
  depends: "depend",
  seeks: "seek",
  gains: "gain",
  gives: "give",
  affects: "affect",
  distrusts: "distrust",
};

/** `A`, `A and B`, `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function fill(template: string, subjects: readonly string[], objects: readonly string[]): string {
  const leading = template.startsWith("{s}") ? subjects : objects;
  const agreed =
    leading.length < 2
      ? template
      : template.replace(/^(\{[so]\} )(\w+)/, (_, lead: string, verb: string) => {
          return lead + (PLURAL[verb] ?? verb);
        });
  // Functions, because a name may hold what `replace` takes for a pattern.
  return agreed.replace("{s}", () => joinNames(subjects)).replace("{o}", () => joinNames(objects));
}

/** A predicate between named actors as a clause without a full stop. */
export function predicateClause(
  name: PredicateName,
  parties: Parties,
  direction: Direction = "forward",
): string {
  const { subjects, objects, mutual, objectText } = parties;
  const predicate = predicateOf(name);
  if (mutual) {
    return predicate.mutual === undefined
      ? fill(predicate.forward, subjects, ["each other"])
      : fill(predicate.mutual, subjects, []);
  }
  if (objects.length > 0) return fill(predicate[direction], subjects, objects);
  if (objectText !== undefined) return fill(freeWordsTemplate(name), subjects, [objectText]);
  return `${joinNames(subjects)} ${predicate.label} …`;
}

function withRemark(sentence: string, remark: string): string {
  return remark === "" ? sentence : `${sentence} (${remark})`;
}

function speakerNames(claim: Claim, nameOf: NameOf): string[] {
  const origins = claim.speakers.filter((one) => one.role === "origin");
  const told = origins.length > 0 ? origins : claim.speakers;
  return [...new Set(told.map((one) => nameOf(one.actor)))];
}

/**
 * A claim as a sentence without a full stop: who says it, whether it is denied or no longer so, and in brackets how
 * surely it is put where that is not a plain fact. "Russia and North Korea deny that North Korea supplied Russia".
 */
export function claimSentence(
  claim: Claim,
  nameOf: NameOf,
  direction: Direction = "forward",
): string {
  const clause = predicateClause(
    claim.predicate,
    {
      subjects: claim.subjects.map(nameOf),
      objects: claim.objects.map(nameOf),
      mutual: claim.mutual,
      objectText: claim.objectText,
    },
    direction,
  );
  const remark = claim.modality === "fact" ? "" : claim.modality;
  const speakers = speakerNames(claim, nameOf);
  const said = claim.negated ? `it is not, or no longer, so that ${clause}` : clause;
  if (claim.polarity === "denies") {
    const verb = speakers.length === 1 ? "denies" : "deny";
    const denial =
      speakers.length === 0
        ? `It is denied that ${said}`
        : `${joinNames(speakers)} ${verb} that ${said}`;
    return withRemark(denial, remark);
  }
  if (speakers.length > 0)
    return withRemark(`According to ${joinNames(speakers)}, ${said}`, remark);
  return withRemark(claim.negated ? said.replace(/^i/, "I") : said, remark);
}

const STANDING_REMARKS: Readonly<Record<Standing, string>> = {
  fact: "",
  attributed: "as named speakers say",
  alleged: "alleged",
  planned: "planned",
  hypothetical: "hypothetical",
};

/** Which of a tie's predicates to tell, and from whom. */
export interface TieTelling {
  /** The tie's most frequent one where none is given. */
  readonly predicate?: PredicateName | undefined;
  readonly direction?: Direction | undefined;
}

/** A tie as a sentence without a full stop, with its strongest standing in brackets; denied ties say so. */
export function tieSentence(
  tie: Pick<Tie, "subject" | "object" | "mutual" | "denied" | "standing" | "mixed" | "predicates">,
  nameOf: NameOf,
  telling: TieTelling = {},
): string {
  const predicate = telling.predicate ?? tie.predicates[0]?.predicate;
  if (predicate === undefined) throw new TypeError("A tie has at least one predicate.");
  const [subject, object] = [nameOf(tie.subject), nameOf(tie.object)];
  const parties = tie.mutual
    ? { subjects: [subject, object], objects: [], mutual: true }
    : { subjects: [subject], objects: [object], mutual: false };
  const clause = predicateClause(predicate, parties, telling.direction ?? "forward");
  const remarks = [STANDING_REMARKS[tie.standing], tie.mixed ? "mixed" : ""];
  const said = tie.denied ? `It is denied, or said not to be so, that ${clause}` : clause;
  return withRemark(said, remarks.filter((one) => one !== "").join(", "));
}
