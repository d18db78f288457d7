import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { BUNDLED_DOSSIER, type DossierFiles, readDossierFiles } from "../dossier-files.ts";
import { draftDocument, sharedFiles, slugOf } from "../draft-document.ts";
import { decodeText, prepareText } from "../plain-text.ts";
import { CommandError, type Say } from "./command.ts";

/** What the add command is asked to do. */
export interface AddRequest {
  readonly folder: string;
  readonly file: string;
  readonly slug?: string;
  readonly title?: string;
  /** Folder of the editor schemas, where there is one. */
  readonly schemas: string;
  readonly say: Say;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CommandError(`There is no file ${file}.`);
    if (code === "EISDIR") throw new CommandError(`${file} is a folder: name one text file.`);
    throw error;
  }
}

/** Writes a file that must not be there yet. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: "wx" });
}

async function editorSchemaFolder({ folder, schemas }: AddRequest): Promise<string | undefined> {
  return (await exists(schemas)) ? relative(folder, schemas).split(sep).join("/") : undefined;
}

/** The slug of a text that lies in the dossier without a header and is to be kept as it is; undefined where it is new. */
function slugInPlace(text: string, files: DossierFiles): string | undefined {
  const twin = [...files].find(
    ([path, other]) => path.endsWith(".txt") && prepareText(other).text === text,
  );
  if (twin === undefined) return undefined;
  const slug = basename(twin[0], ".txt");
  if (files.has(`documents/${slug}.yaml`)) {
    throw new CommandError(`This text is already there: ${twin[0]}.`);
  }
  return slug;
}

function assertFree(slug: string | undefined, taken: ReadonlySet<string>): void {
  if (slug === undefined) return;
  if (slugOf(slug) !== slug) {
    throw new CommandError(`The name ${slug} must be lower-case words joined by hyphens.`);
  }
  if (taken.has(slug)) {
    throw new CommandError(`There already is a document ${slug}; nothing is overwritten.`);
  }
}

/**
 * Takes a text file into a dossier: normalised text, header and an empty list of claims with an example; makes what the dossier
 * does not have yet. Never overwrites. Throws `CommandError` or `PlainTextError`.
 */
export async function addDocument(request: AddRequest): Promise<void> {
  const { folder, file, title: givenTitle, say } = request;
  const { text, changes } = prepareText(decodeText(await readBytes(file)));
  const files = await readDossierFiles(folder);
  const inPlace = slugInPlace(text, files);
  const wanted = inPlace ?? request.slug;
  const taken = new Set(
    [...files.keys()].filter(isOfDocument).map((path) => basename(path).replace(/\.[^.]*$/u, "")),
  );
  assertFree(wanted, inPlace === undefined ? taken : new Set());
  const schemaFolder = await editorSchemaFolder(request);
  const { slug, title, header, claims } = draftDocument(
    text,
    {
      fileName: basename(file),
      taken,
      ...(wanted === undefined ? {} : { slug: wanted }),
      ...(givenTitle === undefined ? {} : { title: givenTitle }),
    },
    schemaFolder,
  );
  const made = new Map([
    ...sharedFiles(schemaFolder),
    [`documents/${slug}.txt`, text],
    [`documents/${slug}.yaml`, header],
    [`annotations/claims/${slug}.yaml`, claims],
  ]);
  const written = [...made].filter(([path]) => !files.has(path));
  for (const [path, content] of written) await writeNew(join(folder, path), content);
  say(`Added document:${slug} (${title}) to ${folder}:`);
  for (const [path] of written) say(`  ${path}`);
  if (inPlace === undefined) for (const change of changes) say(change);
  const from = folder === BUNDLED_DOSSIER ? "" : ` --from ${folder}`;
  say(`Next: look over documents/${slug}.yaml, write claims in annotations/claims/${slug}.yaml,`);
  say(`and let npm run document -- check --watch${from} tell what is wrong.`);
}

function isOfDocument(path: string): boolean {
  return path.startsWith("documents/") || path.startsWith("annotations/claims/");
}
