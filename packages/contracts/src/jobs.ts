/** Jobs: postings a person keeps, and how well a resume fits them. */
import * as z from "zod/mini";
import { instant, jobId, resumeId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { evidence, jobBrief, requirement, requirementOutcome } from "./tailoring-result.ts";

/** Characters. Shorter holds nothing to tailor to; longer is not a posting. */
export const minDescriptionLength = 40;
export const maxDescriptionLength = 50_000;

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const url = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).check(z.maxLength(2_000));
const description = z
  .string()
  .check(
    z.trim(),
    z.minLength(
      minDescriptionLength,
      `must hold the text of the posting: ${minDescriptionLength} characters at least`,
    ),
    z.maxLength(
      maxDescriptionLength,
      `must be ${maxDescriptionLength} characters at most: paste the posting alone`,
    ),
  );

const fields = {
  title: z.optional(line),
  company: z.optional(line),
  url: z.optional(url),
};

export const jobSummary = z.object({
  id: jobId,
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  url: z.nullable(z.string()),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
/** `brief` is what the posting was understood to ask for. */
export const job = z.extend(jobSummary, { description: z.string(), brief: jobBrief });

export const jobMatch = z.object({
  jobId,
  resumeId,
  resumeVersion: z.int(),
  score: z.int(),
  parts: z.array(
    z.object({
      requirementId: z.string(),
      text: z.string(),
      kind: requirement.shape.kind,
      weight: z.number(),
      outcome: requirementOutcome,
      evidence: z.array(evidence),
    }),
  ),
});

const byId = z.object({ id: jobId });

export const createJob = defineRoute({
  id: "jobs/create",
  method: "POST",
  path: "/v1/jobs",
  summary: "Keep a job from the text of its posting",
  auth: "jobs:write",
  idempotent: true,
  body: z.strictObject({ ...fields, description }),
  responses: { 201: { description: "Created.", schema: job } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listJobs = defineRoute({
  id: "jobs/list",
  method: "GET",
  path: "/v1/jobs",
  summary: "List jobs, newest first",
  auth: "jobs:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of jobs.", schema: pageOf(jobSummary) } },
  errors: [],
});

export const getJob = defineRoute({
  id: "jobs/get",
  method: "GET",
  path: "/v1/jobs/{id}",
  summary: "Read a job and what it asks for",
  auth: "jobs:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The job.", schema: job } },
  errors: [],
});

export const updateJob = defineRoute({
  id: "jobs/update",
  method: "PATCH",
  path: "/v1/jobs/{id}",
  summary: "Correct a job",
  auth: "jobs:write",
  params: byId,
  revision: "write",
  body: z.strictObject({
    title: z.optional(z.nullable(line)),
    company: z.optional(z.nullable(line)),
    url: z.optional(z.nullable(url)),
    description: z.optional(description),
  }),
  responses: { 200: { description: "The job.", schema: job } },
  errors: ["revision_mismatch"],
});

export const deleteJob = defineRoute({
  id: "jobs/delete",
  method: "DELETE",
  path: "/v1/jobs/{id}",
  summary: "Delete a job and its tailorings",
  description: "A job that an application follows stays until the application is deleted.",
  auth: "jobs:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: ["job_in_use"],
});

export const matchJob = defineRoute({
  id: "jobs/match",
  method: "GET",
  path: "/v1/jobs/{id}/match",
  summary: "Score a resume against a job, with the proof of each part",
  auth: "jobs:read",
  params: byId,
  query: z.strictObject({ resumeId }),
  responses: { 200: { description: "The match.", schema: jobMatch } },
  errors: ["resume_not_ready"],
});

export type Job = z.infer<typeof job>;
export type JobSummary = z.infer<typeof jobSummary>;
export type JobMatch = z.infer<typeof jobMatch>;
