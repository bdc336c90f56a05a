/** What comes of an attached file once S3 has announced it. */
import { attachment } from "@tailorbird/core/attachments/attachment.sql";
import { attachmentKey } from "@tailorbird/core/attachments/attachment-keys";
import { findAttachment } from "@tailorbird/core/attachments/attachment-repository";
import { ObjectNotFoundError } from "@tailorbird/core/shared/ports";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { putVersion } from "@tailorbird/testing/versions";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../services/parts/objects.ts";
import { uploadsIngest } from "../services/resumes/uploads-ingest.ts";

let stack: CloudStack;
let service: Awaited<ReturnType<typeof uploadsIngest>>;

beforeAll(async () => {
  stack = await startCloudStack();
  service = await uploadsIngest();
});
afterAll(() => stack.stop());

async function awaited(more: Partial<typeof attachment.$inferInsert> = {}) {
  const as = somebody();
  const id = await seedAttachment(stack, as, await seedApplication(stack, as), more);
  const key = attachmentKey(as.accountId, id);
  const row = () => findAttachment(stack.database.as(as.accountId), id);
  const ingest = (versionId: string, last = false) => service.ingest({ key, versionId }, { last });
  const file = (versionId: string) => openObjects().get(key, { versionId, maxBytes: 1000 });
  return { as, key, row, ingest, file };
}

it("keeps a file that is what it says it is, however often it is announced", async () => {
  const { key, row, ingest, file } = await awaited();
  const version = await putVersion(key, "A letter");
  await Promise.all([ingest(version), ingest(version)]);
  await ingest(version);
  expect(await row()).toMatchObject({ status: "ready", objectVersion: version, byteSize: 8, dueAt: null });
  expect(Buffer.from(await file(version)).toString()).toBe("A letter");
});

it("refuses a file that is not what it says it is, says why, and keeps nothing of it", async () => {
  const { key, row, ingest, file } = await awaited({ contentType: "application/pdf" });
  const version = await putVersion(key, "<html><script>alert(1)</script>");
  await ingest(version);
  expect(await row()).toMatchObject({ status: "failed", failure: { code: "wrong_type" } });
  await expect(file(version)).rejects.toThrow(ObjectNotFoundError);
});

it("keeps the first file, and removes what comes after it by the same form", async () => {
  const { key, row, ingest, file } = await awaited();
  const [first, second] = [await putVersion(key, "first"), await putVersion(key, "second")];
  await ingest(first);
  await ingest(second);
  expect(await row()).toMatchObject({ status: "ready", objectVersion: first });
  await expect(file(second)).rejects.toThrow(ObjectNotFoundError);
  expect(await file(first)).toHaveLength(5);
});

it("removes a file whose attachment is gone", async () => {
  const { as, key, ingest, file } = await awaited();
  await stack.database.as(as.accountId).delete(attachment);
  const version = await putVersion(key, "late");
  await ingest(version);
  await expect(file(version)).rejects.toThrow(ObjectNotFoundError);
});

it("says so when the file was gone before it could be looked at", async () => {
  const { row, ingest } = await awaited();
  await ingest("0".repeat(32), true);
  expect(await row()).toMatchObject({ status: "failed", failure: { code: "internal" } });
});
