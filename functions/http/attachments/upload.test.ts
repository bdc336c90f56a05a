import { renewAttachmentUpload } from "@tailorbird/contracts/attachments";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { sendForm } from "@tailorbird/testing/upload";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./upload.ts";

const ask = endpoint(renewAttachmentUpload, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedAttachment(stack, as, await seedApplication(stack, as)) } };
}

it("gives a fresh form for the same file", async () => {
  const { body } = await ask.ok(await valid());
  expect((await sendForm(body.upload, "A letter")).status).toBe(204);
});

it.each(["scanning", "ready", "failed"] as const)("gives none when the attachment is %s", async (status) => {
  const as = somebody();
  const id = await seedAttachment(stack, as, await seedApplication(stack, as), { status });
  expect((await ask.refused({ as, params: { id } })).body.code).toBe("upload_closed");
});

itKeepsOut(ask, valid);
