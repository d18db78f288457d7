import type { Asking } from "@tumen/graph-store";
import type { FastifyReply } from "fastify";

/** Ends the question at the store when the client leaves before the answer is complete. */
export function askingFor(reply: FastifyReply): Asking {
  const controller = new AbortController();
  reply.raw.on("close", () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return { signal: controller.signal };
}
