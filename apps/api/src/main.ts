import { createApp } from "./create-app.ts";
import { readSettings } from "./env.ts";
import { openStore } from "./open-store.ts";
import { VERSION } from "./version.ts";

const CLOSE_TIMEOUT_MS = 5_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const store = await openStore(settings);
  const { counts, seedHash, store: kind } = await store.state();
  const app = await createApp({
    store,
    clock: () => new Date(),
    version: VERSION,
    logLevel: settings.LOG_LEVEL,
    webFolder: settings.TUMEN_WEB,
    requestsPerMinute: settings.TUMEN_RATE_LIMIT,
    bodyLimitBytes: settings.TUMEN_BODY_LIMIT_KB * 1024,
  });
  const stop = () => {
    setTimeout(() => process.exit(0), CLOSE_TIMEOUT_MS).unref();
    void app
      .close()
      .then(() => store.close())
      .finally(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const address = await app.listen({ host: settings.HOST, port: settings.PORT });
  const source = kind === "neo4j" ? `Neo4j at ${settings.NEO4J_URI}` : settings.TUMEN_DOSSIER;
  say(
    `${counts.claims} claims of ${counts.documents} documents, ${counts.actors} actors, ${counts.events} events from ${source} (seed ${seedHash.slice(0, 12)}).`,
  );
  say(`Tumen is at ${address}`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  if (code === "EADDRINUSE")
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=4174 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `This machine has no address ${address ?? ""}. HOST must be one of its own, for example 127.0.0.1.`;
  if (code === "EACCES") return `No right to listen on port ${port}. Choose one above 1023.`;
  return error.name.endsWith("Error") && code !== undefined
    ? error.message
    : (error.stack ?? error.message);
}

serve().catch((error: unknown) => {
  process.stderr.write(`Tumen cannot start. ${explain(error)}\n`);
  process.exit(1);
});
