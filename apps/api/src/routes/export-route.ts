import { Readable } from "node:stream";
import { type ExportCircumstances, exportFileName, FORMATS, formatOf } from "@tumen/formats";
import { type GraphStore, StoreError } from "@tumen/graph-store";
import * as z from "zod";
import { askingFor } from "../http/asking.ts";
import { filterParameter } from "../http/query-parameters.ts";
import type { ApiInstance } from "./api-instance.ts";

interface ExportDependencies {
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly version: string;
}

/** Streams a filtered subgraph in any registered format, with its manifest. */
export function addExportRoute(app: ApiInstance, { store, clock, version }: ExportDependencies) {
  app.get(
    "/api/export",
    {
      schema: {
        summary: `A subgraph as a file. Formats: ${Object.keys(FORMATS).join(", ")}`,
        querystring: z.strictObject({
          format: z.string().max(40).default("json"),
          filter: filterParameter,
        }),
      },
    },
    async (request, reply) => {
      const format = formatOf(request.query.format);
      if (format === undefined) {
        const known = Object.keys(FORMATS).join(", ");
        throw new StoreError("INVALID", `No format "${request.query.format}". Known: ${known}.`);
      }
      const filter = request.query.filter ?? {};
      const source = await store.subgraph({ filter }, askingFor(reply));
      const exportedAt = clock().toISOString();
      const made: ExportCircumstances = {
        exportedAt,
        filter,
        version,
        scope: {},
        words: [],
        excerpts: false,
        places: {},
      };
      const name = exportFileName(format, source.seedHash, exportedAt);
      return reply
        .header("content-type", `${format.mediaType}; charset=utf-8`)
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(Readable.from(format.write(source, made)));
    },
  );
}
