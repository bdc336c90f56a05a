import { getAttachment } from "@tailorbird/contracts/attachments";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedAttachment } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getAttachment, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedAttachment(stack, as, await seedApplication(stack, as)) } };
}

it("says how far the file is, and nothing of where it lies", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  expect(body).toMatchObject({ id: sending.params.id, status: "awaiting_upload", fileName: "letter.txt" });
});

itSparesUnchanged(ask, valid);
itKeepsOut(ask, valid);
