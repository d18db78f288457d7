import type { PloverType } from "./plover/code-book.ts";

/** What a predicate says in words; `{s}` and `{o}` stand for the subjects and the objects. */
export interface Predicate {
  readonly label: string;
  /** PLOVER types that an act with this predicate may have; empty: the predicate never carries an act. */
  readonly types: readonly PloverType[];
  readonly forward: string;
  readonly backward: string;
  /** Present where the subjects can do it to each other. */
  readonly mutual?: string;
}

type Sentences = [forward: string, backward: string, mutual?: string];

function act(
  label: string,
  types: readonly PloverType[],
  ...[forward, backward, mutual]: Sentences
): Predicate {
  return mutual === undefined
    ? { label, types, forward, backward }
    : { label, types, forward, backward, mutual };
}

function state(label: string, ...sentences: Sentences): Predicate {
  return act(label, [], ...sentences);
}

/** The closed list of predicates: filters, outline, ties and disputes all read their words from here. */
export const PREDICATES = {
  met: act("met", ["CONSULT"], "{s} met {o}", "{o} was met by {s}", "{s} met"),
  visited: act("visited", ["CONSULT"], "{s} visited {o}", "{o} was visited by {s}"),
  welcomed: act("welcomed", ["CONSULT", "SUPPORT"], "{s} welcomed {o}", "{o} was welcomed by {s}"),
  "held-talks-with": act(
    "held talks with",
    ["CONSULT"],
    "{s} held talks with {o}",
    "{o} was in talks with {s}",
    "{s} held talks",
  ),
  thanked: act("thanked", ["SUPPORT"], "{s} thanked {o}", "{o} was thanked by {s}"),
  praised: act("praised", ["SUPPORT"], "{s} praised {o}", "{o} was praised by {s}"),
  backed: act(
    "backed",
    ["SUPPORT"],
    "{s} backed {o}",
    "{o} was backed by {s}",
    "{s} backed each other",
  ),
  shielded: act(
    "shielded",
    ["SUPPORT"],
    "{s} shielded {o} diplomatically",
    "{o} was shielded diplomatically by {s}",
  ),
  "pledged-support-to": act(
    "pledged support to",
    ["AGREE", "SUPPORT"],
    "{s} pledged support to {o}",
    "{o} was pledged support by {s}",
    "{s} pledged each other support",
  ),
  "promised-help-to": act(
    "promised help to",
    ["AGREE"],
    "{s} promised help to {o}",
    "{o} was promised help by {s}",
    "{s} promised each other help",
  ),
  "agreed-with": act(
    "agreed with",
    ["AGREE", "SUPPORT"],
    "{s} agreed with {o}",
    "{o} agreed with {s}",
    "{s} agreed",
  ),
  "signed-with": act(
    "signed with",
    ["SUPPORT", "AGREE"],
    "{s} signed an agreement with {o}",
    "{o} signed an agreement with {s}",
    "{s} signed an agreement",
  ),
  supplied: act("supplied", ["AID"], "{s} supplied {o}", "{o} was supplied by {s}"),
  "sent-troops-to": act(
    "sent troops to",
    ["AID"],
    "{s} sent troops to help {o}",
    "{o} was helped by troops from {s}",
  ),
  aided: act("aided", ["AID"], "{s} aided {o}", "{o} was aided by {s}", "{s} aided each other"),
  "transferred-technology-to": act(
    "transferred technology to",
    ["AID", "COOPERATE"],
    "{s} transferred technology to {o}",
    "{o} received technology from {s}",
    "{s} exchanged technology",
  ),
  "cooperated-with": act(
    "cooperated with",
    ["COOPERATE"],
    "{s} cooperated with {o}",
    "{o} cooperated with {s}",
    "{s} cooperated",
  ),
  "cooperated-militarily-with": act(
    "cooperated militarily with",
    ["COOPERATE"],
    "{s} cooperated militarily with {o}",
    "{o} cooperated militarily with {s}",
    "{s} cooperated militarily",
  ),
  "traded-with": act(
    "traded with",
    ["COOPERATE"],
    "{s} traded with {o}",
    "{o} traded with {s}",
    "{s} traded",
  ),
  "evaded-sanctions-with": act(
    "evaded sanctions with",
    ["COOPERATE"],
    "{s} evaded sanctions with {o}",
    "{o} evaded sanctions with {s}",
    "{s} evaded sanctions together",
  ),
  "shared-intelligence-with": act(
    "shared intelligence with",
    ["COOPERATE"],
    "{s} shared intelligence with {o}",
    "{o} shared intelligence with {s}",
    "{s} shared intelligence",
  ),
  vetoed: act("vetoed", ["REJECT"], "{s} vetoed against {o}", "{o} met a veto by {s}"),
  opposed: act(
    "opposed",
    ["REJECT", "ACCUSE"],
    "{s} opposed {o}",
    "{o} was opposed by {s}",
    "{s} stated a common opposition",
  ),
  criticised: act("criticised", ["ACCUSE"], "{s} criticised {o}", "{o} was criticised by {s}"),
  condemned: act("condemned", ["ACCUSE"], "{s} condemned {o}", "{o} was condemned by {s}"),
  accused: act("accused", ["ACCUSE"], "{s} accused {o}", "{o} was accused by {s}"),
  "voiced-concern-about": act(
    "voiced concern about",
    ["ACCUSE"],
    "{s} voiced concern about {o}",
    "{o} was an object of concern to {s}",
  ),
  investigated: act(
    "investigated or monitored",
    ["ACCUSE"],
    "{s} investigated or monitored {o}",
    "{o} was investigated or monitored by {s}",
  ),
  "called-on": act("called on", ["REQUEST"], "{s} called on {o}", "{o} was called on by {s}"),
  warned: act("warned", ["THREATEN"], "{s} warned {o}", "{o} was warned by {s}"),
  sanctioned: act(
    "sanctioned or prohibited",
    ["SANCTION"],
    "{s} sanctioned or prohibited {o}",
    "{o} was sanctioned or prohibited by {s}",
  ),
  isolated: act("isolated", ["SANCTION", "REJECT"], "{s} isolated {o}", "{o} was isolated by {s}"),
  "raised-arms-against": act(
    "built up arms in view of",
    ["MOBILIZE"],
    "{s} built up arms in view of {o}",
    "{o} faced an arms build-up by {s}",
    "{s} built up arms against each other",
  ),
  fought: act(
    "fought or attacked",
    ["ASSAULT"],
    "{s} fought or attacked {o}",
    "{o} was fought or attacked by {s}",
  ),
  "aligned-with": state(
    "is aligned with",
    "{s} is aligned with {o}",
    "{o} is aligned with {s}",
    "{s} are aligned",
  ),
  "depends-on": state(
    "depends on",
    "{s} depends on {o}",
    "{o} is depended on by {s}",
    "{s} depend on each other",
  ),
  seeks: state(
    "seeks something from",
    "{s} seeks something from {o}",
    "{o} is sought out by {s}",
    "{s} seek something",
  ),
  "gains-from": state(
    "gains from",
    "{s} gains from {o}",
    "{o} gives an advantage to {s}",
    "{s} gain from each other",
  ),
  affects: state("affects", "{s} affects {o}", "{o} is affected by {s}", "{s} affect each other"),
  "may-act-on": state(
    "is expected to act on",
    "{s} is expected to act on {o}",
    "{o} is expected to be acted on by {s}",
    "{s} are expected to act",
  ),
  distrusts: state(
    "distrusts",
    "{s} distrusts {o}",
    "{o} is distrusted by {s}",
    "{s} share a distrust",
  ),
  "is-described-as": state(
    "is described as",
    "{s} is described in relation to {o}",
    "{o} is described in relation to {s}",
    "{s} are described",
  ),
} as const satisfies Record<string, Predicate>;

/** Name of a predicate of the closed list. */
export type PredicateName = keyof typeof PREDICATES;

/** All predicate names, in list order. */
export const PREDICATE_NAMES = Object.keys(PREDICATES) as [PredicateName, ...PredicateName[]];

/** Templates for an object that is no actor but free words, where the usual sentence would not read. */
const FREE_WORDS: Partial<Record<PredicateName, string>> = {
  seeks: "{s} seeks {o}",
  "is-described-as": "{s} is described as {o}",
  "gains-from": "{s} gains {o}",
};

/** The template for a predicate whose object is free words. */
export function freeWordsTemplate(name: PredicateName): string {
  return FREE_WORDS[name] ?? PREDICATES[name].forward;
}

/** The list entry for a predicate, with its optional mutual form visible to the compiler. */
export function predicateOf(name: PredicateName): Predicate {
  return PREDICATES[name];
}
