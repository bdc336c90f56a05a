import { downloadAttachment } from "@tailorbird/contracts/attachments";
import { attachment } from "@tailorbird/core/attachments/attachment.sql";
import { attachmentKey } from "@tailorbird/core/attachments/attachment-keys";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { putVersion } from "@tailorbird/testing/versions";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./download.ts";

const ask = endpoint(downloadAttachment, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  const more = { status: "ready", objectVersion: "1", fileName: 'Brief für "uns".txt' } as const;
  return { as, params: { id: await seedAttachment(stack, as, applicationId, more) } };
}

it("hands out the version that was scanned, as a download, whatever came later", async () => {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  const first = await seedAttachment(stack, as, applicationId);
  const key = attachmentKey(as.accountId, first);
  const objectVersion = await putVersion(key, "scanned");
  await putVersion(key, "<script>alert(1)</script>");
  await stack.database.as(as.accountId).update(attachment).set({ status: "ready", objectVersion });
  const { body } = await ask.ok({ as, params: { id: first } });
  const answer = await fetch(body.url);
  expect(await answer.text()).toBe("scanned");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="letter.txt"/);
  expect(answer.headers.get("content-type")).toBe("text/plain");
  expect(Date.parse(body.expiresAt) - Date.now()).toBeLessThanOrEqual(300_000);
});

it("hands out no other version by changing the link", async () => {
  const { body } = await ask.ok(await valid());
  const url = new URL(body.url);
  url.searchParams.set("versionId", "2");
  expect((await fetch(url)).status).toBe(403);
  url.searchParams.delete("versionId");
  expect((await fetch(url)).status).toBe(403);
});

it.each(["awaiting_upload", "scanning", "failed"] as const)(
  "hands out nothing that is %s",
  async (status) => {
    const as = somebody();
    const id = await seedAttachment(stack, as, await seedApplication(stack, as), {
      status,
      objectVersion: "1",
    });
    expect((await ask.refused({ as, params: { id } })).body.code).toBe("attachment_not_ready");
  },
);

itKeepsOut(ask, valid);
