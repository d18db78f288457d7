/** The part of citation.js that tests use; it comes without types. */
declare module "@citation-js/core" {
  interface CslName {
    readonly family?: string;
    readonly literal?: string;
  }
  interface CslEntry {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly CslName[];
    readonly note?: string;
    readonly annote?: string;
    readonly [name: string]: unknown;
  }
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly CslEntry[];
    format(kind: string, options: object): string;
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
