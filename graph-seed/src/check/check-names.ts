import type { Problem } from "../problem.ts";
import type { Subject } from "./check.ts";

export function checkNames(_subject: Subject): Problem[] {
  return [];
}
