/** With many accounts and many rows, what a request asks of the database must be found by an index. */
import { randomUUID } from "node:crypto";
import { listJobs, surveyJobs } from "@tailorbird/core/jobs/job-repository";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { somebody } from "@tailorbird/testing/people";
import { type PlanReader, readPlans } from "@tailorbird/testing/plans";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";

let stack: Stack;
let plans: PlanReader;
const me = somebody();
const page = { after: `job_${randomUUID().replaceAll("-", "")}`, limit: 20 };

beforeAll(async () => {
  stack = await startStack();
  plans = await readPlans(stack, uuidOfId("account", me.accountId));
}, 60_000);
afterAll(async () => {
  await plans.stop();
  await stack.stop();
});

it.each([
  ["a page of jobs", "job_user_id_id_pk", (queries) => listJobs(queries, page, {})],
  [
    "jobs that close by a day",
    "job_deadline",
    (queries) => listJobs(queries, page, { deadlineBy: "2026-11-02" }),
  ],
  [
    "duplicates of a job, by address",
    "job_canonical_url",
    (queries) => surveyJobs(queries, 20_000, { canonicalUrl: "https://example.com/5", textHash: 5n }),
  ],
  [
    "duplicates of a job, by text",
    "job_text_hash",
    (queries) => surveyJobs(queries, 20_000, { canonicalUrl: "https://example.com/5", textHash: 5n }),
  ],
] satisfies [string, string, Parameters<PlanReader["of"]>[0]][])(
  "finds %s by the index %s",
  async (_, index, ask) => {
    const plan = await plans.of(ask);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on (job|application)/);
  },
);
