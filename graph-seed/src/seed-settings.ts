import { parseArgs } from "node:util";
import type { Neo4jOptions } from "@tumen/graph-store";
import * as z from "zod";
import { BUNDLED_DOSSIER } from "./dossier-files.ts";

/** How the seed command is used. */
export const SEED_USAGE = `npm run seed -- [--check] [--from DIR] [--uri URI] [--allow-foreign]
  --check          check and report only
  --from DIR       a dossier of your own (TUMEN_DOSSIER does the same); without it, the bundled one in ${BUNDLED_DOSSIER}
  --uri URI        the Neo4j to load into, instead of NEO4J_URI
  --allow-foreign  load although the database holds data that is not ours; it is left alone
Settings: NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD, NEO4J_DATABASE (the server's default).`;

/** A setting or an option cannot be used; the message names it. */
class SeedSettingsError extends Error {
  readonly code = "INVALID_SETTINGS";
}

/** What the seed command is asked to do. */
export interface SeedSettings {
  readonly folder: string;
  /** Where to load; absent: check and report only. */
  readonly neo4j?: Neo4jOptions;
  readonly checkOnly: boolean;
  readonly allowForeign: boolean;
  readonly help: boolean;
}

const SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"].map(
  (scheme) => `${scheme}://`,
);

const environmentSchema = z.object({
  NEO4J_URI: z
    .string()
    .refine((uri) => SCHEMES.some((scheme) => uri.startsWith(scheme)), {
      message: `must begin with one of ${SCHEMES.join(", ")}`,
    })
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().optional(),
  TUMEN_DOSSIER: z.string().default(BUNDLED_DOSSIER),
});

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean", default: false },
        from: { type: "string" },
        uri: { type: "string" },
        "allow-foreign": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new SeedSettingsError(`${(error as Error).message}\n${SEED_USAGE}`);
  }
}

/**
 * Reads options and settings at once; options go before settings, and an empty setting counts as unset. Throws
 * `SeedSettingsError`.
 */
export function readSeedSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SeedSettings {
  const options = readOptions(args);
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const given = options.uri === undefined ? set : { ...set, NEO4J_URI: options.uri };
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((one) => `${one.path.join(".")} ${one.message}`);
    throw new SeedSettingsError(lines.join("\n"));
  }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = parsed.data;
  const database = parsed.data.NEO4J_DATABASE;
  return {
    folder: options.from ?? parsed.data.TUMEN_DOSSIER,
    ...(uri === undefined ? {} : { neo4j: { uri, user, password, database } }),
    checkOnly: options.check,
    allowForeign: options["allow-foreign"],
    help: options.help,
  };
}
