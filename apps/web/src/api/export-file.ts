import { queryOptions } from "@tanstack/react-query";
import type { Filter, Point, Scope, ViewState } from "@tumen/model";
import * as z from "zod";
import { ApiError, errorOf, requestJson } from "./request-json.ts";

const formatsSchema = z.array(
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

/** A format that the server writes. */
export type ExportFormat = z.infer<typeof formatsSchema>[number];

/** The formats that the server writes. */
export function formatsQuery() {
  return queryOptions({
    queryKey: ["formats"],
    queryFn: ({ signal }) =>
      requestJson({ path: "/api/export/formats", schema: formatsSchema, signal }),
  });
}

/** What is asked for as a file. */
export interface ExportOrder {
  readonly format: string;
  readonly filter: Filter;
  readonly scope: Scope;
  readonly excerpts: boolean;
  /** What a session restores, and which actors a picture shows; absent: a picture of all in scope. */
  readonly view?: ViewState;
  readonly places: Readonly<Record<string, Point>>;
}

/** A file that came from the server. */
export interface ExportedFile {
  readonly blob: Blob;
  readonly name: string;
}

async function readWhole(
  response: Response,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return pieces;
    pieces.push(next.value);
    bytes += next.value.length;
    onBytes(bytes);
  }
}

/**
 * Fetches a file; `onBytes` hears how much has come. Throws `ApiError`, and the signal's reason when it is aborted: the
 * server's question ends with it.
 */
export async function exportFile(
  order: ExportOrder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<ExportedFile> {
  let response: Response;
  try {
    response = await fetch("/api/export", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError("OFFLINE", "The server cannot be reached. Is it still running?");
  }
  if (!response.ok) throw await errorOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  try {
    const pieces = await readWhole(response, onBytes);
    const type = response.headers.get("content-type") ?? "application/octet-stream";
    return { blob: new Blob(pieces, { type }), name: name ?? `tumen.${order.format}` };
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError("OFFLINE", "The file broke off before its end. Try again.");
  }
}
