/** Tailorings: a resume fitted to a job, each change with its evidence and its verdict. */
import * as z from "zod/mini";
import { exportQuery, exportResponses } from "./exports.ts";
import { batchId, instant, jobId, resumeId, tailoringId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { resumeVersion } from "./resumes.ts";
import { defineRoute } from "./route.ts";
import { tailoredText } from "./tailored-texts.ts";
import {
  changeChoice,
  groundedChange,
  jobBrief,
  refusal,
  secondReading,
  tailoringScore,
  warning,
} from "./tailoring-result.ts";

export const maxJobsPerBatch = 50;

export const tailoringStatus = z.enum(["queued", "running", "ready", "failed", "cancelled"]);
/** Where a running tailoring is; null before and after. */
export const tailoringStep = z.enum([
  "reading_job",
  "matching",
  "planning",
  "rewriting",
  "grounding",
  "composing",
  "rendering",
]);
/** What is made for the job; the texts beside the resume rest on the same evidence. */
export const tailoringKind = z.enum(["resume", "cover_letter", "outreach", "interview_sheet", "gap_plan"]);
/** `overnight`: half the price, on the provider's batch lane, by the next day. */
export const tailoringLane = z.enum(["now", "overnight"]);
export const tailoringStrength = z.enum(["nudge", "balanced", "bold"]);

/** What the tailoring used and cost; `costMicros` in millionths of a US dollar, as configured prices say. */
export const receipt = z.object({
  model: z.string(),
  calls: z.int(),
  inputTokens: z.int(),
  cachedTokens: z.int(),
  outputTokens: z.int(),
  costMicros: z.int(),
  /** Answers that the account had paid for before, to the very same question: they cost nothing again. */
  reused: z.int(),
});

export const tailoringFailure = z.object({
  code: z.enum(["gave_up", "resume_gone", "job_gone", "internal"]),
  detail: z.string(),
});

const decidedChange = z.extend(groundedChange, changeChoice.shape);

export const tailoringSummary = z.object({
  id: tailoringId,
  batchId,
  status: tailoringStatus,
  step: z.nullable(tailoringStep),
  resumeId,
  resumeVersion: z.int(),
  jobId,
  kinds: z.array(tailoringKind),
  strength: tailoringStrength,
  lane: tailoringLane,
  /** The model asked for, and the one that the result came from when they differ (`rules` after a fallback). */
  model: z.nullable(z.object({ requested: z.string(), used: z.string() })),
  failure: z.nullable(tailoringFailure),
  scoreBefore: z.nullable(z.int()),
  scoreAfter: z.nullable(z.int()),
  /** The resume version that accepting it made. */
  acceptedVersion: z.nullable(z.int()),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

export const tailoring = z.extend(tailoringSummary, {
  brief: z.nullable(jobBrief),
  score: z.nullable(tailoringScore),
  changes: z.array(decidedChange),
  refusals: z.array(refusal),
  /** The other kinds that were asked for, one of each. */
  texts: z.array(tailoredText),
  receipt: z.nullable(receipt),
  warnings: z.array(warning),
  /** null where no model wrote, or nobody was to read what it wrote. */
  secondReading: z.nullable(secondReading),
  /** There is a decision that `undo` would take back. */
  canUndo: z.boolean(),
});

const byId = z.object({ id: tailoringId });
const one = { 200: { description: "The tailoring.", schema: tailoring } } as const;

/** What is ordered, and what a quote is asked for. */
export const tailoringOrder = z.strictObject({
  resumeId,
  jobIds: z.array(jobId).check(
    z.minLength(1),
    z.maxLength(maxJobsPerBatch),
    z.refine((ids) => new Set(ids).size === ids.length, "must not name a job twice"),
  ),
  kinds: z._default(
    z.array(tailoringKind).check(
      z.minLength(1),
      z.maxLength(5),
      z.refine((kinds) => new Set(kinds).size === kinds.length, "must not name a kind twice"),
    ),
    ["resume"],
  ),
  lane: z._default(tailoringLane, "now"),
  strength: z._default(tailoringStrength, "balanced"),
});

export const createTailorings = defineRoute({
  id: "tailorings/create",
  method: "POST",
  path: "/v1/tailorings",
  summary: "Tailor a resume to one job or to many",
  description:
    "Makes one tailoring per job, grouped by `batchId`. Each ends ready, failed with a reason, or cancelled.",
  auth: "tailorings:write",
  idempotent: true,
  limited: true,
  body: tailoringOrder,
  responses: {
    202: {
      description: "Accepted; follow each item until it has ended.",
      schema: z.object({
        batchId,
        items: z.array(z.object({ id: tailoringId, jobId, status: tailoringStatus })),
      }),
    },
  },
  errors: ["not_found", "resume_not_ready", "idempotency_key_reused", "limit_reached"],
});

export const listTailorings = defineRoute({
  id: "tailorings/list",
  method: "GET",
  path: "/v1/tailorings",
  summary: "List tailorings, newest first",
  auth: "tailorings:read",
  query: z.strictObject({
    ...pageQuery,
    batchId: z.optional(batchId),
    jobId: z.optional(jobId),
    resumeId: z.optional(resumeId),
    status: z.optional(tailoringStatus),
  }),
  responses: { 200: { description: "A page of tailorings.", schema: pageOf(tailoringSummary) } },
  errors: [],
});

export const getTailoring = defineRoute({
  id: "tailorings/get",
  method: "GET",
  path: "/v1/tailorings/{id}",
  summary: "Read a tailoring: score, changes, evidence, verdicts, refusals",
  description:
    "With `wait`, answers as soon as the tailoring has moved on from what `If-None-Match` names (or has ended), at the latest after that many seconds.",
  auth: "tailorings:read",
  params: byId,
  query: z.strictObject({ wait: z.optional(z.string().check(z.regex(/^[0-5]$/, "must be 0 to 5 seconds"))) }),
  revision: "read",
  responses: one,
  errors: [],
});

export const retryTailoring = defineRoute({
  id: "tailorings/retry",
  method: "POST",
  path: "/v1/tailorings/{id}/retry",
  summary: "Try a failed or cancelled tailoring again",
  auth: "tailorings:write",
  params: byId,
  limited: true,
  responses: { 202: { description: "Queued again.", schema: tailoring } },
  errors: ["tailoring_finished", "limit_reached"],
});

export const cancelTailoring = defineRoute({
  id: "tailorings/cancel",
  method: "POST",
  path: "/v1/tailorings/{id}/cancel",
  summary: "Cancel a tailoring that has not ended",
  auth: "tailorings:write",
  params: byId,
  responses: one,
  errors: ["tailoring_finished"],
});

export const acceptTailoring = defineRoute({
  id: "tailorings/accept",
  method: "POST",
  path: "/v1/tailorings/{id}/accept",
  summary: "Make a new resume version of the changes that were not rejected",
  auth: "tailorings:write",
  params: byId,
  idempotent: true,
  revision: "write",
  body: z.strictObject({}),
  responses: {
    201: { description: "The resume version it made; the same one when asked again.", schema: resumeVersion },
  },
  errors: ["tailoring_not_ready", "idempotency_key_reused", "revision_mismatch"],
});

export const exportTailoring = defineRoute({
  id: "tailorings/export",
  method: "GET",
  path: "/v1/tailorings/{id}/export",
  summary: "Get the tailored resume, as decided so far, or a letter of the tailoring, as a file",
  description: "A letter has no JSON Resume: `format=json` goes with `kind=resume` alone.",
  auth: "tailorings:read",
  params: byId,
  query: z
    .strictObject({
      ...exportQuery,
      kind: z._default(z.enum(["resume", "cover_letter", "outreach"]), "resume"),
    })
    .check(
      z.refine(({ format, kind }) => kind === "resume" || format !== "json", {
        path: ["format"],
        error: "must be pdf, docx or md for a letter",
      }),
    ),
  responses: exportResponses,
  errors: ["tailoring_not_ready", "export_failed"],
});

export type Tailoring = z.infer<typeof tailoring>;
export type TailoringSummary = z.infer<typeof tailoringSummary>;
export type TailoringKind = z.infer<typeof tailoringKind>;
export type TailoringStatus = z.infer<typeof tailoringStatus>;
export type TailoringStep = z.infer<typeof tailoringStep>;
export type TailoringLane = z.infer<typeof tailoringLane>;
export type TailoringStrength = z.infer<typeof tailoringStrength>;
export type TailoringFailure = z.infer<typeof tailoringFailure>;
export type Receipt = z.infer<typeof receipt>;
