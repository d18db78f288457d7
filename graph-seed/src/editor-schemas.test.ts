import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { editorSchemas } from "./editor-schemas.ts";

const FOLDER = fileURLToPath(new URL("../schema/", import.meta.url));

test("the schemas that editors read are those that files are checked with", async () => {
  const names = (await readdir(FOLDER)).sort();
  const written = await Promise.all(
    names.map(async (name) => [name, await readFile(`${FOLDER}${name}`, "utf8")] as const),
  );
  // Out of step? npm run schema -w graph-seed
  expect(new Map(written)).toEqual(new Map([...editorSchemas()].sort()));
});
