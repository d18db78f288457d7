import * as z from "zod";

/** A count. */
export const count = z.int().nonnegative();

/** Properties of a node, as they are stored. */
export const properties = z.record(z.string(), z.unknown());

/** Members of a list with their places, as patterns find them: in no order. */
export function ordered<Item>(item: z.ZodType<Item>) {
  return z
    .array(z.tuple([count, item]))
    .transform((places) => places.sort(([a], [b]) => a - b).map(([, member]) => member));
}

/** What a pattern finds once or not at all. */
export function atMostOne<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .max(1)
    .transform(([one]) => one);
}

/** Those of the properties that a record has, under their own names; null is absent. */
export function pick(
  from: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    const value = from[key];
    if (value !== undefined && value !== null) picked[key] = value;
  }
  return picked;
}

/** `{ [key]: value }`, or nothing where the value is unknown. */
export function optional(key: string, value: unknown): Record<string, unknown> {
  return value === undefined || value === null ? {} : { [key]: value };
}

/** A date whose parts are properties that begin with `key`; nothing where there is none. */
export function dated(
  from: Readonly<Record<string, unknown>>,
  key: string,
  field: string = key,
): Record<string, unknown> {
  const edtf = from[`${key}Edtf`];
  if (edtf === undefined) return {};
  return {
    [field]: {
      edtf,
      basis: from[`${key}Basis`],
      ...optional("words", from[`${key}Words`]),
      ...optional("citation", from[`${key}Citation`]),
    },
  };
}
