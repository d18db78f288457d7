import * as z from "zod";

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.int().min(low).max(high));

const NEO4J_SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

const neo4jUri = z
  .string()
  .refine(
    (text) => NEO4J_SCHEMES.some((scheme) => text.startsWith(`${scheme}://`)),
    `must begin with one of ${NEO4J_SCHEMES.map((scheme) => `${scheme}://`).join(", ")}`,
  );

/** Every setting of the server: its check, its default where it has one, and what it is for. */
export const SETTINGS = {
  HOST: { schema: z.string().min(1).default("127.0.0.1"), about: "address to listen on" },
  PORT: {
    schema: wholeNumber(0, 65_535).default(4173),
    about: "port to listen on; 0 takes any free one",
  },
  NEO4J_URI: {
    schema: neo4jUri.optional(),
    about: "a Neo4j to use instead of the embedded store (bolt://, neo4j://, neo4j+s://)",
  },
  NEO4J_USER: { schema: z.string().min(1).default("neo4j"), about: "its user" },
  NEO4J_PASSWORD: { schema: z.string().default(""), about: "its password" },
  NEO4J_DATABASE: {
    schema: z.string().min(1).optional(),
    about: "its database; unset: the server's default",
  },
  TUMEN_DOSSIER: {
    schema: z.string().min(1).default("graph-seed"),
    about: "folder of the documents and annotations that the embedded store serves",
  },
  TUMEN_WEB: {
    schema: z.string().min(1).default("dist/web"),
    about: "folder of the built web app",
  },
  TUMEN_QUERY_TIMEOUT_MS: {
    schema: wholeNumber(100, 600_000).default(10_000),
    about: "time after which the database ends a question, in milliseconds",
  },
  TUMEN_RATE_LIMIT: {
    schema: wholeNumber(1, 1_000_000).default(1_200),
    about: "requests to the API that one address may make in a minute",
  },
  TUMEN_BODY_LIMIT_KB: {
    schema: wholeNumber(1, 10_240).default(256),
    about: "largest request body, in kilobytes",
  },
  LOG_LEVEL: {
    schema: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
    about: "how much the server logs",
  },
} as const;

type Settings = { [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]["schema"]> };

/** A setting is missing or cannot be used; the message names each one, what is wrong, and what it may be. */
class SettingsError extends Error {
  readonly code = "INVALID_SETTINGS";
}

/** Reads and checks all settings at once. An empty value counts as unset. Throws `SettingsError`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const shape = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => [name, setting.schema]),
  );
  const given = Object.fromEntries(
    Object.keys(SETTINGS).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = z.object(shape).safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]) as keyof typeof SETTINGS;
      return `  ${name}: ${issue.message} (${SETTINGS[name].about})`;
    });
    throw new SettingsError(`These settings cannot be used:\n${lines.join("\n")}`);
  }
  return parsed.data as Settings;
}
