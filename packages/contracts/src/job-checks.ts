/** Postings looked at again after they were kept, and the pages that they were. */
import * as z from "zod/mini";
import { instant, jobCheckId, jobId } from "./id.ts";
import { job } from "./jobs.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

/** The page that a job was imported from, as it was. */
export const jobOriginal = z.object({
  url: z.string(),
  contentType: z.string(),
  /** SHA-256 of the bytes that came, as hex. */
  sha256: z.string(),
  byteSize: z.int(),
  content: z.string(),
  fetchedAt: instant,
});

/** What was found of a posting, kept whenever it was something new. */
export const jobCheck = z.object({
  id: jobCheckId,
  /** `unreachable`: no answer came, several times in a row, and it is not looked at any more unasked. */
  found: z.enum(["open", "changed", "closed", "unreachable"]),
  /** `schedule`: looked at unasked. */
  by: z.enum(["person", "schedule"]),
  /** The page that says so; null where none came. */
  page: z.nullable(z.object({ url: z.string(), sha256: z.string(), byteSize: z.int() })),
  checkedAt: instant,
});

const byId = z.object({ id: jobId });

export const checkJob = defineRoute({
  id: "jobs/check",
  method: "POST",
  path: "/v1/jobs/{id}/check",
  summary: "Look at the posting again: open, changed or closed",
  description: "The job keeps its text; `posting` and `checkedAt` say what was found.",
  auth: "jobs:write",
  params: byId,
  responses: { 200: { description: "The job.", schema: job } },
  errors: ["limit_reached", "posting_unreachable", "posting_unreadable"],
});

export const listJobChecks = defineRoute({
  id: "jobs/checks",
  method: "GET",
  path: "/v1/jobs/{id}/checks",
  summary: "List what was found of a posting since it was kept, newest first",
  description:
    "Postings are looked at every few days while the job is kept and no application of it has come to an end; what is new is kept with the page that says so.",
  auth: "jobs:read",
  params: byId,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of findings.", schema: pageOf(jobCheck) } },
  errors: [],
});

export const getJobOriginal = defineRoute({
  id: "jobs/original",
  method: "GET",
  path: "/v1/jobs/{id}/original",
  summary: "Read the page that a job was imported from, or that a check found, as it was",
  auth: "jobs:read",
  params: byId,
  query: z.strictObject({ checkId: z.optional(jobCheckId) }),
  responses: { 200: { description: "The page.", schema: jobOriginal } },
  errors: [],
});

export type JobCheck = z.infer<typeof jobCheck>;
export type JobOriginal = z.infer<typeof jobOriginal>;
