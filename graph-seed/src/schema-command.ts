import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { editorSchemas } from "./editor-schemas.ts";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, text] of editorSchemas()) {
  await writeFile(`${folder}${name}`, text);
  process.stdout.write(`graph-seed/schema/${name}\n`);
}
