import { checkJob, getJobOriginal, listJobChecks } from "@tailorbird/contracts/job-checks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type PostingSite, postingPage, startPostingSite } from "@tailorbird/testing/posting-site";
import { seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as check } from "./check.ts";
import { handler } from "./checks.ts";
import { handler as original } from "./original.ts";

const ask = endpoint(listJobChecks, handler);
const asks = { check: endpoint(checkJob, check), original: endpoint(getJobOriginal, original) };
let stack: Stack;
let site: PostingSite;

beforeAll(async () => {
  [stack, site] = await Promise.all([startStack(), startPostingSite()]);
});
afterAll(() => Promise.all([stack.stop(), site.stop()]));

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedJob(stack, as, { url: site.url("/found") }) } };
}

it("lists what was found of a posting, newest first, each with the page that says so", async () => {
  const sending = await valid();
  for (const page of [postingPage(), postingPage(), ""]) {
    site.set("/found", page);
    await asks.check.ok(sending);
  }
  const { body } = await ask.ok(sending);
  expect(body.items.map(({ found, by }) => [found, by])).toEqual([
    ["closed", "person"],
    ["open", "person"],
  ]);
  const checkId = body.items[1]!.id;
  const { body: page } = await asks.original.ok({ ...sending, query: { checkId } });
  expect(page).toMatchObject({ content: postingPage(), sha256: body.items[1]!.page!.sha256 });
  const first = await ask.ok({ ...sending, query: { limit: "1" } });
  const second = await ask.ok({ ...sending, query: { limit: "1", cursor: first.body.nextCursor! } });
  expect([...first.body.items, ...second.body.items]).toEqual(body.items);
});

it("is empty while nothing was found", async () => {
  expect((await ask.ok(await valid())).body).toEqual({ items: [], nextCursor: null });
});

it("answers a page of another job's check as one that is not there", async () => {
  const sending = await valid();
  site.set("/found", postingPage());
  await asks.check.ok(sending);
  const [found] = (await ask.ok(sending)).body.items;
  const other = { ...sending, params: { id: await seedJob(stack, sending.as) } };
  for (const query of [{ checkId: found!.id }, { checkId: absentLike(found!.id) }])
    expect((await asks.original.refused({ ...other, query })).body.code).toBe("not_found");
});

itRefusesQueries(ask, valid, [["cursor", "x"]]);
itKeepsOut(ask, valid);
