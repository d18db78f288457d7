import * as z from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

function step(schemas: readonly JsonSchema[], key: PropertyKey): JsonSchema[] {
  return schemas.flatMap((schema) => {
    const next = typeof key === "number" ? schema.items : schema.properties?.[String(key)];
    return isSchema(next) ? spread(next) : [];
  });
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function spread(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter(isSchema).flatMap(spread)];
}

/** The JSON Schema of what a person writes, as editors read it for completion. */
export function toEditorSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

/** Names of the fields that may stand at a path of a value. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = path.reduce<JsonSchema[]>(step, spread(toEditorSchema(schema)));
  return [...new Set(here.flatMap((one) => Object.keys(one.properties ?? {})))];
}
