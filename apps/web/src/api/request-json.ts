import { type ErrorCode, errorResponseSchema, type Filter } from "@tumen/model";
import type * as z from "zod";

const PASSING: readonly ApiError["code"][] = ["OFFLINE", "UNAVAILABLE", "TOO_MANY_REQUESTS"];

/** What the app shows when a question fails: one type for every failure. */
export class ApiError extends Error {
  readonly code: ErrorCode | "OFFLINE" | "UNREADABLE";
  readonly requestId: string | undefined;

  constructor(code: ApiError["code"], message: string, requestId?: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.requestId = requestId;
  }

  /** Whether asking again later may well help. */
  get isPassing(): boolean {
    return PASSING.includes(this.code);
  }
}

/** The error that the server tells, or that its answer is in no known form. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = errorResponseSchema.safeParse(body);
  if (!parsed.success) {
    return new ApiError("UNREADABLE", `The server answered ${response.status} in an unknown form.`);
  }
  const { code, message, requestId } = parsed.data.error;
  return new ApiError(code, message, requestId);
}

interface Question<Answer> {
  readonly path: string;
  readonly schema: z.ZodType<Answer>;
  readonly signal: AbortSignal;
  /** Given: the question is a POST with this body. */
  readonly body?: unknown;
  /** Given: it is asked already, and this is the answer. */
  readonly asked?: Promise<Response> | undefined;
}

/** Asks the server and checks the answer against the contract. Throws `ApiError`. */
export async function requestJson<Answer>(question: Question<Answer>): Promise<Answer> {
  const { path, schema, signal, body, asked } = question;
  const post =
    body === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        };
  let response: Response;
  try {
    response = await (asked ?? fetch(path, { signal, ...post }));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError("OFFLINE", "The server cannot be reached. Is it still running?");
  }
  if (!response.ok) throw await errorOf(response);
  const parsed = schema.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  throw new ApiError("UNREADABLE", "The server's answer does not fit this version of the app.");
}

/** Builds an address; absent values and an empty filter are left out. */
export function address(
  path: string,
  parameters: Readonly<Record<string, string | number | undefined>>,
  filter?: Filter,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  if (filter !== undefined && Object.keys(filter).length > 0)
    query.set("filter", JSON.stringify(filter));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
