import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { anchorsPath, writeAnchors } from "../anchors-file.ts";
import type { DocumentSource, Dossier } from "../dossier.ts";
import { readDossierFiles } from "../dossier-files.ts";
import { type LocatedQuote, locateQuotes, type QuoteState } from "../locate-quotes.ts";
import { applyEdits, pinDocument } from "../pin-document.ts";
import { DossierError } from "../problem.ts";
import { lineOf, showPassage } from "../quote-words.ts";
import { readAnnotations } from "../read-annotations.ts";
import { CommandError, type Say } from "./command.ts";

/** What the anchor command is asked to do. */
export interface AnchorRequest {
  readonly folder: string;
  /** One document; absent: all. */
  readonly slug?: string;
  readonly accept: boolean;
  readonly say: Say;
}

function describeChange(quote: LocatedQuote): string {
  const { claim, document, found, state, exact } = quote;
  const now =
    found === undefined
      ? ""
      : ` → line ${lineOf(document, found.start)}${state === "repaired" ? `: ${showPassage(found.exact)}` : ""}`;
  return `    ${state} ${claim.value.id}: ${showPassage(exact)}${now}`;
}

const UNACCEPTED: ReadonlySet<QuoteState> = new Set(["moved", "repaired"]);
const LOST: ReadonlySet<QuoteState> = new Set(["orphan", "ambiguous"]);

async function anchorDocument(
  {
    dossier,
    located,
    document,
  }: { dossier: Dossier; located: LocatedQuote[]; document: DocumentSource },
  { folder, accept, say }: AnchorRequest,
): Promise<boolean> {
  const own = located.filter((one) => one.document === document);
  const { file, edits, added, removed } = pinDocument(dossier, located, { document, accept });
  const path = join(folder, anchorsPath(document.slug));
  if (file.quotes.length > 0 || dossier.anchors.has(document.slug)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, writeAnchors(file));
  }
  if (edits.length > 0) {
    const claims = join(folder, `annotations/claims/${document.slug}.yaml`);
    await writeFile(claims, applyEdits(await readFile(claims, "utf8"), edits));
  }
  const count = (state: QuoteState) => own.filter((one) => one.state === state).length;
  const lost = count("orphan") + count("ambiguous");
  say(
    `  ${document.slug}: ${count("exact")} exact, ${added} new, ${count("moved")} moved, ${count("repaired")} repaired, ${lost} orphan; ${removed} pins removed, ${edits.length} passages written anew`,
  );
  const changed = own.filter((one) => UNACCEPTED.has(one.state) || LOST.has(one.state));
  for (const one of changed) say(describeChange(one));
  return lost === 0 && (accept || !own.some((one) => UNACCEPTED.has(one.state)));
}

/**
 * Pins every quote that stands where it should, reports what a changed text did to the others, and with `accept` pins moved and repaired
 * ones too. Gives whether all quotes are pinned. Throws `DossierError` where the files cannot be read whole, since
 * pins of claims that were not understood would be lost.
 */
export async function anchorDocuments(request: AnchorRequest): Promise<boolean> {
  const { folder, slug, accept, say } = request;
  const { dossier, problems } = readAnnotations(await readDossierFiles(folder));
  if (problems.some((one) => one.severity === "error")) throw new DossierError(folder, problems);
  const documents = dossier.documents.filter((one) => slug === undefined || one.slug === slug);
  if (documents.length === 0) {
    const slugs = dossier.documents.map((one) => one.slug).join(", ") || "none";
    throw new CommandError(`There is no document ${slug ?? ""} in ${folder}. Documents: ${slugs}.`);
  }
  const located = locateQuotes(dossier);
  let isDone = true;
  say(`Anchors in ${folder}/annotations/anchors:`);
  for (const document of documents) {
    const done = await anchorDocument({ dossier, located, document }, request);
    isDone &&= done;
  }
  if (!isDone && !accept) {
    say("Moved and repaired quotes keep their old pins until you accept them with --accept.");
  }
  return isDone;
}
