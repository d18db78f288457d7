import manifest from "../package.json" with { type: "json" };

/** Version of the program, written into health answers and exports. */
export const VERSION: string = manifest.version;
