import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { type Graph, sortGraph } from "./graph.ts";

/** JSON in the one form that hashes agree on (RFC 8785, JSON Canonicalization Scheme). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Only JSON values have a canonical form.");
  return text;
}

/** sha256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The graph hash: sha256 over the canonical JSON of `{format, version, …sections}` without a manifest.
 * Two stores that hold the same graph give the same hash.
 */
export function graphHash(graph: Graph): string {
  return sha256Hex(canonicalJson({ format: "tumen-graph", version: 1, ...sortGraph(graph) }));
}
