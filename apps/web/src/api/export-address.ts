import type { Filter } from "@tumen/model";
import { address } from "./request-json.ts";

/** Where a file with all that passes the filter is downloaded from. */
export function exportAddress(format: string, filter: Filter): string {
  return address("/api/export", { format }, filter);
}
