import { deleteComment } from "@tailorbird/contracts/shares";
import { shareComment } from "@tailorbird/core/shares/share.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedComment, seedShare } from "@tailorbird/testing/share-seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./delete.ts";

const ask = endpoint(deleteComment, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedComment(stack, as, await seedShare(stack, as)) } };
}

it("deletes it, and finds nothing the second time", async () => {
  const sending = await valid();
  expect((await ask.ok(sending)).status).toBe(204);
  expect(await stack.database.as(sending.as.accountId).$count(shareComment)).toBe(0);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

itKeepsOut(ask, valid);
