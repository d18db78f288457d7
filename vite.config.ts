import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const LAYOUT_WORKER = "layout-worker";
const FIRST_QUESTION = "first-question";
const API_ADDRESS = process.env["TUMEN_API"] ?? "http://127.0.0.1:4173";

const JSON_SCHEMA_PARTS = /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/;

/**
 * Leaves the part of zod that makes JSON Schema out of the web app, which only the server and the checks use: a tenth of
 * all script before the first picture. Each of its functions stays by name and gives one that refuses.
 */
function withoutJsonSchema(): Plugin {
  return {
    name: "without-json-schema",
    apply: "build",
    transform(code, id) {
      if (!JSON_SCHEMA_PARTS.test(id)) return null;
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      const refuse = 'const refuse = () => { throw new Error("No JSON Schema in the web app."); };';
      return `${refuse}\n${names.map((name) => `export const ${name} = () => refuse;`).join("\n")}\n`;
    },
  };
}

/** Puts the script that asks the first question at the head of the page, before the app: asked once, whatever loads faster. */
function withFirstQuestion(): Plugin {
  return {
    name: "with-first-question",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_page, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === "chunk" && file.isEntry && file.name === FIRST_QUESTION)
          .map(({ fileName }) => ({
            tag: "script",
            attrs: { type: "module", src: `/${fileName}` },
            injectTo: "head-prepend" as const,
          })),
    },
  };
}

const COMPRESSIBLE = /\.(html|js|css|svg|json)$/;
const WORTH_BYTES = 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes a Brotli and a gzip copy beside each text that is built, which the server sends as they are. */
function withCompressedCopies(): Plugin {
  return {
    name: "with-compressed-copies",
    apply: "build",
    writeBundle({ dir: folder = here("./dist/web") }) {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const path = join(folder, name);
        if (!COMPRESSIBLE.test(name) || statSync(path).size < WORTH_BYTES) continue;
        const text = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(text, BROTLI));
        writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}

/** `vite build` builds the web app, `vite build --ssr` bundles the server with our packages into one file. */
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? here("./apps/api") : here("./apps/web"),
  plugins: isSsrBuild
    ? []
    : [react(), withoutJsonSchema(), withCompressedCopies(), withFirstQuestion()],
  server: { port: 5173, proxy: { "/api": API_ADDRESS } },
  worker: { format: "es" as const },
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: here("./dist/api"),
        emptyOutDir: true,
        target: "node20",
        rollupOptions: {
          input: {
            main: here("./apps/api/src/main.ts"),
            seed: here("./graph-seed/src/seed-command.ts"),
          },
        },
      }
    : {
        outDir: here("./dist/web"),
        emptyOutDir: true,
        // Data addresses in styles would need a wider content policy.
        assetsInlineLimit: 0,
        modulePreload: {
          polyfill: false,
          // Preloading writes into the document, and the layout runs in a worker, which has none.
          resolveDependencies: (_file, needed, { hostId }) =>
            hostId.includes("arrange-graph") ? [] : needed,
        },
        rollupOptions: {
          input: {
            index: here("./apps/web/index.html"),
            // An entry beside the page shares its files; a worker bundled by itself would bring Cytoscape twice.
            [LAYOUT_WORKER]: here("./apps/web/src/canvas/layout-worker.ts"),
            [FIRST_QUESTION]: here("./apps/web/src/api/first-question.ts"),
          },
          output: {
            // The page finds the worker by this name (canvas/layout-in-worker.ts); outside of assets/ it is not kept for a year.
            entryFileNames: ({ name }: { readonly name: string }) =>
              name === LAYOUT_WORKER ? "[name].js" : "assets/[name]-[hash].js",
          },
        },
        // A journey holds the budget of the first view; the size of one chunk says nothing.
        chunkSizeWarningLimit: 2_000,
      },
  ssr: { noExternal: [/^@tumen\//] },
  test: {
    root: here("."),
    projects: [
      {
        root: here("."),
        test: {
          name: "unit",
          include: [
            "packages/**/*.test.ts",
            "graph-seed/**/*.test.ts",
            "apps/api/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/*.neo4j.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        root: here("./apps/web"),
        plugins: [react()],
        test: {
          name: "web",
          environment: "happy-dom",
          include: ["src/**/*.test.{ts,tsx}"],
          testTimeout: 20_000,
        },
      },
      {
        root: here("."),
        test: {
          name: "neo4j",
          include: ["**/*.neo4j.test.ts"],
          exclude: ["**/node_modules/**"],
          // One database, one pointer: these files take turns.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        root: here("."),
        test: {
          name: "journeys",
          include: ["apps/web/e2e/**/*.e2e.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a journey waits for may take as long as the first query of its kind on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
}));
