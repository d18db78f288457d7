/** The edition of the code book below, named wherever codes are exported. */
export const CODE_BOOK_VERSION = "PLOVER 0.8, our reading 1";

/** The four quad classes of PLOVER, in the order in which legends and tables list them. */
export const QUADS = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
] as const;

/** Quad class: verbal or material, cooperation or conflict. */
export type Quad = (typeof QUADS)[number];

interface TypeEntry {
  readonly quad: Quad;
  readonly modes: readonly string[];
  readonly recipientRequired: boolean;
  readonly label: string;
  /** Root code of CAMEO, for exports that need comparability with older data sets. */
  readonly cameoRoot: string;
}

function entry(
  quad: Quad,
  label: string,
  cameoRoot: string,
  modes: readonly string[] = [],
): TypeEntry {
  return { quad, modes, recipientRequired: false, label, cameoRoot };
}

function withRecipient(type: TypeEntry): TypeEntry {
  return { ...type, recipientRequired: true };
}

/**
 * The sixteen event types of PLOVER 0.8 with quad class and modes.
 * Source: Political Language Ontology for Verifiable Event Records, manual 0.8; our reading is in docs/adr.
 */
export const PLOVER_TYPES = {
  AGREE: entry("verbal-cooperation", "agree or promise", "03"),
  CONSULT: entry("verbal-cooperation", "meet or consult", "04", [
    "visit",
    "third-party",
    "multilateral",
    "phone",
  ]),
  SUPPORT: entry("verbal-cooperation", "support, praise or sign", "05"),
  CONCEDE: entry("verbal-cooperation", "concede", "08"),
  COOPERATE: withRecipient(entry("material-cooperation", "cooperate", "06")),
  AID: withRecipient(entry("material-cooperation", "aid or supply", "07")),
  RETREAT: entry("material-cooperation", "retreat or release", "08", [
    "withdraw",
    "release",
    "disarm",
    "ceasefire",
    "access",
    "resign",
  ]),
  REQUEST: entry("verbal-conflict", "demand", "10", ["assist", "change", "yield", "meet"]),
  ACCUSE: entry("verbal-conflict", "accuse or condemn", "11", [
    "disapprove",
    "allege",
    "investigate",
  ]),
  REJECT: entry("verbal-conflict", "reject or veto", "12", ["assist", "change", "yield", "meet"]),
  THREATEN: entry("verbal-conflict", "threaten or warn", "13", [
    "restrict",
    "arrest",
    "relations",
    "expel",
    "territory",
    "violence",
  ]),
  PROTEST: entry("material-conflict", "protest", "14", [
    "demo",
    "riot",
    "strike",
    "hunger",
    "boycott",
    "obstruct",
  ]),
  SANCTION: withRecipient(
    entry("material-conflict", "sanction", "16", ["discontinue", "expel", "withdraw", "convict"]),
  ),
  MOBILIZE: entry("material-conflict", "mobilize", "15", [
    "troops",
    "weapons",
    "police",
    "militia",
  ]),
  COERCE: entry("material-conflict", "coerce", "17", [
    "seize",
    "restrict",
    "ban",
    "censor",
    "martial-law",
    "curfew",
    "arrest",
    "deport",
    "cyber",
    "misinformation",
  ]),
  ASSAULT: entry("material-conflict", "fight or attack", "19", [
    "abduct",
    "targeted",
    "explosives",
    "firearms",
    "aerial",
    "drone",
    "heavy-weapons",
  ]),
} as const satisfies Record<string, TypeEntry>;

/** Name of a PLOVER event type, in capitals as the manual prints it. */
export type PloverType = keyof typeof PLOVER_TYPES;

/** All PLOVER types, in code-book order. */
export const PLOVER_TYPE_NAMES = Object.keys(PLOVER_TYPES) as [PloverType, ...PloverType[]];

/** Contexts: what the act is about. A closed list. */
export const PLOVER_CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "economic",
  "legal",
  "human-rights",
  "diplomatic",
  "territory",
  "migration",
  "technology",
  "cbrn",
  "cyber",
  "misinformation",
  "trafficking",
  "health",
  "natural-resource",
  "human-security",
] as const;

/** The quad class of a PLOVER type. */
export function quadOf(type: PloverType): Quad {
  return PLOVER_TYPES[type].quad;
}

/** Whether `mode` is one of the modes that the code book gives for `type`. */
export function isModeOf(type: PloverType, mode: string): boolean {
  return (PLOVER_TYPES[type].modes as readonly string[]).includes(mode);
}
