/**
 * Right after an import of the largest size the planner knows nothing of an account's rows: nobody has counted them.
 * What reads all of them must then be planned for many all the same, or one join looks through all rows for each.
 */
import { applicationOrders, listApplications } from "@tailorbird/core/applications/application-list";
import { findEntries } from "@tailorbird/core/calendar/calendar-repository";
import { surveyPresent, takeOut } from "@tailorbird/core/imports/import-repository";
import { jobListOrders, listJobs } from "@tailorbird/core/jobs/job-list";
import { surveyJobs } from "@tailorbird/core/jobs/job-repository";
import { findSent } from "@tailorbird/core/reports/reports";
import { findHits } from "@tailorbird/core/search/search";
import { newId, uuidOfId } from "@tailorbird/core/shared/id";
import { countHistory, countPresent } from "@tailorbird/core/stats/stats";
import { somebody } from "@tailorbird/testing/people";
import { importedRows, type PlanReader, readPlansAfterImport } from "@tailorbird/testing/plans";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const importId = newId("csvImport");
const me = somebody();
const page = { after: undefined, limit: 20 };
const year = { from: "2026-01-01", to: "2026-12-31", timeZone: "UTC" };

type Case = [of: string, ask: Parameters<PlanReader["of"]>[0]];

const cases = [
  ["the history of all applications", (queries) => countHistory(queries, { timeZone: "UTC" })],
  ["where all applications stand", (queries) => countPresent(queries, {}, "2026-11-01T00:00:00Z")],
  ["a report of a year", (queries) => findSent(queries, year)],
  ["what another import is compared with", (queries) => surveyPresent(queries).catch(() => {})],
  ["what an undo takes out", (queries) => takeOut(queries, importId).catch(() => {})],
  ["the board", (queries) => listApplications(queries, page, {}, applicationOrders.board)],
  ["applications by company", (queries) => listApplications(queries, page, {}, applicationOrders.company)],
  ["applications by deadline", (queries) => listApplications(queries, page, {}, applicationOrders.deadline)],
  [
    "applications of a status",
    (queries) => listApplications(queries, page, { status: "offer" }, applicationOrders.newest),
  ],
  [
    "applications whose job holds words",
    (queries) => listApplications(queries, page, { q: "company" }, applicationOrders.newest),
  ],
  [
    "applications at a company",
    (queries) => listApplications(queries, page, { company: "Company 7" }, applicationOrders.activity),
  ],
  [
    "jobs that nothing follows",
    (queries) => listJobs(queries, page, { followed: false }, jobListOrders.newest),
  ],
  [
    "jobs whose posting holds words",
    (queries) => listJobs(queries, page, { q: "company" }, jobListOrders.title),
  ],
  [
    "duplicates of a job",
    (queries) => surveyJobs(queries, 20_000, { canonicalUrl: "https://example.com/5", textHash: 5n }),
  ],
  [
    "what is searched for",
    (queries) => findHits(queries, { words: ["company"], kind: undefined, after: undefined, limit: 20 }),
  ],
  ["the calendar", (queries) => findEntries(queries, "2026-01-01T00:00:00Z", 3_000)],
] as Case[];

describe.each([
  ["never", false],
  ["before the import", true],
])("where rows were counted %s", (_, counted) => {
  let stack: Stack;
  let plans: PlanReader;

  beforeAll(async () => {
    stack = await startStack();
    const uuid = uuidOfId("account", me.accountId);
    plans = await readPlansAfterImport(stack, { uuid, importId: uuidOfId("csvImport", importId), counted });
  }, 120_000);
  afterAll(async () => {
    await plans.stop();
    await stack.stop();
  });

  it.each(cases)("looks at each row a few times at most for %s", async (_, ask) => {
    expect(await plans.touched(ask)).toBeLessThan(8 * importedRows);
  });
});
