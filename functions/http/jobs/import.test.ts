import { importJob } from "@tailorbird/contracts/jobs";
import { account } from "@tailorbird/core/accounts/account.sql";
import { job, jobOriginal } from "@tailorbird/core/jobs/job.sql";
import { mostPagesPerMinute } from "@tailorbird/core/jobs/page-allowance";
import { endpoint } from "@tailorbird/testing/endpoint";
import { samplePosting } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type PostingSite, postingPage, startPostingSite } from "@tailorbird/testing/posting-site";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "./import.ts";

const ask = endpoint(importJob, handler);
let stack: Stack;
let site: PostingSite;

beforeAll(async () => {
  [stack, site] = await Promise.all([startStack(), startPostingSite()]);
  site.set("/1", postingPage());
  site.set("/2", postingPage({ title: "Warehouse Planner" }));
  site.set("/bare", "<p>Hello</p>");
});
afterAll(() => Promise.all([stack.stop(), site.stop()]));

const valid = () => ({ as: somebody(), body: { url: site.url("/1") } });

it("keeps a job with what its page says, and the page as it was", async () => {
  const { as } = valid();
  const sent = {
    url: site.url("/1?utm_source=mail"),
    source: "A friend",
    tags: ["Backend", "go", "backend"],
  };
  site.set("/1?utm_source=mail", postingPage());
  const { status, headers, body } = await ask.ok({ as, body: sent });
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/jobs/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({
    title: samplePosting.title,
    company: samplePosting.company,
    url: sent.url,
    location: "Rotterdam, NL",
    salary: { min: 60000, max: 75000, currency: "EUR", per: "year" },
    source: "A friend",
    tags: ["backend", "go"],
    posting: "open",
    duplicates: [],
  });
  expect(body.brief.requirements.flatMap(({ skills }) => skills)).toContain("PostgreSQL");
  const [original] = await stack.database.as(as.accountId).select().from(jobOriginal);
  expect(original).toMatchObject({
    jobId: body.id,
    url: sent.url,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it("names the site as where the job was found, when nothing else is said", async () => {
  expect((await ask.ok(valid())).body.source).toBe("jobs.postings.test");
});

it("warns of a job that was kept before: from the same address, or of nearly the same text", async () => {
  const { as } = valid();
  const first = await ask.ok({ as, body: { url: site.url("/1") } });
  site.set("/1?utm_medium=x", postingPage());
  const again = await ask.ok({ as, body: { url: site.url("/1?utm_medium=x#top") } });
  expect(again.body.duplicates).toMatchObject([{ jobId: first.body.id, reason: "same_address" }]);
  const elsewhere = await ask.ok({ as, body: { url: site.url("/2") } });
  expect(elsewhere.body.duplicates.map(({ reason }) => reason)).toEqual(["same_text", "same_text"]);
});

it("warns of nothing that another account has", async () => {
  await ask.ok(valid());
  expect((await ask.ok(valid())).body.duplicates).toEqual([]);
});

describe("a page that gives no posting", () => {
  it.each([
    ["/bare", "posting_unreadable", /no posting/],
    ["/missing", "posting_unreadable", /closed or gone/],
  ])("is refused with what the matter is, and the way on: %s", async (path, code, detail) => {
    const as = somebody();
    const answer = await ask.refused({ as, body: { url: site.url(path) } });
    expect(answer.body).toMatchObject({ code, detail: expect.stringMatching(detail) });
    expect(answer.body.detail).toContain("paste it instead");
    expect(await stack.database.as(as.accountId).$count(job)).toBe(0);
  });

  it("is refused when the address leads inside, exactly as when it leads to a name that is not public", async () => {
    site.set("/in", (_, response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end());
    const answer = await ask.refused({ ...valid(), body: { url: site.url("/in") } });
    expect(answer.body.code).toBe("posting_unreachable");
    expect(answer.body.detail).not.toMatch(/169|metadata/);
  });
});

it("has no site asked more often than an account may, whatever came of the others, and asks again a minute later", async () => {
  const as = somebody();
  const bare = { as, body: { url: site.url("/bare") } };
  await ask.refused(bare);
  const [counted] = await stack.database.as(as.accountId).select().from(account);
  expect(counted?.pagesCount).toBe(1);
  await stack.database.as(as.accountId).update(account).set({ pagesCount: mostPagesPerMinute });
  const before = site.asked.length;
  const { body, headers } = await ask.refused({ as, body: { url: site.url("/1") } });
  expect(body.code).toBe("limit_reached");
  expect(headers["retry-after"]).toBe("60");
  expect(site.asked).toHaveLength(before);
  expect((await ask.ok(valid())).status).toBe(201);
  const aMinuteAgo = new Date(Date.now() - 61_000).toISOString();
  await stack.database.as(as.accountId).update(account).set({ pagesAt: aMinuteAgo });
  expect((await ask.ok({ as, body: { url: site.url("/1") } })).status).toBe(201);
});

it("asks the site nothing for a repetition, even when the page has gone", async () => {
  site.set("/once", postingPage());
  const sending = {
    as: somebody(),
    body: { url: site.url("/once") },
    headers: { "idempotency-key": "once" },
  };
  const first = await ask.ok(sending);
  site.set("/once", "");
  expect((await ask.ok(sending)).body.id).toBe(first.body.id);
  expect(site.asked.filter((path) => path === "/once")).toHaveLength(1);
});

it("answers 404 to a repetition when what it made has been deleted", async () => {
  const sending = { ...valid(), headers: { "idempotency-key": "gone" } };
  await ask.ok(sending);
  await stack.database.as(sending.as.accountId).delete(job);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

itRefusesBodies(ask, valid, [
  ["no address", {}, "/url"],
  ["an address that is none", { url: "example" }, "/url"],
  ["an address that runs", { url: "javascript:alert(1)" }, "/url"],
  ["a number for an address", { url: "http://127.0.0.1/" }, "/url"],
  ["a number in disguise", { url: "http://2130706433/" }, "/url"],
  ["an address within our walls", { url: "http://[::1]/" }, "/url"],
  ["a host without a dot", { url: "http://localhost/" }, "/url"],
  ["a tag of 41 characters", { url: "https://a.example", tags: ["x".repeat(41)] }, "/tags/0"],
  ["21 tags", { url: "https://a.example", tags: Array(21).fill("a") }, "/tags"],
]);
itMakesOnce(ask, {
  valid: async () => valid(),
  other: () => ({ url: site.url("/2") }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(job),
});
itKeepsOut(ask, valid);
