import { normaliseText } from "@tumen/anchoring";
import { sha256Hex } from "@tumen/model";
import type * as z from "zod";
import { type AnchorsFile, anchorsFileSchema } from "./anchors-file.ts";
import {
  actorEntrySchema,
  claimEntrySchema,
  claimsFileSchema,
  documentEntrySchema,
  eventEntrySchema,
  otherNameSchema,
  publisherEntrySchema,
  relationEntrySchema,
} from "./annotation-schemas.ts";
import type { ClaimSource, DocumentSource, Dossier, Entry, PassageSource } from "./dossier.ts";
import type { DossierFiles } from "./dossier-files.ts";
import { explainIssue } from "./explain-issue.ts";
import { errorAt, type Problem, warningAt } from "./problem.ts";
import { fieldsAt } from "./schema-fields.ts";
import { parseYaml, type ValuePath, type YamlSource } from "./yaml-source.ts";

/** Collects what goes wrong while files are read. */
interface Findings {
  readonly problems: Problem[];
  readonly leftOut: { ids: Set<string>; names: Set<string>; kinds: Set<string> };
}

const NAME_FIELDS = ["name", "aliases", "names"] as const;

/** Every string inside a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function leaveOut(value: unknown, { leftOut }: Findings): void {
  const id = idOf(value);
  if (id !== undefined) leftOut.ids.add(id);
  if (typeof value !== "object" || value === null) return;
  const names = NAME_FIELDS.flatMap((field) => stringsIn(Reflect.get(value, field)));
  for (const name of names) leftOut.names.add(name);
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === "object" && value !== null ? Reflect.get(value, "id") : undefined;
  return typeof id === "string" ? id : undefined;
}

function pathInsideUnknown(issue: z.core.$ZodIssue): ValuePath {
  return issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
}

/** Checks one value against its schema; where it does not fit, notes why and gives nothing. */
function readEntry<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  path: ValuePath,
  findings: Findings,
): Entry<T> | undefined {
  const value = path.reduce<unknown>((at, key) => Reflect.get(at as object, key), source.value);
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    return { value: parsed.data, placeOf: (inside = []) => source.placeOf([...path, ...inside]) };
  }
  const id = idOf(value);
  for (const issue of parsed.error.issues) {
    const inside = pathInsideUnknown(issue);
    const place =
      issue.code === "unrecognized_keys"
        ? source.placeOfKey([...path, ...inside])
        : source.placeOf([...path, ...inside]);
    const wording = explainIssue(issue, value, fieldsAt(schema, issue.path));
    const reason = id === undefined ? wording.reason : `${id}: ${wording.reason}`;
    findings.problems.push(errorAt(place, { ...wording, reason }));
  }
  leaveOut(value, findings);
  return undefined;
}

/** Opens one file; `kind` is what its entries are. */
function openYaml(
  { files, file, kind }: { files: DossierFiles; file: string; kind: string },
  findings: Findings,
): YamlSource | undefined {
  const text = files.get(file);
  if (text === undefined) return undefined;
  const { source, problems } = parseYaml(file, text);
  findings.problems.push(...problems);
  if (source === undefined) findings.leftOut.kinds.add(kind);
  return source;
}

/** Reads a file that is one list. A file that is not there, or is empty, is an empty list. */
function readList<T>(
  schema: z.ZodType<T>,
  opened: { files: DossierFiles; file: string; kind: string },
  findings: Findings,
): Entry<T>[] {
  const source = openYaml(opened, findings);
  if (source === undefined || source.value === null) return [];
  if (!Array.isArray(source.value)) {
    findings.problems.push(
      errorAt(source.placeOf([]), {
        code: "not-a-list",
        reason: "The file is not a list.",
        advice: "Begin each entry with “- ” at the left margin; an empty list is [].",
      }),
    );
    findings.leftOut.kinds.add(opened.kind);
    return [];
  }
  return source.value.flatMap((_, index) => readEntry(schema, source, [index], findings) ?? []);
}

function slugsOf(files: DossierFiles, folder: string, ending: string): string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
    .map((path) => path.slice(folder.length + 1, -ending.length));
}

