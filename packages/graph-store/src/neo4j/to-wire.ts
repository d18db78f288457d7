import { int } from "neo4j-driver";

/**
 * A parameter as the driver should send it: whole numbers as integers, because JavaScript has no others and the
 * database takes no `25.0` for a limit. Coming back, integers are numbers again.
 */
export function toWire(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.some((one) => typeof one !== "string") ? value.map(toWire) : value;
  }
  // A loop, because a load sends a million of these.
  const wire: Record<string, unknown> = {};
  for (const key of Object.keys(value)) wire[key] = toWire(value[key as keyof typeof value]);
  return wire;
}
