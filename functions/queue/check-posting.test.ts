/** Saved postings through time: looked at when it is time, politely, and no longer than somebody wants to know. */

import type { CheckMessage } from "@tailorbird/contracts/queues";
import { CheckPlanner, politeSeconds } from "@tailorbird/core/jobs/check-planner";
import { checkEvery, laneOf, mostFailures } from "@tailorbird/core/jobs/check-times";
import { job } from "@tailorbird/core/jobs/job.sql";
import { JobChecker } from "@tailorbird/core/jobs/job-checker";
import { JobOriginals } from "@tailorbird/core/jobs/job-originals";
import { PostingUnreachable } from "@tailorbird/core/jobs/posting-fetcher";
import { PostingSource } from "@tailorbird/core/jobs/posting-source";
import { somebody } from "@tailorbird/testing/people";
import { type PostingSite, postingPage, startPostingSite } from "@tailorbird/testing/posting-site";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openPostings } from "../services/parts/postings.ts";

let stack: Stack;
let site: PostingSite;
let now = new Date();
let told: unknown[] = [];
let sent: { message: CheckMessage; delaySeconds: number }[] = [];
const clock = { now: () => now };
const events = { publish: async (_: unknown, __: string, event: unknown) => void told.push(event) };

beforeAll(async () => {
  [stack, site] = await Promise.all([startStack(), startPostingSite()]);
});
afterAll(() => Promise.all([stack.stop(), site.stop()]));
beforeEach(async () => {
  [told, sent] = [[], []];
  now = new Date();
});

async function checker(source?: PostingSource) {
  return new JobChecker({
    database: stack.database,
    source: source ?? (await openPostings()),
    clock,
    events,
  });
}

async function plan(): Promise<void> {
  sent = [];
  const send = async (messages: readonly CheckMessage[], { delaySeconds = 0 } = {}) =>
    void sent.push(...messages.map((message) => ({ message, delaySeconds })));
  await new CheckPlanner({ database: stack.database, clock, queue: () => ({ send }) }).plan();
}

let paths = 0;
/** A posting as it was imported, due now. */
async function watched(as = somebody(), more: Partial<typeof job.$inferInsert> = {}) {
  paths += 1;
  const path = `/watched/${paths}`;
  site.set(path, postingPage());
  const url = site.url(path);
  const due = { url, posting: "open" as const, checkDueAt: now.toISOString(), checkLane: laneOf(url) };
  const jobId = await seedJob(stack, as, { ...due, ...more });
  return { as, path, jobId, message: { accountId: as.accountId, jobId } };
}

async function rowOf({ as, jobId }: Awaited<ReturnType<typeof watched>>) {
  const [row] = await stack.database.as(as.accountId).select().from(job).where(eq(job.id, jobId));
  return row!;
}

const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const checksOf = async ({ as, jobId }: Awaited<ReturnType<typeof watched>>) =>
  (await new JobOriginals(stack.database).listChecks(as, jobId, {})).items;

it("looks again in a few days while the posting is the same, and says nothing of it", async () => {
  const seen = await watched();
  await (await checker()).look(seen.message);
  expect(await rowOf(seen)).toMatchObject({
    posting: "open",
    checkedAt: now.toISOString(),
    checkDueAt: new Date(now.getTime() + checkEvery).toISOString(),
  });
  expect([await checksOf(seen), told]).toEqual([[], []]);
});

it.each([
  [
    "changed",
    postingPage({ description: "Requirements<br>- Experience with Rust and Terraform<br>- A boat" }),
  ],
  ["closed", ""],
] as const)("notes that a posting is %s, when, and keeps the page that says so", async (found, page) => {
  const seen = await watched();
  site.set(seen.path, page);
  await (await checker()).look(seen.message);
  const row = await rowOf(seen);
  expect(row).toMatchObject({ posting: found, checkDueAt: found === "closed" ? null : expect.any(String) });
  const [check, ...others] = await checksOf(seen);
  expect(others).toEqual([]);
  expect(check).toMatchObject({
    found,
    by: "schedule",
    checkedAt: now.toISOString(),
    page: { url: row.url },
  });
  const kept = await new JobOriginals(stack.database).read(seen.as, seen.jobId, check!.id);
  expect(kept.content).toBe(page);
  expect(told).toEqual([
    {
      type: "job.posting_changed",
      data: { jobId: seen.jobId, posting: found, checkedAt: now.toISOString() },
    },
  ]);
});

