import type { Filter } from "@tumen/model";

/** What a claim `c` calls its actors and ties. */
export interface ClaimLists {
  readonly subjects: string;
  readonly objects: string;
  readonly beneficiaries: string;
  readonly speakers: string;
  /** All of these, once each. */
  readonly actors: string;
  readonly ties: string;
  /** The actors at the ends of the ties. */
  readonly ends: string;
}

const AS_NAMED: ClaimLists = {
  subjects: "c.subjects",
  objects: "c.objects",
  beneficiaries: "c.beneficiaries",
  speakers: "c.speakers",
  actors: "c.actors",
  ties: "c.ties",
  ends: "c.ends",
};

const AS_STATES: ClaimLists = {
  subjects: "c.stateSubjects",
  objects: "c.stateObjects",
  beneficiaries: "c.stateBeneficiaries",
  speakers: "c.stateSpeakers",
  actors: "c.stateActors",
  ties: "c.stateTies",
  ends: "c.stateEnds",
};

/** The lists that a filter reads to draw ties and to count actors (`peopleAsStates`). */
export function listsOf(filter: Filter): ClaimLists {
  return filter.peopleAsStates ? AS_STATES : AS_NAMED;
}
