/** With many accounts and many rows, what a request asks of the database must be found by an index. */
import { randomUUID } from "node:crypto";
import { applicationOrders, listApplications } from "@tailorbird/core/applications/application-list";
import { surveyNamed } from "@tailorbird/core/applications/named-rows";
import { listDue } from "@tailorbird/core/jobs/check-repository";
import { jobListOrders, listJobs } from "@tailorbird/core/jobs/job-list";
import { surveyJobs } from "@tailorbird/core/jobs/job-repository";
import { findHits } from "@tailorbird/core/search/search";
import { uuidOfId } from "@tailorbird/core/shared/id";
import { countHistory, countPresent } from "@tailorbird/core/stats/stats";
import { somebody } from "@tailorbird/testing/people";
import { type PlanReader, readPlans } from "@tailorbird/testing/plans";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";

let stack: Stack;
let plans: PlanReader;
const me = somebody();
const nobody = `app_${randomUUID().replaceAll("-", "")}`;
const someJob = `job_${randomUUID().replaceAll("-", "")}`;
const someResume = `res_${randomUUID().replaceAll("-", "")}`;
const someContact = `con_${randomUUID().replaceAll("-", "")}`;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const first = { after: undefined, limit: 20 };
const after = (key: string, id = nobody) => ({ after: { key, id }, limit: 20 });

beforeAll(async () => {
  stack = await startStack();
  plans = await readPlans(stack, uuidOfId("account", me.accountId));
}, 60_000);
afterAll(async () => {
  await plans.stop();
  await stack.stop();
});

type Case = [of: string, index: string, ...asked: Parameters<PlanReader["of"]>];

it.each([
  [
    "a page of jobs",
    "job_user_id_id_pk",
    (queries) => listJobs(queries, after("", someJob), {}, jobListOrders.newest),
  ],
  [
    "jobs that close by a day",
    "job_deadline",
    (queries) => listJobs(queries, after("", someJob), { deadlineBy: "2026-11-02" }, jobListOrders.newest),
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
  [
    "a page of the board",
    "application_board",
    (queries) => listApplications(queries, after("a1"), {}, applicationOrders.board),
  ],
  [
    "what has moved lately",
    "application_activity",
    (queries) => listApplications(queries, first, {}, applicationOrders.activity),
  ],
  [
    "applications of a status",
    "application_status",
    (queries) => listApplications(queries, first, { status: "offer" }, applicationOrders.newest),
  ],
  [
    "applications kept between two days",
    "application_created",
    (queries) =>
      listApplications(
        queries,
        first,
        { createdFrom: ago(3), createdBefore: ago(2) },
        applicationOrders.newest,
      ),
  ],
  [
    "what has not moved for long",
    "application_activity",
    (queries) => listApplications(queries, first, { movedBefore: ago(89) }, applicationOrders.newest),
  ],
  [
    "what a version of a resume was sent for",
    "application_resume",
    (queries) =>
      listApplications(
        queries,
        first,
        { resumeId: someResume, resumeVersion: "2" },
        applicationOrders.newest,
      ),
  ],
  [
    "applications that somebody has to do with",
    "application_contact_",
    (queries) => listApplications(queries, first, { contactId: someContact }, applicationOrders.newest),
  ],
  [
    "what was applied for lately",
    "application_applied",
    (queries) => listApplications(queries, after("2026-11-01T00:00:00.000Z"), {}, applicationOrders.applied),
  ],
  [
    "applications from company A",
    "job_by_company",
    (queries) => listApplications(queries, after("company 3", someJob), {}, applicationOrders.company),
  ],
  [
    "jobs from title A",
    "job_by_title",
    (queries) => listJobs(queries, after("engineer 3", someJob), {}, jobListOrders.title),
  ],
  [
    "what closes soonest",
    "job_by_deadline",
    (queries) => listApplications(queries, first, {}, applicationOrders.deadline),
  ],
  [
    "applications whose job holds words",
    "search_entry_",
    (queries) => listApplications(queries, first, { q: "company" }, applicationOrders.newest),
  ],
  ["where a new card goes", "application_board", (queries) => surveyNamed(queries, { below: null })],
  [
    "what is searched for",
    "search_entry_",
    (queries) => findHits(queries, { words: ["company"], kind: undefined, after: undefined, limit: 20 }),
  ],
  [
    "the history of all applications",
    "application_event_",
    (queries) => countHistory(queries, { timeZone: "UTC" }),
  ],
  [
    "where all applications stand",
    "application_",
    (queries) => countPresent(queries, {}, "2026-11-01T00:00:00Z"),
  ],
  [
    "postings that are due to be looked at, of everybody",
    "job_check_due",
    (queries) => listDue(queries, new Date().toISOString(), { most: 3_000, mostOfSite: 76 }),
    "tailorbird_sweeper",
  ],
] as Case[])("finds %s by the index %s", async (_, index, ask, role) => {
  const plan = await plans.of(ask, role);
  expect(plan).toContain(index);
  expect(plan).not.toMatch(/Seq Scan on (job|application|search_entry)\b/);
});
