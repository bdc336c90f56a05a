import { revokeShare } from "@tailorbird/contracts/shares";
import { auditEntry } from "@tailorbird/core/accounts/audit.sql";
import { share, shareComment } from "@tailorbird/core/shares/share.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedComment, seedShare } from "@tailorbird/testing/share-seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./revoke.ts";

const ask = endpoint(revokeShare, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedShare(stack, as) } };
}

it("revokes once, keeps what was written, and says so in the audit log", async () => {
  const sending = await valid();
  await seedComment(stack, sending.as, sending.params.id);
  expect((await ask.ok(sending)).status).toBe(204);
  const mine = stack.database.as(sending.as.accountId);
  const [first] = await mine.select().from(share);
  expect(first!.revokedAt).not.toBeNull();
  await ask.ok(sending);
  expect(await mine.select().from(share)).toEqual([first]);
  expect(await mine.$count(shareComment)).toBe(1);
  expect(await mine.select().from(auditEntry)).toMatchObject([{ action: "share.revoked" }]);
});

itKeepsOut(ask, valid);
