import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const ONE_YEAR_S = 31_536_000;

/** Serves the built web app; any address that is not the API's and not a file is the app's own route. */
export async function addWebFiles(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, "index.html"))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    // The build leaves smaller copies beside the files (vite.config.ts); to compress them for each reader takes longer than to send them.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = path.startsWith(join(root, "assets"));
      // What one reader can unpack another may not: whoever keeps copies between them must tell them apart.
      response.setHeader("vary", "accept-encoding");
      response.setHeader(
        "cache-control",
        hashed ? `public, max-age=${ONE_YEAR_S}, immutable` : "no-cache",
      );
    },
  });
}

/** Whether a request that no route answers is a page of the web app. */
export function isPage(method: string, url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  const isFile = /\.[a-z0-9]{2,5}$/i.test(path);
  return (method === "GET" || method === "HEAD") && !path.startsWith("/api") && !isFile;
}
