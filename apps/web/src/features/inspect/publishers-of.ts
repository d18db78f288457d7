import type { DocumentCard } from "@tumen/model";
import { countOf } from "#ui/words.ts";

/** How many published some documents: those that are known, and documents of which it is not known. */
interface Publishers {
  readonly known: number;
  readonly unnamed: number;
}

/** Counts the distinct publishers of documents; documents without one are counted apart, for nobody knows whose they are. */
export function publishersOf(documents: readonly DocumentCard[]): Publishers {
  const named = documents.flatMap((one) => one.publisher?.id ?? []);
  return { known: new Set(named).size, unnamed: documents.length - named.length };
}

/** `by 2 publishers`, `by 1 publisher and 2 not known`, `publisher not known`. */
export function publisherWords({ known, unnamed }: Publishers): string {
  if (known === 0) return unnamed > 1 ? "publishers not known" : "publisher not known";
  const by = `by ${countOf(known, "publisher")}`;
  return unnamed === 0 ? by : `${by} and ${unnamed} not known`;
}
