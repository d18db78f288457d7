import { strFromU8, strToU8 } from "fflate";
import {
  CheckError,
  type EvidenceReader,
  type FileEvidence,
  type GivenFile,
} from "./file-quotes.ts";
import { readGraphJson } from "./read-graph-json.ts";

const CHECKABLE = "JSON graph";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CheckError(
      "BROKEN",
      `The file begins like JSON and is not: ${reason.slice(0, 200)}. It may be cut off; export it again.`,
    );
  }
}

const readJson: EvidenceReader = ({ text }) => {
  if (!/^\s*[{[]/u.test(text)) return undefined;
  return readGraphJson(parseJson(text));
};

const READERS: readonly EvidenceReader[] = [readJson];

function given(file: string | Uint8Array): GivenFile {
  const text = typeof file === "string" ? file : strFromU8(file);
  return {
    bytes: typeof file === "string" ? strToU8(file) : file,
    text: text.replace(/^\uFEFF/u, ""),
  };
}

/** The evidence that a file carries, whichever format it is in. Throws `CheckError`. */
export function readEvidence(file: string | Uint8Array): FileEvidence {
  const opened = given(file);
  for (const read of READERS) {
    const evidence = read(opened);
    if (evidence !== undefined) return evidence;
  }
  throw new CheckError(
    "NOT_OURS",
    `The file is no export of Tumen that can be checked. These can: ${CHECKABLE}.`,
  );
}
