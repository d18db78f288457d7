/**
 * Earliest and latest day of an imprecise date, both inclusive, as `YYYY-MM-DD`, so that they compare as strings.
 * An open or unknown end is `0000-01-01` or `9999-12-31`.
 */
export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

/** The day that stands for "no earliest day known". */
export const FIRST_DAY = "0000-01-01";
/** The day that stands for "no latest day known". */
export const LAST_DAY = "9999-12-31";

/** The smallest span that holds all of `spans`; undefined for none. */
export function joinSpans(spans: readonly DaySpan[]): DaySpan | undefined {
  const [first, ...rest] = spans;
  if (first === undefined) return undefined;
  return rest.reduce(
    (all, one) => ({
      earliest: one.earliest < all.earliest ? one.earliest : all.earliest,
      latest: one.latest > all.latest ? one.latest : all.latest,
    }),
    first,
  );
}
