import { retryTailoring } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleResult } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { countDelayed, takeMessages } from "@tailorbird/testing/messages";
import { somebody } from "@tailorbird/testing/people";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./retry.ts";

const ask = endpoint(retryTailoring, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const { receipt: usage, changes } = sampleResult;
const checkpoint = { "1": { usage, value: { changes } } };
const seed = async (status: Parameters<typeof seedTailoring>[2]) => {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, status, { checkpoint, attempts: 5 }) } };
};
const valid = () => seed("failed");

it.each(["failed", "cancelled"] as const)("queues one that is %s again, once", async (status) => {
  const sending = await seed(status);
  const delayed = await countDelayed(stack.cloud, "tailor");
  const { status: answered, headers, body } = await ask.ok(sending);
  expect(answered).toBe(202);
  expect(headers["retry-after"]).toBe("1");
  expect(body).toMatchObject({ status: "queued", failure: null, step: null, revision: 2 });
  const { accountId } = sending.as;
  const message = { kind: "work", accountId, tailoringIds: [sending.params.id], round: 0 };
  expect(await takeMessages(stack.cloud, "tailor")).toEqual([message]);
  expect((await countDelayed(stack.cloud, "tailor")) - delayed).toBe(1);
});

it("keeps what was paid for, and counts attempts anew", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const [row] = await stack.database.as(sending.as.accountId).select().from(tailoring);
  expect(row).toMatchObject({ checkpoint, attempts: 0, leaseToken: null });
});

it("queues once when it is asked twice at the same moment", async () => {
  const sending = await valid();
  const answers = await Promise.all([ask.send(sending), ask.send(sending)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
});

it.each(["queued", "running", "ready"] as const)("leaves one that is %s as it is", async (status) => {
  const sending = await seed(status);
  expect((await ask.refused(sending)).body.code).toBe("tailoring_finished");
  const [row] = await stack.database.as(sending.as.accountId).select().from(tailoring);
  expect(row).toMatchObject({ status, revision: 1 });
});

itKeepsOut(ask, valid);
