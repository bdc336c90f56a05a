import { randomUUID } from "node:crypto";
import { getUsage } from "@tailorbird/contracts/usage";
import { reserveCall, settleCall } from "@tailorbird/core/models/budget-repository";
import { newId } from "@tailorbird/core/shared/id";
import { noUsage } from "@tailorbird/tailor/model";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./usage.ts";

const ask = endpoint(getUsage, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("tells somebody new that nothing is spent, and all of the limits left", async () => {
  const { body, headers } = await ask.ok({ as: somebody() });
  expect(body.day).toMatchObject({
    calls: 0,
    spentMicros: 0,
    heldMicros: 0,
    limitMicros: 2e6,
    remainingMicros: 2e6,
  });
  expect(body.month).toMatchObject({ limitMicros: 20e6, remainingMicros: 20e6 });
  expect(body.tailorings).toEqual({ used: 0, limit: 500, remaining: 500 });
  expect(body.limits).toEqual({ callMicros: 100_000, tailoringMicros: 250_000 });
  expect(headers["ratelimit-policy"]).toBe('"tailorings";q=500;w=86400');
  expect(headers.ratelimit).toMatch(/^"tailorings";r=500;t=\d{1,5}$/);
});

it("tells what was spent, what is set aside, and what is left of both periods", async () => {
  const as = somebody();
  const { accountId } = as;
  await seedTailoring(stack, as, "running");
  const queries = stack.database.as(accountId);
  const limits = { callMicros: 1e6, tailoringMicros: 1e6, dayMicros: 2e6, monthMicros: 20e6 };
  const call = { accountId, purpose: "test", model: "m", lane: "now" as const, limits, at: new Date() };
  const [paid, open] = [randomUUID(), randomUUID()];
  for (const id of [paid, open])
    await reserveCall(queries, { ...call, id, tailoringId: newId("tailoring"), boundMicros: 5_000 });
  await settleCall(queries, paid, {
    ...noUsage("m"),
    calls: 1,
    inputTokens: 900,
    outputTokens: 50,
    costMicros: 1_234,
  });
  const { body } = await ask.ok({ as });
  const sums = { calls: 1, inputTokens: 900, outputTokens: 50, spentMicros: 1_234, heldMicros: 5_000 };
  expect(body.day).toMatchObject({ ...sums, remainingMicros: 2e6 - 6_234 });
  expect(body.month).toMatchObject({ ...sums, remainingMicros: 20e6 - 6_234 });
  expect(body.tailorings).toEqual({ used: 1, limit: 500, remaining: 499 });
});

itKeepsOut(ask, () => ({ as: somebody() }));
