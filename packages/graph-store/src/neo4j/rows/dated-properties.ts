import type { Dated, DaySpan } from "@tumen/model";
import type { Properties } from "./row-collector.ts";

/** A date with its basis, as properties that begin with `key`. */
export function datedProperties(key: string, dated: Dated | undefined): Properties {
  return {
    [`${key}Edtf`]: dated?.edtf,
    [`${key}Basis`]: dated?.basis,
    [`${key}Words`]: dated?.words,
    [`${key}Citation`]: dated?.citation,
  };
}

/** A span as two properties: earliest and latest day. */
export function spanProperties(
  [earliest, latest]: readonly [string, string],
  span: DaySpan | null | undefined,
): Properties {
  return { [earliest]: span?.earliest, [latest]: span?.latest };
}
