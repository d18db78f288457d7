import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The files of a dossier by their path inside it, with forward slashes. */
export type DossierFiles = ReadonlyMap<string, string>;

/** Folder of the bundled dossier, seen from the root of the project, where commands run. */
export const BUNDLED_DOSSIER = "graph-seed";

/** Folders that a dossier may have, and the ending of the files that are read from each. */
const FOLDERS = [
  { folder: "documents", endings: [".txt", ".yaml"] },
  { folder: "annotations", endings: [".yaml"] },
  { folder: "annotations/claims", endings: [".yaml"] },
  { folder: "annotations/anchors", endings: [".json"] },
] as const;

/** Folders that a dossier may have, as paths inside it. */
export const DOSSIER_FOLDERS = FOLDERS.map((one) => one.folder);

async function listFolder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((one) => one.isFile()).map((one) => one.name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Reads all files of the dossier in a folder. A folder that is not there counts as empty. */
export async function readDossierFiles(directory: string): Promise<DossierFiles> {
  const files = new Map<string, string>();
  for (const { folder, endings } of FOLDERS) {
    const names = await listFolder(join(directory, folder));
    const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending))).sort();
    for (const name of wanted) {
      files.set(`${folder}/${name}`, await readFile(join(directory, folder, name), "utf8"));
    }
  }
  return files;
}
