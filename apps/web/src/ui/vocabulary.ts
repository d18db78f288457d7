/** Words for the codes of the model, as readers see them. */
const WORDS: Readonly<Record<string, string>> = {
  "verbal-cooperation": "Verbal cooperation",
  "material-cooperation": "Material cooperation",
  "verbal-conflict": "Verbal conflict",
  "material-conflict": "Material conflict",
  fact: "Stated as fact",
  attributed: "Stated by a named speaker",
  alleged: "Alleged",
  planned: "Planned",
  hypothetical: "Hypothetical",
  asserts: "Asserted",
  denies: "Denied",
  negated: "Said to be no longer or not so",
  state: "State",
  body: "Body",
  person: "Person",
  organisation: "Organisation",
  unit: "Unit",
  group: "Group",
  anonymous: "Not named",
  act: "Act",
  relation: "Relation",
  motive: "Motive",
  assessment: "Assessment",
  forecast: "Forecast",
  "background-fact": "Background",
  corroborates: "Corroborates",
  contradicts: "Contradicts",
  refines: "Refines",
  supersedes: "Supersedes",
  distinct: "Distinct from",
};

/** The reader's word for a code; the code itself where there is none. */
export function wordFor(code: string): string {
  return WORDS[code] ?? code;
}
