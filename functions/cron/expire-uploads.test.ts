import { findAttachment } from "@tailorbird/core/attachments/attachment-repository";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { findResume } from "@tailorbird/core/resumes/resume-repository";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedAwaitedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { uploadsExpire } from "../services/uploads-expire.ts";

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();

it("ends what nobody came back for, of every account, and leaves what still may come", async () => {
  const [one, other] = [somebody(), somebody()];
  const resumeId = await seedAwaitedResume(stack, one);
  await stack.database.as(one.accountId).update(resume).set({ dueAt: anHourAgo });
  const late = await seedAttachment(stack, other, await seedApplication(stack, other), { dueAt: anHourAgo });
  const stuck = await seedAttachment(stack, one, await seedApplication(stack, one), {
    status: "scanning",
    dueAt: anHourAgo,
  });
  const waiting = await seedAttachment(stack, one, await seedApplication(stack, one), { dueAt: inAnHour });
  await (await uploadsExpire()).expire();
  const [mine, theirs] = [stack.database.as(one.accountId), stack.database.as(other.accountId)];
  expect(await findResume(mine, resumeId)).toMatchObject({ status: "failed" });
  expect(await findAttachment(theirs, late)).toMatchObject({
    status: "failed",
    failure: { code: "upload_expired" },
    dueAt: null,
  });
  expect(await findAttachment(mine, stuck)).toMatchObject({
    status: "failed",
    failure: { code: "internal" },
  });
  expect(await findAttachment(mine, waiting)).toMatchObject({ status: "awaiting_upload" });
});
