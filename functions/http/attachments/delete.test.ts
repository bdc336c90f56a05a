import { deleteApplication } from "@tailorbird/contracts/applications";
import { deleteAttachment } from "@tailorbird/contracts/attachments";
import { attachment } from "@tailorbird/core/attachments/attachment.sql";
import { attachmentKey } from "@tailorbird/core/attachments/attachment-keys";
import { ObjectNotFoundError } from "@tailorbird/core/shared/ports";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { putVersion } from "@tailorbird/testing/versions";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../../services/parts/objects.ts";
import { handler as deleteApplicationHandler } from "../applications/delete.ts";
import { handler } from "./delete.ts";

const ask = endpoint(deleteAttachment, handler);
const removeApplication = endpoint(deleteApplication, deleteApplicationHandler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  return { as, applicationId, params: { id: await seedAttachment(stack, as, applicationId) } };
}

/** Two versions of the file; answers how to look for each. */
async function uploaded({ as, params }: Awaited<ReturnType<typeof valid>>) {
  const key = attachmentKey(as.accountId, params.id);
  const versions = [await putVersion(key, "one"), await putVersion(key, "two")];
  return versions.map((versionId) => () => openObjects().get(key, { versionId, maxBytes: 100 }));
}

it("deletes it with every version of its file, and finds nothing the second time", async () => {
  const { applicationId: _, ...sending } = await valid();
  const files = await uploaded({ ...sending, applicationId: "" });
  expect((await ask.ok(sending)).status).toBe(204);
  for (const read of files) await expect(read()).rejects.toThrow(ObjectNotFoundError);
  expect(await stack.database.as(sending.as.accountId).$count(attachment)).toBe(0);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

it("goes with its application, file and all", async () => {
  const made = await valid();
  const files = await uploaded(made);
  await removeApplication.ok({ as: made.as, params: { id: made.applicationId } });
  for (const read of files) await expect(read()).rejects.toThrow(ObjectNotFoundError);
  expect(await stack.database.as(made.as.accountId).$count(attachment)).toBe(0);
});

it("leaves the file of an attachment that is another's", async () => {
  const { as: _, applicationId: __, params } = await valid();
  const made = await valid();
  const [read] = await uploaded(made);
  await ask.refused({ as: somebody(), params: made.params });
  expect(await read!()).toHaveLength(3);
  expect(params.id).not.toBe(made.params.id);
});

itKeepsOut(ask, async () => {
  const { as, params } = await valid();
  return { as, params };
});
