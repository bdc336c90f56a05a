/** Jobs: postings a person keeps, and how well a resume fits them. */
import * as z from "zod/mini";
import { givenDay, instant, jobId, resumeId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { tag, tags } from "./tag.ts";
import { evidence, jobBrief, requirement, requirementOutcome, skillUse } from "./tailoring-result.ts";

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

export const workplace = z.enum(["onsite", "hybrid", "remote"]);

/** Whole units of the currency. A single figure stands as both ends. */
export const salary = z
  .strictObject({
    min: z.int().check(z.minimum(0), z.maximum(1_000_000_000)),
    max: z.int().check(z.minimum(0), z.maximum(1_000_000_000)),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, "must be a currency's three letters, such as EUR")),
    per: z.enum(["hour", "day", "week", "month", "year"]),
  })
  .check(z.refine(({ min, max }) => min <= max, { error: "must not be below min", path: ["max"] }));

const fields = {
  title: z.optional(line),
  company: z.optional(line),
  url: z.optional(url),
  location: z.optional(line),
  workplace: z.optional(workplace),
  salary: z.optional(salary),
  /** The last day to apply, as the posting says. */
  deadline: z.optional(givenDay),
  /** Where the job was found: a site, a person, a fair. */
  source: z.optional(line),
  tags: z.optional(tags),
};

/** What looking at the posting again has shown; `unknown` until it was looked at. */
export const postingState = z.enum(["unknown", "open", "changed", "closed"]);

export const jobSummary = z.object({
  id: jobId,
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  url: z.nullable(z.string()),
  location: z.nullable(z.string()),
  workplace: z.nullable(workplace),
  salary: z.nullable(z.object({ ...salary.shape })),
  deadline: z.nullable(z.string()),
  source: z.nullable(z.string()),
  tags: z.array(z.string()),
  posting: postingState,
  checkedAt: z.nullable(instant),
  /** When it is looked at again unasked; null when it is not: without an address, closed, or never read. */
  checkDueAt: z.nullable(instant),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
/** `brief` is what the posting was understood to ask for. */
export const job = z.extend(jobSummary, { description: z.string(), brief: jobBrief });

/** Jobs of the account that are, or may be, the same posting: same address first, then the nearest texts. */
const duplicate = z.object({
  jobId,
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  reason: z.enum(["same_address", "same_text", "similar_text"]),
  createdAt: instant,
});
/** A job just kept. Duplicates are a warning: the job has been kept all the same. */
export const keptJob = z.extend(job, { duplicates: z.array(duplicate) });

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
      /** Where years are asked for: the months that the roles with proof cover together. */
      months: z.optional(z.number()),
      evidence: z.array(evidence),
    }),
  ),
  /** The skills the job asks for, heaviest first. */
  skills: z.array(skillUse),
});

/** What a list of jobs, or of what follows jobs, can be narrowed to. Text counts without case. */
export const jobFilters = {
  /** Words, or beginnings of words, of title, company, tags, location, source or posting. */
  q: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  company: z.optional(line),
  source: z.optional(line),
  /** A part of the place. */
  location: z.optional(line),
  workplace: z.optional(workplace),
  posting: z.optional(postingState),
  /** Those whose last day is this one or an earlier one. */
  deadlineBy: z.optional(givenDay),
  /** Those whose last day is this one or a later one. */
  deadlineFrom: z.optional(givenDay),
  /** A currency, an amount of it and a time: those that pay as much, or more, in that time. */
  pays: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^[A-Z]{3}:\d{1,9}:(hour|day|week|month|year)$/,
          "must be a currency, an amount and a time, such as EUR:60000:year",
        ),
      ),
  ),
};

const byId = z.object({ id: jobId });

export const createJob = defineRoute({
  id: "jobs/create",
  method: "POST",
  path: "/v1/jobs",
  summary: "Keep a job from the text of its posting",
  auth: "jobs:write",
  idempotent: true,
  body: z.strictObject({ ...fields, description }),
  responses: { 201: { description: "Created.", schema: keptJob } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const importJob = defineRoute({
  id: "jobs/import",
  method: "POST",
  path: "/v1/jobs/import",
  summary: "Keep a job from the address of its posting",
  description:
    "Reads the page once, within seconds, and keeps it as it was. Sites that need a sign-in or a browser are named as such: paste the text then.",
  auth: "jobs:write",
  idempotent: true,
  body: z.strictObject({ url, source: fields.source, tags: fields.tags }),
  responses: { 201: { description: "Created.", schema: keptJob } },
  errors: [
    "not_found",
    "idempotency_key_reused",
    "limit_reached",
    "posting_unreachable",
    "posting_unreadable",
  ],
});

export const listJobs = defineRoute({
  id: "jobs/list",
  method: "GET",
  path: "/v1/jobs",
  summary: "List jobs",
  auth: "jobs:read",
  query: z.strictObject({
    ...pageQuery,
    ...jobFilters,
    tag: z.optional(tag),
    /** Whether an application follows it. */
    followed: z.optional(z.enum(["true", "false"])),
    /** `newest` kept first; `deadline` soonest first, those without one last; the others from A. */
    sort: z._default(z.enum(["newest", "deadline", "company", "title"]), "newest"),
  }),
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
    location: z.optional(z.nullable(line)),
    workplace: z.optional(z.nullable(workplace)),
    salary: z.optional(z.nullable(salary)),
    deadline: z.optional(z.nullable(givenDay)),
    source: z.optional(z.nullable(line)),
    tags: z.optional(tags),
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
export type KeptJob = z.infer<typeof keptJob>;
export type JobSummary = z.infer<typeof jobSummary>;
export type JobMatch = z.infer<typeof jobMatch>;
