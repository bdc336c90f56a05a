import { getJobOriginal } from "@tailorbird/contracts/job-checks";
import { importJob } from "@tailorbird/contracts/jobs";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type PostingSite, postingPage, startPostingSite } from "@tailorbird/testing/posting-site";
import { seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as importing } from "./import.ts";
import { handler } from "./original.ts";

const ask = endpoint(getJobOriginal, handler);
let stack: Stack;
let site: PostingSite;

beforeAll(async () => {
  [stack, site] = await Promise.all([startStack(), startPostingSite()]);
  site.set("/1", postingPage());
});
afterAll(() => Promise.all([stack.stop(), site.stop()]));

async function valid() {
  const as = somebody();
  const { body } = await endpoint(importJob, importing).ok({ as, body: { url: site.url("/1") } });
  return { as, params: { id: body.id } };
}

it("answers the page as it came, when, and from where", async () => {
  const { body } = await ask.ok(await valid());
  const content = postingPage();
  expect(body).toMatchObject({ content, url: site.url("/1"), byteSize: Buffer.byteLength(content) });
  expect(body.contentType).toContain("text/html");
});

it("has none of a job whose text was pasted", async () => {
  const as = somebody();
  const { body } = await ask.refused({ as, params: { id: await seedJob(stack, as) } });
  expect(body.code).toBe("not_found");
});

itKeepsOut(ask, valid);
