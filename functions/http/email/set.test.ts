import { setEmail } from "@tailorbird/contracts/preferences";
import { accountPreferences } from "@tailorbird/core/accounts/preferences.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./set.ts";

const ask = endpoint(setEmail, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const valid = async () => ({ as: somebody(), body: { address: "robin@example.com" } });
const mails = () => stack.cloud.outbox.list().map((name) => stack.cloud.outbox.read(name)!);

it("writes to the address, and to nothing else, until its owner confirms", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { email: "old@example.com" });
  const { status, body } = await ask.ok({ as, body: { address: "new@example.com" } });
  expect(status).toBe(202);
  expect(body.email).toMatchObject({ address: "old@example.com", pending: "new@example.com" });
  const [mail] = mails();
  expect(mail).toContain("To: new@example.com\r\n");
  expect(mail).toMatch(/https:\/\/tailorbird\.test\/v1\/mail\/confirm\/[0-9a-f]{32}_[A-Za-z0-9_-]{43}\r\n/);
});

it("keeps nothing that the link could be read from, and does not tell it to whom asked", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  const secret = /confirm\/[0-9a-f]{32}_([A-Za-z0-9_-]{43})/.exec(mails()[0]!)![1]!;
  const rows = await stack.database.as(sending.as.accountId).select().from(accountPreferences);
  expect(JSON.stringify([rows, body])).not.toContain(secret);
});

it("writes to strangers five times a day at most", async () => {
  const sending = await valid();
  for (let n = 0; n < 5; n += 1) await ask.ok(sending);
  const before = mails().length;
  expect((await ask.refused(sending)).body.code).toBe("limit_reached");
  expect(mails()).toHaveLength(before);
});

itRefusesBodies(ask, valid, [
  ["no address", {}, "/address"],
  ["what is no address", { address: "robin" }, "/address"],
  ["two addresses", { address: "a@example.com,b@example.com" }, "/address"],
  ["a second line", { address: "a@example.com\r\nBcc: b@example.com" }, "/address"],
]);
itKeepsOut(ask, valid);
