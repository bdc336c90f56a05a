import { cancelTailoring } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./cancel.ts";

const ask = endpoint(cancelTailoring, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const leaseToken = "00000000-0000-4000-8000-000000000000";
const seed = async (status: Parameters<typeof seedTailoring>[2]) => {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, status, { leaseToken }) } };
};
const valid = () => seed("queued");

it.each(["queued", "running"] as const)("takes one that is %s from its worker", async (status) => {
  const sending = await seed(status);
  const { body } = await ask.ok(sending);
  expect(body).toMatchObject({ status: "cancelled", step: null, revision: 2 });
  const [row] = await stack.database.as(sending.as.accountId).select().from(tailoring);
  expect(row).toMatchObject({ status: "cancelled", leaseToken: null, leaseUntil: null });
});

it("answers the same when it is asked again", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  expect((await ask.ok(sending)).body).toEqual(body);
});

it.each(["ready", "failed"] as const)("leaves one that is %s as it is", async (status) => {
  const sending = await seed(status);
  expect((await ask.refused(sending)).body.code).toBe("tailoring_finished");
  const [row] = await stack.database.as(sending.as.accountId).select().from(tailoring);
  expect(row).toMatchObject({ status, revision: 1 });
});

itKeepsOut(ask, valid);