function readDocument(
  slug: string,
  files: DossierFiles,
  findings: Findings,
): DocumentSource | undefined {
  const header = `documents/${slug}.yaml`;
  const text = files.get(`documents/${slug}.txt`);
  const source = openYaml({ files, file: header, kind: "document" }, findings);
  const start = { file: header, line: 1, column: 1 };
  if (text === undefined) {
    findings.problems.push(
      errorAt(start, {
        code: "text-missing",
        reason: `There is no text documents/${slug}.txt for this header.`,
        advice: "Put the text beside the header under the same name, or remove the header.",
      }),
    );
    return undefined;
  }
  if (!files.has(header)) {
    findings.problems.push(
      errorAt(
        { ...start, file: `documents/${slug}.txt` },
        {
          code: "header-missing",
          reason: `There is no header documents/${slug}.yaml for this text.`,
          advice: "Have one made: give npm run document -- add the path of this text.",
        },
      ),
    );
    return undefined;
  }
  const entry = source && readEntry(documentEntrySchema, source, [], findings);
  if (entry === undefined) return undefined;
  const normalised = normaliseText(text);
  return { ...entry, slug, text: normalised, textSha256: sha256Hex(normalised) };
}

function passagesOf(entry: Entry<ClaimSource["value"]>, source: YamlSource, at: ValuePath) {
  const { quote, quotes = [] } = entry.value;
  const written: { passage: PassageSource["passage"]; path: ValuePath }[] =
    quote === undefined
      ? quotes.map((passage, index) => ({ passage, path: ["quotes", index] }))
      : [{ passage: quote, path: ["quote"] }];
  return written.map(
    ({ passage, path }): PassageSource => ({
      passage,
      place: entry.placeOf(path),
      range: source.rangeOf([...at, ...path]),
    }),
  );
}

function readClaims(slug: string, files: DossierFiles, findings: Findings): ClaimSource[] {
  const path = `annotations/claims/${slug}.yaml`;
  const source = openYaml({ files, file: path, kind: "claim" }, findings);
  const file = source && readEntry(claimsFileSchema, source, [], findings);
  if (source === undefined || file === undefined) {
    findings.leftOut.kinds.add("claim");
    return [];
  }
  const { document, claims } = file.value;
  if (document !== `document:${slug}`) {
    findings.problems.push(
      errorAt(file.placeOf(["document"]), {
        code: "file-name",
        reason: `The file is named ${slug}.yaml, but its claims are of ${document}.`,
        advice: `Rename the file, or write document: document:${slug}.`,
      }),
    );
  }
  return claims.flatMap((_, index) => {
    const at = ["claims", index];
    const entry = readEntry(claimEntrySchema, source, at, findings);
    return entry === undefined
      ? []
      : { ...entry, document, passages: passagesOf(entry, source, at) };
  });
}

function readAnchors(
  slug: string,
  files: DossierFiles,
  findings: Findings,
): [string, AnchorsFile] | undefined {
  const path = `annotations/anchors/${slug}.json`;
  const source = openYaml({ files, file: path, kind: "pin" }, findings);
  const parsed = anchorsFileSchema.safeParse(source?.value);
  if (parsed.success) return [slug, parsed.data];
  findings.problems.push(
    warningAt(
      { file: path, line: 1, column: 1 },
      {
        code: "anchors-unreadable",
        reason: "The anchors of this document cannot be read, so no quote of it is pinned.",
        advice: "Make them anew:",
        command: `anchor ${slug}`,
      },
    ),
  );
  return undefined;
}

/**
 * Reads what the files of a dossier say. Entries that do not fit their schema are left out and noted as problems, one for each
 * thing that is wrong; nothing is thrown.
 */
export function readAnnotations(files: DossierFiles): {
  dossier: Dossier;
  problems: readonly Problem[];
} {
  const leftOut = { ids: new Set<string>(), names: new Set<string>(), kinds: new Set<string>() };
  const findings: Findings = { problems: [], leftOut };
  const list = <T>(schema: z.ZodType<T>, name: string, kind: string) =>
    readList(schema, { files, file: `annotations/${name}.yaml`, kind }, findings);
  const slugs = new Set([
    ...slugsOf(files, "documents", ".txt"),
    ...slugsOf(files, "documents", ".yaml"),
  ]);
  const claims = slugsOf(files, "annotations/claims", ".yaml");
  const anchors = slugsOf(files, "annotations/anchors", ".json");
  const dossier: Dossier = {
    publishers: list(publisherEntrySchema, "publishers", "publisher"),
    actors: list(actorEntrySchema, "actors", "actor"),
    events: list(eventEntrySchema, "events", "event"),
    otherNames: list(otherNameSchema, "other-names", "name"),
    relations: list(relationEntrySchema, "relations", "relation"),
    documents: [...slugs].sort().flatMap((slug) => readDocument(slug, files, findings) ?? []),
    claims: claims.flatMap((slug) => readClaims(slug, files, findings)),
    anchors: new Map(
      anchors.flatMap((slug) => {
        const read = readAnchors(slug, files, findings);
        return read === undefined ? [] : [read];
      }),
    ),
    leftOut,
  };
  return { dossier, problems: findings.problems };
}
