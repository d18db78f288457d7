import { filterSchema } from "@tumen/model";
import * as z from "zod";

const MAX_FILTER_TEXT = 12_000;

/** A value as a JSON text in the query string. */
export function jsonParameter<Value extends z.ZodType>(schema: Value) {
  return z
    .string()
    .max(MAX_FILTER_TEXT)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "is not JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema)
    .optional();
}

/** The filter as a JSON text in the query string; absent: nothing is filtered. */
export const filterParameter = jsonParameter(filterSchema).describe(
  "A filter as JSON, see the schema of the body of POST /api/board",
);

/** A whole number in the query string; its bounds are the contract's. */
export const numberParameter = z
  .string()
  .regex(/^\d{1,6}$/, "must be a whole number")
  .transform(Number)
  .optional();

/** Values joined by commas in the query string. */
export function listParameter<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z
    .string()
    .max(MAX_FILTER_TEXT)
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(item))
    .optional();
}

/** Drops absent parameters, so that the contract's defaults apply. */
export function given<T extends object>(parameters: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
