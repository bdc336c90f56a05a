import { checkJob } from "@tailorbird/contracts/job-checks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type PostingSite, postingPage, startPostingSite } from "@tailorbird/testing/posting-site";
import { seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./check.ts";

const ask = endpoint(checkJob, handler);
let stack: Stack;
let site: PostingSite;

beforeAll(async () => {
  [stack, site] = await Promise.all([startStack(), startPostingSite()]);
});
afterAll(() => Promise.all([stack.stop(), site.stop()]));

async function valid() {
  const as = somebody();
  site.set("/job", postingPage());
  return { as, params: { id: await seedJob(stack, as, { url: site.url("/job") }) } };
}

it("says that the posting is open while its text is the one that was kept", async () => {
  const { body } = await ask.ok(await valid());
  expect(body).toMatchObject({ posting: "open", checkedAt: expect.any(String), revision: 2 });
});

it("says that it has changed, and keeps the text as it was", async () => {
  const sending = await valid();
  const other = "Requirements<br>- Experience with Rust<br>- Experience with Terraform and other such things";
  site.set("/job", postingPage({ description: other }));
  const { body } = await ask.ok(sending);
  expect(body.posting).toBe("changed");
  expect(body.description).not.toContain("Rust");
});

it.each([
  ["is gone", ""],
  ["is past its last day", postingPage({ validThrough: "2020-01-31" })],
  ["says so", `<h2>This job has expired</h2>${postingPage()}`],
])("says that the posting is closed when the page %s", async (_, page) => {
  const sending = await valid();
  site.set("/job", page);
  expect((await ask.ok(sending)).body.posting).toBe("closed");
});

it("changes nothing when the page can't be read", async () => {
  const sending = await valid();
  site.set("/job", "<p>Hello</p>");
  expect((await ask.refused(sending)).body.code).toBe("posting_unreadable");
});

it("has nothing to look at when a job has no address", async () => {
  const as = somebody();
  const { body } = await ask.refused({ as, params: { id: await seedJob(stack, as) } });
  expect(body).toMatchObject({ code: "posting_unreachable", detail: expect.stringContaining("no address") });
});

itKeepsOut(ask, valid);
