import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmbeddedStore } from "@tumen/graph-store";
import type { Graph } from "@tumen/model";
import { createApp } from "../../apps/api/src/create-app.ts";

/** Something that listens. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built web app over a graph, as `npm start` does, on a free port. */
export async function serveGraph(graph: Graph, webFolder: string): Promise<Site> {
  const store = createEmbeddedStore(graph);
  const app = await createApp({
    store,
    clock: () => new Date(),
    version: "0.0.0",
    logLevel: "error",
    webFolder,
    requestsPerMinute: 1_000_000,
    bodyLimitBytes: 4 * 1024 * 1024,
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    url,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}

/** Serves texts by path on a free port. */
export async function serveTexts(
  texts: Readonly<Record<string, { readonly type: string; readonly body: string }>>,
): Promise<Site> {
  const server = createServer((request, response) => {
    const text = texts[request.url ?? ""];
    response.writeHead(text === undefined ? 404 : 200, {
      "content-type": text?.type ?? "text/plain",
    });
    response.end(text?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
