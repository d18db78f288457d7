import { Readable } from "node:stream";
import { FORMATS, type Format } from "@tumen/formats";
import type { GraphStore } from "@tumen/graph-store";
import { scopeSchema } from "@tumen/model";
import type { FastifyReply } from "fastify";
import * as z from "zod";
import { composeExport } from "../exports/compose-export.ts";
import { type ExportRequest, exportRequestSchema } from "../exports/export-request.ts";
import { askingFor } from "../http/asking.ts";
import { filterParameter, given, jsonParameter } from "../http/query-parameters.ts";
import type { ApiInstance } from "./api-instance.ts";

interface ExportDependencies {
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly version: string;
}

const formatListSchema = z.array(
  z.object({
    id: z.string(),
    label: z.string(),
    readers: z.string(),
    keeps: z.string(),
    loses: z.string(),
    extension: z.string(),
    mediaType: z.string(),
  }),
);

const querySchema = z.strictObject({
  format: exportRequestSchema.shape.format,
  filter: filterParameter,
  scope: jsonParameter(scopeSchema).describe("Which of the claims that pass, as JSON"),
  excerpts: z.enum(["true", "false"]).optional().describe("true leaves full texts out"),
  exportedAt: exportRequestSchema.shape.exportedAt,
});

/** Places of the largest view that is drawn: five thousand nodes of some hundred bytes, and its pins. */
const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/** Every format but the packed ones is text in UTF-8. */
function contentTypeOf({ mediaType }: Format): string {
  return mediaType === "application/zip" ? mediaType : `${mediaType}; charset=utf-8`;
}

/** Streams a part of the graph in any registered format, with its manifest. */
export function addExportRoute(app: ApiInstance, dependencies: ExportDependencies): void {
  const send = async (request: ExportRequest, reply: FastifyReply) => {
    const { format, fileName, pieces } = await composeExport(
      dependencies,
      request,
      askingFor(reply),
    );
    // A stream that fails midway destroys the connection, so that half a file never looks like a whole one.
    return reply
      .header("content-type", contentTypeOf(format))
      .header("content-disposition", `attachment; filename="${fileName}"`)
      .send(Readable.from(pieces, { objectMode: false }));
  };

  app.get(
    "/api/export/formats",
    { schema: { summary: "The formats of exports", response: { 200: formatListSchema } } },
    () => Object.values(FORMATS).map(({ write: _write, ...told }) => told),
  );

  app.get(
    "/api/export",
    {
      schema: {
        summary: `A part of the graph as a file. Formats: ${Object.keys(FORMATS).join(", ")}`,
        querystring: querySchema,
      },
    },
    (request, reply) => {
      const { excerpts, ...rest } = request.query;
      return send(
        exportRequestSchema.parse({ ...given(rest), excerpts: excerpts === "true" }),
        reply,
      );
    },
  );

  app.post(
    "/api/export",
    {
      schema: {
        summary: "The same with a body, which can carry a view and where things stand",
        body: exportRequestSchema,
      },
      bodyLimit: BODY_LIMIT_BYTES,
    },
    (request, reply) => send(request.body, reply),
  );
}
