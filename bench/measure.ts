/** Times of one question, in milliseconds. */
export interface Measurement {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly firstMs: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs a question once cold and `runs` times warm. */
export async function measure(
  name: string,
  question: () => Promise<unknown> | unknown,
  runs: number,
): Promise<Measurement> {
  const time = async () => {
    const start = performance.now();
    await question();
    return performance.now() - start;
  };
  const firstMs = await time();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await time());
  times.sort((a, b) => a - b);
  return { name, firstMs, medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}

function column(text: string, width: number): string {
  return text.padStart(width);
}

/** Prints measurements beside their ratio to the baseline of the same run. */
export function printMeasurements(
  title: string,
  baseline: Measurement,
  measurements: readonly Measurement[],
): void {
  console.log(`\n${title}`);
  console.log(
    `${"question".padEnd(44)}${column("first ms", 10)}${column("median ms", 11)}${column("p95 ms", 9)}${column("÷ baseline", 12)}`,
  );
  for (const one of [baseline, ...measurements]) {
    const ratio = one.medianMs / baseline.medianMs;
    console.log(
      `${one.name.padEnd(44)}${column(one.firstMs.toFixed(1), 10)}${column(one.medianMs.toFixed(2), 11)}${column(one.p95Ms.toFixed(2), 9)}${column(ratio.toFixed(2), 12)}`,
    );
  }
}