it("looks once at what it is sent twice, and not before it is time", async () => {
  const seen = await watched();
  const work = await checker();
  await Promise.all([work.look(seen.message), work.look(seen.message)]);
  await work.look(seen.message);
  expect(site.asked.filter((path) => path === seen.path)).toHaveLength(1);
  const later = await watched(undefined, { checkDueAt: inDays(1) });
  await work.look(later.message);
  expect(site.asked).not.toContain(later.path);
});

it.each([
  ["rejected", { status: "rejected" }],
  ["withdrawn", { status: "withdrawn" }],
  ["archived", { archivedAt: "2026-11-01T00:00:00.000Z" }],
] as const)("asks the site nothing while the application is %s", async (_, ended) => {
  const seen = await watched();
  await seedApplication(stack, seen.as, { jobId: seen.jobId, ...ended });
  await (await checker()).look(seen.message);
  expect(site.asked).not.toContain(seen.path);
  expect(Date.parse((await rowOf(seen)).checkDueAt!)).toBeGreaterThan(Date.parse(inDays(29)));
});

it("looks while the application goes on", async () => {
  const seen = await watched();
  await seedApplication(stack, seen.as, { jobId: seen.jobId, status: "interviewing" });
  await (await checker()).look(seen.message);
  expect(site.asked).toContain(seen.path);
});

it("stops a year after the job was kept", async () => {
  const seen = await watched(undefined, { createdAt: inDays(-366) });
  await (await checker()).look(seen.message);
  expect(site.asked).not.toContain(seen.path);
  expect((await rowOf(seen)).checkDueAt).toBeNull();
});

it("asks less and less often where nothing answers, then no more, and says so", async () => {
  const seen = await watched();
  const nobody = new PostingSource({ fetch: () => Promise.reject(new PostingUnreachable("timeout")) });
  const work = await checker(nobody);
  const waits: number[] = [];
  for (let n = 1; n < mostFailures; n += 1) {
    await work.look(seen.message);
    const due = new Date((await rowOf(seen)).checkDueAt!);
    waits.push((due.getTime() - now.getTime()) / 86_400_000);
    now = due;
  }
  expect(waits).toEqual([1, 2, 4, 8]);
  expect(await checksOf(seen)).toEqual([]);
  await work.look(seen.message);
  expect(await rowOf(seen)).toMatchObject({ posting: "open", checkDueAt: null });
  expect(await checksOf(seen)).toMatchObject([{ found: "unreachable", by: "schedule", page: null }]);
});

it("reaches no address that is not public", async () => {
  const seen = await watched(undefined, { url: "http://127.0.0.1:1/latest/meta-data" });
  await (await checker()).look(seen.message);
  expect(await rowOf(seen)).toMatchObject({ posting: "open", checkFailures: 1, checkedAt: null });
});

it("sends out what is due of everybody, one site's jobs one after the other", async () => {
  now = new Date("2030-01-01T00:00:00Z");
  await plan();
  const others = new Set(sent.map(({ message }) => message.jobId));
  const [one, other] = [somebody(), somebody()];
  const mine = [await watched(one), await watched(other), await watched(one)];
  const elsewhere = {
    url: "https://elsewhere.postings.test/1",
    checkLane: laneOf("https://elsewhere.postings.test"),
  };
  const far = await watched(one, elsewhere);
  const notYet = await watched(one, { checkDueAt: inDays(1) });
  await plan();
  const news = sent.filter(({ message }) => !others.has(message.jobId));
  expect(new Set(news.map(({ message }) => message.jobId))).toEqual(
    new Set([...mine, far].map(({ jobId }) => jobId)),
  );
  expect(news.find(({ message }) => message.jobId === notYet.jobId)).toBeUndefined();
  for (const { message } of news) expect([one.accountId, other.accountId]).toContain(message.accountId);
  const delays = (of: readonly { jobId: string }[]) =>
    news
      .filter(({ message }) => of.some(({ jobId }) => jobId === message.jobId))
      .map((each) => each.delaySeconds);
  const times = delays(mine).toSorted((a, b) => a - b);
  expect(times[1]! - times[0]!).toBe(politeSeconds);
  expect(times[2]! - times[1]!).toBe(politeSeconds);
  expect(delays([far])).toEqual([0]);
});

it("holds back for the next time what one site could not be asked politely within an hour", async () => {
  const as = somebody();
  const lane = { checkLane: 70_000 };
  for (let n = 0; n < 80; n += 1) await watched(as, lane);
  await plan();
  const mine = sent.filter(({ message }) => message.accountId === as.accountId);
  expect(mine).toHaveLength(76);
  expect(Math.max(...mine.map(({ delaySeconds }) => delaySeconds))).toBe(900);
});
