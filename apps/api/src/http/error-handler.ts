import { StoreError } from "@tumen/graph-store";
import type { ErrorCode } from "@tumen/model";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import * as z from "zod";
import { codeOfStatus, STATUS_OF } from "./error-table.ts";

const GENERIC =
  "Something went wrong on the server. The log has the details under this request id.";

interface Told {
  code: ErrorCode;
  message: string;
}

function tellIssues(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join(".") || "request"}: ${issue.message}`)
    .join("; ");
}

function tell(error: FastifyError | Error): Told {
  if (error instanceof StoreError) return { code: error.code, message: error.message };
  if (error instanceof z.ZodError) return { code: "INVALID", message: tellIssues(error.issues) };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map((one) => ({
      path: one.instancePath.split("/").filter(Boolean),
      message: one.message ?? "is not valid",
    }));
    return { code: "INVALID", message: tellIssues(issues) };
  }
  const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
  const code = codeOfStatus(status);
  return code === "INTERNAL" ? { code, message: GENERIC } : { code, message: error.message };
}

/** A question that ended because whoever asked went away; nobody hears the answer, and nothing is wrong. */
function isLeft(error: Error, reply: FastifyReply): boolean {
  return error.name === "AbortError" && reply.raw.destroyed;
}

/** Answers every error in one shape; unknown errors are logged whole and answered generically. */
export function handleError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { code, message } = tell(error);
  if (isLeft(error, reply)) request.log.info("the client left before the answer");
  else if (code === "INTERNAL") request.log.error({ err: error }, "unknown error");
  else request.log.info({ code, reason: message }, "answered with an error");
  if (code === "UNAVAILABLE") void reply.header("retry-after", "2");
  return reply
    .status(STATUS_OF[code])
    .header("content-type", "application/json; charset=utf-8")
    .serializer(JSON.stringify)
    .send({ error: { code, message, requestId: request.id } });
}
