import {
  type FacetName,
  type Filter,
  type FilterField,
  filterSchema,
  withoutField,
} from "@tumen/model";

/** How one value of a facet stands in a filter. */
export type ValueState = "include" | "exclude" | "none";

type Choice = { include?: unknown[] | undefined; exclude?: unknown[] | undefined };

/** Facets list actors by id; the filter wants a role with each. */
function entryOf(facet: FacetName, value: string): unknown {
  return facet === "actors" ? { id: value, role: "any" } : value;
}

function idOf(entry: unknown): string {
  return typeof entry === "string" ? entry : (entry as { id: string }).id;
}

function choiceOf(filter: Filter, facet: FacetName): Choice {
  return (filter[facet] ?? {}) as Choice;
}

function without(list: unknown[] | undefined, value: string): unknown[] {
  return (list ?? []).filter((entry) => idOf(entry) !== value);
}

function withChoice(filter: Filter, facet: FacetName, choice: Choice): Filter {
  const include = choice.include ?? [];
  const exclude = choice.exclude ?? [];
  const rest = withoutField(filter, facet);
  if (include.length === 0 && exclude.length === 0) return rest;
  return filterSchema.parse({
    ...rest,
    [facet]: {
      ...(include.length > 0 ? { include } : {}),
      ...(exclude.length > 0 ? { exclude } : {}),
    },
  });
}

/** Whether a value is included, excluded or neither. */
export function stateOfValue(filter: Filter, facet: FacetName, value: string): ValueState {
  const { include, exclude } = choiceOf(filter, facet);
  if (include?.some((entry) => idOf(entry) === value)) return "include";
  return exclude?.some((entry) => idOf(entry) === value) ? "exclude" : "none";
}

/** The filter with one value included, excluded or let alone. */
export function setValue(
  filter: Filter,
  facet: FacetName,
  value: string,
  state: ValueState,
): Filter {
  const { include, exclude } = choiceOf(filter, facet);
  const choice: Choice = { include: without(include, value), exclude: without(exclude, value) };
  if (state !== "none") choice[state] = [...(choice[state] ?? []), entryOf(facet, value)];
  return withChoice(filter, facet, choice);
}

/** The filter with this value as the only one of its facet. */
export function onlyValue(filter: Filter, facet: FacetName, value: string): Filter {
  return withChoice(filter, facet, { include: [entryOf(facet, value)] });
}

/** The filter with a plain field set, or without it. */
export function setField<Field extends FilterField>(
  filter: Filter,
  field: Field,
  value: Filter[Field] | undefined,
): Filter {
  const rest = withoutField(filter, field);
  return value === undefined ? rest : { ...rest, [field]: value };
}
