import { createAttachment, maxAttachmentBytes } from "@tailorbird/contracts/attachments";
import { attachment } from "@tailorbird/core/attachments/attachment.sql";
import { newId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { sendForm } from "@tailorbird/testing/upload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createAttachment, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const file = "An invented letter";
const body = {
  fileName: "letter.txt",
  contentType: "text/plain",
  byteSize: file.length,
  kind: "cover_letter",
  sent: true,
} as const;

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedApplication(stack, as) }, body };
}

it("creates an attachment that waits for its file", async () => {
  const sending = await valid();
  const { status, headers, body: made } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/attachments/${made.id}`, etag: '"1"' });
  const applicationId = sending.params.id;
  expect(made).toMatchObject({ ...body, applicationId, status: "awaiting_upload", failure: null });
});

describe("the form", () => {
  it("uploads the file, whose coming the scanner is told of", async () => {
    const sending = await valid();
    const { id, upload } = (await ask.ok(sending)).body;
    expect((await sendForm(upload, file)).status).toBe(204);
    const key = `accounts/${sending.as.accountId}/attachments/${id}/original`;
    const s3 = expect.objectContaining({ object: expect.objectContaining({ key, size: file.length }) });
    expect(await takeMessages(stack.cloud, "ingest")).toContainEqual({
      Records: [expect.objectContaining({ s3 })],
    });
  });

  it("uploads to its own place alone, as its own type, and not more than was announced", async () => {
    const [mine, theirs] = [
      (await ask.ok(await valid())).body.upload,
      (await ask.ok(await valid())).body.upload,
    ];
    const changed = (fields: Record<string, string>) =>
      sendForm({ ...mine, fields: { ...mine.fields, ...fields } }, file);
    expect(await changed({ key: theirs.fields.key! })).toEqual({ status: 403, code: "AccessDenied" });
    expect(await changed({ "Content-Type": "text/html" })).toEqual({ status: 403, code: "AccessDenied" });
    expect(await sendForm(mine, `${file}!`)).toEqual({ status: 400, code: "EntityTooLarge" });
    expect(await sendForm(mine, "")).toEqual({ status: 400, code: "EntityTooSmall" });
    expect(await takeMessages(stack.cloud, "ingest")).toEqual([]);
  });
});

describe("an account's limit", () => {
  async function held(count: number, more: Partial<typeof attachment.$inferInsert> = {}) {
    const sending = await valid();
    const { accountId } = sending.as;
    await ask.ok(sending);
    const [row] = await stack.database.as(accountId).select().from(attachment);
    const rows = Array.from({ length: count - 1 }, () => ({ ...row!, ...more, id: newId("attachment") }));
    await stack.database.as(accountId).insert(attachment).values(rows);
    return sending;
  }
  it("is 50 files of an application", async () => {
    expect((await ask.refused(await held(50))).body.code).toBe("limit_reached");
  });
  it("is a gigabyte, in which refused files do not count", async () => {
    const large = { byteSize: 2 ** 30 - 20 };
    expect((await ask.refused(await held(2, large))).body.code).toBe("limit_reached");
    await ask.ok(await held(2, { ...large, status: "failed" }));
  });
});

itRefusesBodies(ask, valid, [
  ["no file name", { ...body, fileName: undefined }, "/fileName"],
  ["a name that ends as another type", { ...body, fileName: "letter.exe" }, "/fileName"],
  ["a name without an ending", { ...body, fileName: "txt" }, "/fileName"],
  ["a page for browsers", { ...body, contentType: "text/html", fileName: "a.html" }, "/contentType"],
  ["a drawing that runs scripts", { ...body, contentType: "image/svg+xml" }, "/contentType"],
  ["a program", { ...body, contentType: "application/x-msdownload" }, "/contentType"],
  ["more than 10 MB", { ...body, byteSize: maxAttachmentBytes + 1 }, "/byteSize"],
  ["nothing", { ...body, byteSize: 0 }, "/byteSize"],
  ["a kind that nobody knows", { ...body, kind: "virus" }, "/kind"],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ ...body, byteSize: 1 }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(attachment),
});
itKeepsOut(ask, valid);
