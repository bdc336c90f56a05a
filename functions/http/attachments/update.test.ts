import { updateAttachment } from "@tailorbird/contracts/attachments";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateAttachment, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  const id = await seedAttachment(stack, as, await seedApplication(stack, as));
  return { as, params: { id }, body: { sent: true } };
}

it("says that a file was sent, and leaves what it is", async () => {
  const { body, headers } = await ask.ok(await valid());
  expect(body).toMatchObject({ sent: true, kind: "cover_letter", revision: 2 });
  expect(headers.etag).toBe('"2"');
});

itRefusesBodies(ask, valid, [
  ["another name", { fileName: "x.txt" }, "/fileName"],
  ["a status", { status: "ready" }, "/status"],
  ["a kind that nobody knows", { kind: "virus" }, "/kind"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
