import { createImport, maxImportBytes } from "@tailorbird/contracts/imports";
import { csvImport } from "@tailorbird/core/imports/import.sql";
import { newId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { sendForm } from "@tailorbird/testing/upload";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createImport, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const body = { fileName: "mine.csv", byteSize: 20 };
const valid = () => ({ as: somebody(), body });

it("begins an import whose file comes by a form, which no worker is told of", async () => {
  const { headers, body: made } = await ask.ok(valid());
  expect(headers).toMatchObject({ location: `/v1/imports/${made.id}`, etag: '"1"' });
  expect(made).toMatchObject({ fileName: "mine.csv", status: "awaiting_upload", rows: 0, kept: null });
  expect((await sendForm(made.upload, "title\nA job")).status).toBe(204);
  expect((await sendForm(made.upload, "x".repeat(21))).code).toBe("EntityTooLarge");
  expect(JSON.stringify(await takeMessages(stack.cloud, "ingest"))).not.toContain("imports/");
});

it("begins 500 and no more", async () => {
  const sending = valid();
  await ask.ok(sending);
  const mine = stack.database.as(sending.as.accountId);
  const [one] = await mine.select().from(csvImport);
  await mine
    .insert(csvImport)
    .values(Array.from({ length: 499 }, () => ({ ...one!, id: newId("csvImport") })));
  expect((await ask.refused(sending)).body.code).toBe("limit_reached");
});

itRefusesBodies(ask, valid, [
  ["no name", { byteSize: 1 }, "/fileName"],
  ["no size", { fileName: "a.csv" }, "/byteSize"],
  ["nothing", { ...body, byteSize: 0 }, "/byteSize"],
  ["more than 8 MB", { ...body, byteSize: maxImportBytes + 1 }, "/byteSize"],
]);
itMakesOnce(ask, {
  valid: async () => valid(),
  other: () => ({ ...body, byteSize: 1 }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(csvImport),
});
itKeepsOut(ask, valid);
