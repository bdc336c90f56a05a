/**
 * Errors as RFC 9457 problem details. The list of codes is closed: a code here has a page in
 * `docs/problems/`, and nothing answers with a code that is not here.
 */
import * as z from "zod/mini";

export const problemCatalogue = {
  malformed_json: { status: 400, title: "The body is not valid JSON" },
  unauthenticated: { status: 401, title: "A valid access token or API key is needed" },
  share_read_only: { status: 403, title: "What was shared may be read, and not commented on" },
  insufficient_scope: { status: 403, title: "The API key may not do this" },
  not_found: { status: 404, title: "There is nothing here" },
  resume_not_ready: { status: 409, title: "The resume has not been read yet" },
  resume_in_use: { status: 409, title: "The resume is still being tailored" },
  upload_closed: { status: 409, title: "The upload is over" },
  tailoring_not_ready: { status: 409, title: "The tailoring has no result yet" },
  attachment_not_ready: { status: 409, title: "The attachment has no file to hand out" },
  tailoring_finished: { status: 409, title: "The tailoring has already ended" },
  tailoring_accepted: { status: 409, title: "The tailoring has already been accepted" },
  nothing_to_undo: { status: 409, title: "There is nothing to take back" },
  job_in_use: { status: 409, title: "The job is still being worked with" },
  webhook_disabled: { status: 409, title: "The webhook is switched off" },
  already_exists: { status: 409, title: "This exists already" },
  import_finished: { status: 409, title: "The import is not at a point where this can be done" },
  export_failed: { status: 500, title: "The file could not be made" },
  concurrent_update: { status: 409, title: "Somebody else is changing this at the same moment" },
  revision_mismatch: { status: 412, title: "It has changed since you read it" },
  body_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The content type is not supported here" },
  invalid_request: { status: 422, title: "Some values of the request are not acceptable" },
  idempotency_key_reused: { status: 422, title: "The idempotency key was used with other values" },
  csv_unreadable: { status: 422, title: "The file holds no table that can be read" },
  posting_unreachable: { status: 422, title: "The page of the posting could not be fetched" },
  posting_unreadable: { status: 422, title: "The page holds no posting that can be read" },
  limit_reached: { status: 429, title: "A limit of the account is reached" },
  internal: { status: 500, title: "Something failed on our side" },
  unavailable: { status: 503, title: "The service cannot answer right now" },
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

export const problemCodes = Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]];

/** One unacceptable value: where it stands (JSON pointer within `in`) and what would be acceptable. */
export const problemField = z.object({
  in: z.enum(["body", "query", "path", "header"]),
  pointer: z.string(),
  detail: z.string(),
});

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.string(),
  errors: z.optional(z.array(problemField)),
  requestId: z.string(),
});

export type ProblemField = z.infer<typeof problemField>;
export type Problem = z.infer<typeof problem>;

/** The `type` of a problem; its page is `docs/problems/<code>.md`. */
export function problemType(code: ProblemCode): string {
  return `urn:tailorbird:problem:${code}`;
}
