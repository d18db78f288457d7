import { createServer } from "node:net";

/**
 * Listens on a port for a moment; 0 asks the system for any.
 * @param {number} port
 * @returns {Promise<number | null>} the port, or null when it is taken
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address();
      const found = typeof address === "object" && address !== null ? address.port : null;
      server.close(() => resolve(found));
    });
  });
}

/**
 * A free port of this machine: the wanted one where it is free, else any.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export async function freePort(wanted = 0) {
  const port = (await tryPort(wanted)) ?? (await tryPort(0));
  if (port === null) throw new Error("This machine gives no free port on 127.0.0.1.");
  return port;
}
