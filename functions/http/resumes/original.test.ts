import { getResumeOriginal } from "@tailorbird/contracts/resumes";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { originalKey } from "@tailorbird/core/resumes/resume-keys";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { putVersion } from "@tailorbird/testing/versions";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./original.ts";

const ask = endpoint(getResumeOriginal, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

/** A resume whose file has been read, and to whose key something else was posted later. */
async function valid() {
  const as = somebody();
  const id = await seedResume(stack, as);
  const key = originalKey(as.accountId, id);
  const objectVersion = await putVersion(key, "what was read");
  await putVersion(key, "<script>alert(1)</script>");
  await stack.database
    .as(as.accountId)
    .update(resume)
    .set({ objectVersion, fileName: 'Lebenslauf "neu".pdf' });
  return { as, params: { id } };
}

it("hands out the version that was read, as a download, whatever came later", async () => {
  const { body } = await ask.ok(await valid());
  const answer = await fetch(body.url);
  expect(await answer.text()).toBe("what was read");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename=/);
  expect(Date.parse(body.expiresAt) - Date.now()).toBeLessThanOrEqual(300_000);
});

it("hands out no other version by changing the link", async () => {
  const { body } = await ask.ok(await valid());
  const url = new URL(body.url);
  url.searchParams.delete("versionId");
  expect((await fetch(url)).status).toBe(403);
});

it("hands out nothing before a file has been read", async () => {
  const as = somebody();
  const id = await seedAwaitedResume(stack, as);
  const { body } = await ask.refused({ as, params: { id } });
  expect(body.code).toBe("resume_not_ready");
});

it("hands out no archive of LinkedIn's, which is removed once it has been read, and says why", async () => {
  const { as, params } = await valid();
  await stack.database.as(as.accountId).update(resume).set({ contentType: "application/zip" });
  const { body } = await ask.refused({ as, params });
  expect(body).toMatchObject({ code: "not_found", detail: expect.stringContaining("other people") });
});

itKeepsOut(ask, valid);
