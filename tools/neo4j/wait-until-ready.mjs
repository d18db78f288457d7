const STEP_MS = 150;
const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Whether the server accepts this password and its database takes transactions; asked over HTTP with no statement.
 * @param {{ httpPort: number, password: string }} server
 */
async function isReady({ httpPort, password }) {
  try {
    const answer = await fetch(`http://127.0.0.1:${httpPort}/db/neo4j/tx/commit`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`neo4j:${password}`).toString("base64")}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ statements: [] }),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    if (!answer.ok) return false;
    const { errors } = /** @type {{ errors: unknown[] }} */ (await answer.json());
    return errors.length === 0;
  } catch {
    // Not listening yet.
    return false;
  }
}

/**
 * Waits until the database answers. Throws when the server ends first, or when the time is over.
 * @param {{ httpPort: number, password: string, timeoutMs: number, hasEnded: () => boolean }} server
 */
export async function waitUntilReady({ httpPort, password, timeoutMs, hasEnded }) {
  const endMs = Date.now() + timeoutMs;
  while (!(await isReady({ httpPort, password }))) {
    if (hasEnded()) throw new Error("Neo4j ended while it was starting.");
    if (Date.now() > endMs) throw new Error(`Neo4j did not answer within ${timeoutMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
