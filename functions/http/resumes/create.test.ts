import { createResume, maxResumeBytes } from "@tailorbird/contracts/resumes";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { sendForm } from "@tailorbird/testing/upload";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createResume, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());
afterEach(() => void vi.useRealTimers());

const file = "An invented resume";
const body = { fileName: "mine.txt", contentType: "text/plain", byteSize: file.length } as const;
const valid = () => ({ as: somebody(), body });

it("creates a resume that waits for its file", async () => {
  const sending = valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/resumes/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ ...sending.body, label: "mine", status: "awaiting_upload", failure: null });
  expect(body.currentVersion).toBeNull();
});

it.each([
  { fileName: "a.b.pdf", label: undefined, shown: "a.b" },
  { fileName: ".pdf", label: undefined, shown: ".pdf" },
  { fileName: "履歴書.docx", label: undefined, shown: "履歴書" },
  { fileName: "x.pdf", label: "For banks", shown: "For banks" },
])("is labelled $shown when the file is $fileName", async ({ fileName, label, shown }) => {
  const answer = await ask.ok({ as: somebody(), body: { ...body, fileName, label } });
  expect(answer.body.label).toBe(shown);
});

describe("the form", () => {
  const formOf = async (sending = valid()) => (await ask.ok(sending)).body.upload;

  it("uploads the file, whose coming the reader is told of", async () => {
    const sending = valid();
    const { id, upload } = (await ask.ok(sending)).body;
    expect((await sendForm(upload, file)).status).toBe(204);
    const key = `accounts/${sending.as.accountId}/resumes/${id}/original`;
    const s3 = { object: expect.objectContaining({ key, size: file.length }) };
    const created = expect.objectContaining({
      eventName: "ObjectCreated:Post",
      s3: expect.objectContaining(s3),
    });
    expect(await takeMessages(stack.cloud, "ingest")).toContainEqual({ Records: [created] });
  });

  it("lives for five minutes", async () => {
    const left = Date.parse((await formOf()).expiresAt) - Date.now();
    expect(left).toBeLessThanOrEqual(300_000);
    expect(left).toBeGreaterThan(240_000);
  });

  it("does not upload to another place", async () => {
    const [mine, theirs] = [await formOf(), await formOf()];
    const fields = { ...mine.fields, key: theirs.fields.key! };
    expect(await sendForm({ ...mine, fields }, file)).toEqual({ status: 403, code: "AccessDenied" });
  });

  it("does not upload as another type", async () => {
    const form = await formOf();
    const fields = { ...form.fields, "Content-Type": "text/html" };
    expect(await sendForm({ ...form, fields }, file)).toEqual({ status: 403, code: "AccessDenied" });
  });

  it("does not upload more than was announced", async () => {
    expect(await sendForm(await formOf(), `${file}!`)).toEqual({ status: 400, code: "EntityTooLarge" });
  });

  it("does not upload nothing", async () => {
    expect(await sendForm(await formOf(), "")).toEqual({ status: 400, code: "EntityTooSmall" });
  });

  it("does not upload when its time is over", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 301_000 });
    const form = await formOf();
    vi.useRealTimers();
    expect(await sendForm(form, file)).toEqual({ status: 403, code: "AccessDenied" });
  });

  it("does not upload with a policy or a signature that was changed", async () => {
    const form = await formOf();
    const policy = JSON.parse(Buffer.from(form.fields.Policy!, "base64").toString());
    const longer = Buffer.from(JSON.stringify({ ...policy, expiration: "2999-01-01T00:00:00Z" }));
    for (const change of [
      { Policy: longer.toString("base64") },
      { "X-Amz-Signature": "0".repeat(64) },
      { "x-amz-meta-more": "1" },
    ])
      expect((await sendForm({ ...form, fields: { ...form.fields, ...change } }, file)).status).toBe(403);
  });

  it("leaves nothing in the bucket and tells nobody when it is refused", async () => {
    expect(await takeMessages(stack.cloud, "ingest")).toEqual([]);
  });
});

it("refuses the 201st resume", async () => {
  const { as } = valid();
  const { accountId } = as;
  await ask.ok({ as, body });
  const [row] = await stack.database.as(accountId).select().from(resume);
  const rows = Array.from({ length: 199 }, (_, n) => ({
    ...row!,
    id: `res_${n.toString(16).padStart(32, "0")}`,
  }));
  await stack.database.as(accountId).insert(resume).values(rows);
  expect((await ask.refused({ as, body })).body.code).toBe("limit_reached");
});

itRefusesBodies(ask, valid, [
  ["no file name", { ...body, fileName: undefined }, "/fileName"],
  ["a file name of spaces", { ...body, fileName: "  " }, "/fileName"],
  ["a file name of 201 characters", { ...body, fileName: "x".repeat(201) }, "/fileName"],
  ["a type that is not read here", { ...body, contentType: "image/gif" }, "/contentType"],
  ["no size", { ...body, byteSize: undefined }, "/byteSize"],
  ["a size of nothing", { ...body, byteSize: 0 }, "/byteSize"],
  ["a size of more than 10 MB", { ...body, byteSize: maxResumeBytes + 1 }, "/byteSize"],
  ["half a byte", { ...body, byteSize: 1.5 }, "/byteSize"],
  ["a size as text", { ...body, byteSize: "100" }, "/byteSize"],
  ["an empty label", { ...body, label: "" }, "/label"],
  ["a label of 121 characters", { ...body, label: "x".repeat(121) }, "/label"],
]);
itMakesOnce(ask, {
  valid: async () => valid(),
  other: () => ({ ...body, byteSize: 1 }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(resume),
});
it("gives a form that works with each repetition of a key, though the first form is spent", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 301_000 });
  const sending = { ...valid(), headers: { "idempotency-key": "k" } };
  const first = (await ask.ok(sending)).body;
  vi.useRealTimers();
  const again = (await ask.ok(sending)).body;
  expect(again.id).toBe(first.id);
  expect((await sendForm(first.upload, file)).status).toBe(403);
  expect((await sendForm(again.upload, file)).status).toBe(204);
});

itKeepsOut(ask, valid);
