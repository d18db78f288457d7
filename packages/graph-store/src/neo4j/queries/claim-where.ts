import { ACTOR_ROLES, type ActorRole, type Filter, RELIABILITY_GRADES } from "@tumen/model";

/** What a claim must fulfil: conditions on `c` that hold together, and their parameters. */
export interface ClaimWhere {
  readonly conditions: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
}

interface Choice {
  readonly include?: readonly unknown[] | undefined;
  readonly exclude?: readonly unknown[] | undefined;
}

const NONE: ClaimWhere = { conditions: [], params: {} };

function isGiven(values: readonly unknown[] | undefined): values is readonly unknown[] {
  return values !== undefined && values.length > 0;
}

/** Conditions for a field that includes and excludes: how one value is tested, under the names of its parameters. */
function choiceWhere(
  field: string,
  choice: Choice | undefined,
  tests: { readonly include: string; readonly exclude: string },
): ClaimWhere {
  const conditions: string[] = [];
  const params: Record<string, unknown> = {};
  if (isGiven(choice?.include)) {
    conditions.push(tests.include);
    params[`${field}Include`] = choice.include;
  }
  if (isGiven(choice?.exclude)) {
    conditions.push(tests.exclude);
    params[`${field}Exclude`] = choice.exclude;
  }
  return { conditions, params };
}

/** A field of which every claim has one value. */
function single(field: string, property: string, choice: Choice | undefined): ClaimWhere {
  return choiceWhere(field, choice, {
    include: `c.${property} IN $${field}Include`,
    exclude: `NOT c.${property} IN $${field}Exclude`,
  });
}

/** A field of which a claim may have no value; it then passes what is excluded, and nothing that is included. */
function optional(field: string, property: string, choice: Choice | undefined): ClaimWhere {
  return choiceWhere(field, choice, {
    include: `c.${property} IN $${field}Include`,
    exclude: `(c.${property} IS NULL OR NOT c.${property} IN $${field}Exclude)`,
  });
}

/** A field of which a claim may have several values. */
function several(field: string, property: string, choice: Choice | undefined): ClaimWhere {
  return choiceWhere(field, choice, {
    include: `any(one IN c.${property} WHERE one IN $${field}Include)`,
    exclude: `none(one IN c.${property} WHERE one IN $${field}Exclude)`,
  });
}

/** The property of a claim that lists the actors of a role. */
const ROLE_PROPERTIES = {
  subject: "subjects",
  object: "objects",
  speaker: "speakers",
  any: "actors",
} as const satisfies Record<ActorRole, string>;

type ActorsInRoles = NonNullable<NonNullable<Filter["actors"]>["include"]>;

function inRolesWhere(
  name: string,
  actors: ActorsInRoles | undefined,
  join: (tests: readonly string[]) => string,
): ClaimWhere {
  if (!isGiven(actors)) return NONE;
  const tests: string[] = [];
  const params: Record<string, unknown> = {};
  for (const role of ACTOR_ROLES) {
    const ids = actors.filter((one) => one.role === role).map((one) => one.id);
    if (ids.length === 0) continue;
    const parameter = `${name}${role.charAt(0).toUpperCase()}${role.slice(1)}`;
    tests.push(`any(one IN c.${ROLE_PROPERTIES[role]} WHERE one IN $${parameter})`);
    params[parameter] = ids;
  }
  return { conditions: [join(tests)], params };
}

function actorsWhere(choice: Filter["actors"]): ClaimWhere[] {
  return [
    inRolesWhere("actorsInclude", choice?.include, (tests) => `(${tests.join(" OR ")})`),
    inRolesWhere("actorsExclude", choice?.exclude, (tests) => `NOT (${tests.join(" OR ")})`),
  ];
}

type Clock = "happened" | "reported";

/** Imprecise dates match by overlap. `ends` names the properties for earliest and latest day. */
function clockWhere(
  name: Clock,
  clock: Filter[Clock],
  [earliest, latest]: readonly [string, string],
): ClaimWhere {
  if (clock === undefined || (clock.from === undefined && clock.to === undefined)) return NONE;
  const tests: string[] = [];
  const params: Record<string, unknown> = {};
  if (clock.from !== undefined) {
    tests.push(`c.${latest} >= $${name}From`);
    params[`${name}From`] = clock.from;
  }
  if (clock.to !== undefined) {
    tests.push(`c.${earliest} <= $${name}To`);
    params[`${name}To`] = clock.to;
  }
  const within = tests.join(" AND ");
  return { conditions: [clock.undated ? `(c.${earliest} IS NULL OR ${within})` : within], params };
}

function happenedWhere({ happened, background }: Filter): ClaimWhere {
  return clockWhere(
    "happened",
    happened,
    background
      ? ["happenedEarliestWithBackground", "happenedLatestWithBackground"]
      : ["happenedEarliest", "happenedLatest"],
  );
}

const CREDIBILITY_GRADES = [1, 2, 3, 4, 5] as const;

/** Grades as the list of those that pass: so that the text is the same whatever the bound. */
function gradesWhere({ reliability, credibility, disputed }: Filter): ClaimWhere {
  const conditions: string[] = [];
  const params: Record<string, unknown> = {};
  if (reliability !== undefined) {
    const { atLeast, ungraded } = reliability;
    const graded = RELIABILITY_GRADES.slice(0, RELIABILITY_GRADES.indexOf(atLeast) + 1);
    conditions.push("c.reliability IN $reliabilities");
    params["reliabilities"] = [...graded, ...(ungraded ? ["F"] : [])];
  }
  if (credibility !== undefined) {
    const { atLeast, ungraded } = credibility;
    const graded = CREDIBILITY_GRADES.filter((one) => one <= atLeast);
    conditions.push("c.credibility IN $credibilities");
    params["credibilities"] = [...graded, ...(ungraded ? [6] : [])];
  }
  if (disputed !== undefined) conditions.push("c.disputed");
  return { conditions, params };
}

/** Puts conditions together. */
export function allOf(...parts: readonly ClaimWhere[]): ClaimWhere {
  return {
    conditions: parts.flatMap((one) => one.conditions),
    params: Object.assign({}, ...parts.map((one) => one.params)) as ClaimWhere["params"],
  };
}

/**
 * What `passes` of the model says, as conditions on a claim `c`: every field of the filter but `tieDocuments`, which
 * no claim can answer alone (see `viewOf`). Fields that ask for nothing leave no trace.
 */
export function claimWhere(filter: Filter): ClaimWhere {
  return allOf(
    several("actorKinds", "actorKinds", filter.actorKinds),
    ...actorsWhere(filter.actors),
    several("events", "events", filter.events),
    optional("types", "type", filter.types),
    optional("quads", "quad", filter.quads),
    single("predicates", "predicate", filter.predicates),
    single("documents", "document", filter.documents),
    optional("publishers", "publisher", filter.publishers),
    several("speakers", "speakers", filter.speakers),
    single("kinds", "kind", filter.kinds),
    single("modalities", "modality", filter.modalities),
    single("stances", "stance", filter.stances),
    happenedWhere(filter),
    clockWhere("reported", filter.reported, ["reportedEarliest", "reportedLatest"]),
    gradesWhere(filter),
  );
}
