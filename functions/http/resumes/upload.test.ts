import { renewUpload } from "@tailorbird/contracts/resumes";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { sendForm } from "@tailorbird/testing/upload";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./upload.ts";

const ask = endpoint(renewUpload, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const valid = async () => {
  const as = somebody();
  return { as, params: { id: await seedAwaitedResume(stack, as) } };
};

it("gives a fresh form, which uploads, and another hour to use it", async () => {
  const sending = await valid();
  const mine = stack.database.as(sending.as.accountId);
  await mine.update(resume).set({ dueAt: "2026-01-01T00:00:00.000Z" });
  const { status, body } = await ask.ok(sending);
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: sending.params.id, status: "awaiting_upload" });
  expect((await sendForm(body.upload, "An invented resume")).status).toBe(204);
  const [row] = await mine.select().from(resume);
  expect(Date.parse(row!.dueAt!)).toBeGreaterThan(Date.now() + 3_000_000);
});

it.each(["ready", "reading", "failed"] as const)("gives no form for a resume that is %s", async (status) => {
  const as = somebody();
  const id = await seedResume(stack, as, { status });
  expect((await ask.refused({ as, params: { id } })).body.code).toBe("upload_closed");
});

itKeepsOut(ask, valid);
