/** What a call can fail with, as one error type that a caller can tell apart by `code`. */
import type { Problem } from "./generated/types.gen.ts";

/**
 * The API's own codes; `gateway` for what the gateway refused before the API saw it (its body is `{"message"}`),
 * `network` when no answer came, `aborted` when the caller gave up.
 */
export type ApiErrorCode = Problem["code"] | "gateway" | "network" | "aborted";

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** One sentence that says what to do; the API's where it gave one. */
  readonly detail: string;
  /** The values that were not acceptable. */
  readonly errors: NonNullable<Problem["errors"]>;
  /** Names the request; quote it when asking for help. */
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(fields: {
    code: ApiErrorCode;
    status: number;
    detail: string;
    errors?: Problem["errors"];
    requestId?: string | undefined;
    retryAfterSeconds?: number | undefined;
    cause?: unknown;
  }) {
    super(fields.detail, { cause: fields.cause });
    this.code = fields.code;
    this.status = fields.status;
    this.detail = fields.detail;
    this.errors = fields.errors ?? [];
    this.requestId = fields.requestId;
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }

  /** Whether an error has this code, whatever it is. */
  static is(error: unknown, ...codes: ApiErrorCode[]): error is ApiError {
    return error instanceof ApiError && codes.includes(error.code);
  }
}

/** @param body What the answer held, parsed where it was JSON. */
export function toApiError(body: unknown, response: Response | undefined): ApiError {
  if (body instanceof ApiError) return body;
  if (response === undefined || response.ok) return fromFailure(body);
  const common = {
    status: response.status,
    requestId: response.headers.get("x-request-id") ?? undefined,
    retryAfterSeconds: secondsOf(response.headers.get("retry-after")),
  };
  if (isProblem(body)) {
    return new ApiError({ ...common, code: body.code, detail: body.detail, errors: body.errors });
  }
  if (response.status === 401)
    return new ApiError({ ...common, code: "unauthenticated", detail: "Sign in again." });
  return new ApiError({ ...common, code: "gateway", detail: messageOf(body) ?? `HTTP ${response.status}` });
}

/** No answer came, or the answer broke off. */
function fromFailure(cause: unknown): ApiError {
  const isAbort = cause instanceof Error && (cause.name === "AbortError" || cause.name === "TimeoutError");
  return isAbort
    ? new ApiError({ code: "aborted", status: 0, detail: "The request was given up.", cause })
    : new ApiError({ code: "network", status: 0, detail: "The service could not be reached.", cause });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body;
}

function messageOf(body: unknown): string | undefined {
  return typeof body === "object" && body !== null && "message" in body ? String(body.message) : undefined;
}

/** `Retry-After` as seconds; dates are not used by this API. */
function secondsOf(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
