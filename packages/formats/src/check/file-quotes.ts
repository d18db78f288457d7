/** A quote as an exported file carries it; positions count code points, end exclusive. */
export interface FileQuote {
  readonly claim: string;
  readonly document: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly textSha256: string;
}

/** A document as an exported file carries it; without `text` where the file leaves it out. */
export interface FileDocument {
  readonly id: string;
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly textSha256?: string | undefined;
  readonly text?: string | undefined;
}

/** What a file carries that can be checked. */
export interface FileEvidence {
  /** The format, in words. */
  readonly format: string;
  readonly documents: readonly FileDocument[];
  readonly quotes: readonly FileQuote[];
  /** How many claims the manifest says that the file holds, where it has all of them. */
  readonly statedClaims?: number | undefined;
}

/**
 * Why a file cannot be checked; the message says what to do.
 * `BROKEN`: cannot be read; `NOT_OURS`: no export of ours; `NEWER`: of a later version; `NO_EVIDENCE`: a format for reading only.
 */
export class CheckError extends Error {
  readonly code: "BROKEN" | "NOT_OURS" | "NEWER" | "NO_EVIDENCE";

  constructor(code: CheckError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** A file as its reader gets it: as bytes and read as UTF-8. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads the evidence of one format; undefined where the file is of another format. Throws `CheckError`. */
export type EvidenceReader = (file: GivenFile) => FileEvidence | undefined;
