import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { normaliseText } from "@tumen/anchoring";
import { readDossierFiles } from "../dossier-files.ts";
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

/** Writes a file that must not be there yet; gives whether it was written. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: "wx" });
}

async function editorSchemaFolder({ folder, schemas }: AddRequest): Promise<string | undefined> {
  return (await exists(schemas)) ? relative(folder, schemas).split(sep).join("/") : undefined;
}

/**
 * Takes a text file into a dossier: normalised text, header and an empty list of claims with an example; makes what the dossier
 * does not have yet. Never overwrites. Throws `CommandError` or `PlainTextError`.
 */
export async function addDocument(request: AddRequest): Promise<void> {
  const { folder, file, say } = request;
  const { text, changes } = prepareText(decodeText(await readBytes(file)));
  const files = await readDossierFiles(folder);
  const twin = [...files].find(
    ([path, other]) => path.startsWith("documents/") && normaliseText(other).trim() === text.trim(),
  );
  if (twin !== undefined) throw new CommandError(`This text is already there: ${twin[0]}.`);
  if (request.slug !== undefined && slugOf(request.slug) !== request.slug) {
    throw new CommandError(`--slug ${request.slug} must be lower-case words joined by hyphens.`);
  }
  const taken = new Set([...files.keys()].map((path) => basename(path).replace(/\.[^.]*$/u, "")));
  if (request.slug !== undefined && taken.has(request.slug)) {
    throw new CommandError(`There already is a document ${request.slug}; nothing is overwritten.`);
  }
  const schemaFolder = await editorSchemaFolder(request);
  const { slug, title, header, claims } = draftDocument(
    text,
    { fileName: basename(file), taken, ...pick(request) },
    schemaFolder,
  );
  const shared = [...sharedFiles(schemaFolder)].filter(([path]) => !files.has(path));
  const written = [
    ...shared,
    [`documents/${slug}.txt`, text],
    [`documents/${slug}.yaml`, header],
    [`annotations/claims/${slug}.yaml`, claims],
  ] as const;
  for (const [path, content] of written) await writeNew(join(folder, path), content);
  say(`Added document:${slug} (${title}) to ${folder}:`);
  for (const [path] of written) say(`  ${path}`);
  for (const change of changes) say(change);
  const from = request.folder === "graph-seed" ? "" : ` --from ${folder}`;
  say(`Next: look over documents/${slug}.yaml, write claims in annotations/claims/${slug}.yaml,`);
  say(`and let npm run document -- check --watch${from} tell what is wrong.`);
}

function pick({ slug, title }: AddRequest): { slug?: string; title?: string } {
  return { ...(slug === undefined ? {} : { slug }), ...(title === undefined ? {} : { title }) };
}
