import { stringify } from "yaml";
import { firstParagraph } from "./plain-text.ts";

const TITLE_LENGTH = 120;
const SHORT_TITLE_LENGTH = 40;
const TITLE_WORDS = 8;
const SLUG_WORDS = 4;

/** Lower-case words joined by hyphens, as ids want them; empty where a text has no Latin letters or digits. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/u);
  const part = words
    .slice(0, count)
    .join(" ")
    .replace(/[,;:.]+$/u, "");
  return words.length > count ? `${part} …` : part;
}

/** The text's first line where it is like a title, else its first words in square brackets: a title of ours. */
function proposeTitle(text: string): string {
  const first = firstParagraph(text);
  const isTitle = [...first].length <= TITLE_LENGTH && !/[.,;:]$/u.test(first);
  return isTitle ? first : `[${firstWords(first, TITLE_WORDS)}]`;
}

function shorten(text: string, length: number): string {
  const bare = text.replace(/^\[|\]$/gu, "");
  const points = [...bare];
  if (points.length <= length) return bare;
  const cut = points.slice(0, length - 1).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).trim()}…`;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
];

/** The language that a text's letters suggest; English for Latin ones, for a person to correct. */
function proposeLanguage(text: string): string {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const found = SCRIPTS.find(([script]) => (text.match(script) ?? []).length > letters / 3);
  return found?.[1] ?? "en";
}

/** What a person decides about a new document; the rest is proposed. */
export interface DraftOptions {
  readonly fileName: string;
  readonly slug?: string;
  readonly title?: string;
  /** Slugs that are taken. */
  readonly taken: ReadonlySet<string>;
}

/** A new document: name, header and an empty list of claims with an example to copy. */
export interface DraftDocument {
  readonly slug: string;
  readonly title: string;
  readonly header: string;
  readonly claims: string;
}

function proposeSlug(title: string, { fileName, slug, taken }: DraftOptions): string {
  if (slug !== undefined) return slug;
  const fromFile = slugOf(fileName.replace(/\.[^.]*$/u, ""));
  // Names given by machines say nothing; the title does.
  const isTelling = /[a-z]{3,}/u.test(fromFile.replace(/[0-9a-f]{8,}/gu, ""));
  const fromTitle = slugOf(title).split("-").slice(0, SLUG_WORDS).join("-");
  const base = (isTelling ? fromFile : fromTitle) || "document";
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function schemaLine(schemaFolder: string | undefined, name: string, depth: number): string {
  if (schemaFolder === undefined) return "";
  const up = "../".repeat(depth);
  return `# yaml-language-server: $schema=${up}${schemaFolder}/${name}.schema.json\n`;
}

function headerText(fields: Record<string, string>, schema: string): string {
  return `${schema}# Unknown fields stay out. Others that you may add: publisher, authors, url, publishedAt (EDTF), derivedFrom.
${stringify(fields, { lineWidth: 0 })}# Passages of the text that are not part of it: site headers, teasers, captions, appeals.
furniture: []
# Who annotated, and who reviewed: - { kind: person, name: …, on: 2025-01-31 }; a model says that it is a model.
annotatedBy: []
reviewedBy: []
`;
}

function claimsText(slug: string, text: string, schema: string): string {
  const sentences = text.match(/[^\n.!?。]{20,200}[.!?。]/gu) ?? [];
  const example = (sentences[0] ?? firstParagraph(text)).trim();
  return `${schema}document: document:${slug}
claims: []
# Take away the [] above and the # below, and put the text’s own words into quote. Then: npm run document -- check --watch
#  - id: claim:${slug}-0001
#    quote: ${JSON.stringify(example)}
#    text: One sentence of yours, names resolved, that says what the passage says.
#    kind: act
#    act: { type: SUPPORT, modes: [], contexts: [] }
#    predicate: praised
#    subjects: [actor:somebody]
#    objects: [actor:somebody-else]
#    modality: fact
`;
}

/** Proposes the files of a new document. `schemaFolder`: where editors find the schemas, seen from the dossier. */
export function draftDocument(
  text: string,
  options: DraftOptions,
  schemaFolder: string | undefined,
): DraftDocument {
  const title = options.title ?? proposeTitle(text);
  const slug = proposeSlug(title, options);
  const fields = {
    id: `document:${slug}`,
    title,
    shortTitle: shorten(title, SHORT_TITLE_LENGTH),
    language: proposeLanguage(text),
    rights: "© the publisher, who is not named in the text. Ask before you publish the text.",
  };
  return {
    slug,
    title,
    header: headerText(fields, schemaLine(schemaFolder, "document", 1)),
    claims: claimsText(slug, text, schemaLine(schemaFolder, "claims", 2)),
  };
}

/** The files that every dossier shares between its documents, with what a newcomer must know about each. */
export function sharedFiles(schemaFolder: string | undefined): ReadonlyMap<string, string> {
  const schema = (name: string) => schemaLine(schemaFolder, name, 1);
  return new Map([
    [
      "annotations/actors.yaml",
      `${schema("actors")}# Who acts, is acted on or speaks. Aliases are the names that the texts use.
# - id: actor:somebody
#   kind: person        # state, body, person, organisation, unit, group, anonymous
#   name: Somebody
#   aliases: [Mr Somebody]
`,
    ],
    [
      "annotations/events.yaml",
      `${schema("events")}# Matters that several claims are about. Who took part is derived from the claims.
# - { id: event:some-visit, label: Somebody visits, type: CONSULT, modes: [visit], contexts: [diplomatic] }
`,
    ],
    [
      "annotations/publishers.yaml",
      `${schema("publishers")}# Who published the documents. Without a grade, reliability is F: cannot be judged.
# - { id: publisher:some-paper, name: Some Paper, kind: newspaper }
`,
    ],
    [
      "annotations/relations.yaml",
      `${schema("relations")}# Judgements about two claims: corroborates, contradicts (with kind), refines, supersedes, distinct.
# - { type: corroborates, from: claim:one-0001, to: claim:other-0001, basis: Why, author: Who says so }
`,
    ],
    [
      "annotations/other-names.yaml",
      `${schema("other-names")}# Proper names in quotes that are not actors: places, squares, periods.
# - Some Square
`,
    ],
  ]);
}
