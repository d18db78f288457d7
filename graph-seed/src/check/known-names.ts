import type { Dossier } from "../dossier.ts";

const TITLES =
  "President Vice Prime Minister Foreign Defence Defense Secretary General Chairman Chairwoman Chair Chancellor King Queen Prince Princess Emperor Supreme Leader Premier Ambassador Senator Governor Marshal Admiral Colonel Captain Major Lieutenant Director Commander Spokesman Spokeswoman Spokesperson Comrade Mr Mrs Ms Dr Sir Lord Lady";
const CALENDAR =
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday";

/** Capitalised words that name nobody: offices before a name, days, months, and the English first person. */
export const NAMELESS: ReadonlySet<string> = new Set([...`${TITLES} ${CALENDAR} I`.split(" ")]);

/** Straight and typographic apostrophes are one. */
function foldApostrophes(text: string): string {
  return text.replaceAll("’", "'");
}

/** All names under which the dossier knows something: of actors in every language, and other names. */
function namesOf(dossier: Dossier): string[] {
  const actors = dossier.actors.flatMap(({ value }) => [
    value.name,
    ...Object.values(value.names).filter((name) => name !== undefined),
    ...value.aliases,
  ]);
  const others = dossier.otherNames.map((one) => one.value);
  return [...actors, ...others, ...dossier.leftOut.names];
}

/** Finds known names in a passage; gives their UTF-16 spans. A plural or possessive of a name is the name. */
export function knownNameFinder(
  dossier: Dossier,
): (text: string) => { start: number; end: number }[] {
  const longestFirst = [...new Set(namesOf(dossier).map(foldApostrophes))].sort(
    (a, b) => b.length - a.length,
  );
  if (longestFirst.length === 0) return () => [];
  const either = longestFirst
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join("|");
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${either})s?(?![\p{L}\p{M}\p{N}])`,
    "giu",
  );
  return (text) =>
    [...foldApostrophes(text).matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
}
