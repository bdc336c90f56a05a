import { createTask } from "@tailorbird/contracts/tasks";
import { reminder } from "@tailorbird/core/reminders/reminder.sql";
import { task } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createTask, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const valid = async () => ({
  as: somebody(),
  body: { title: "Send the certificates", dueAt: "2026-12-03T16:00:00.000Z" },
});

it("answers what was put down", async () => {
  const sending = await valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/tasks/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ ...sending.body });
});

it("belongs to an application of the account, and to no other's", async () => {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  expect((await ask.ok({ as, body: { title: "x", applicationId } })).body.applicationId).toBe(applicationId);
  const theirs = await seedApplication(stack, somebody());
  const answers = await Promise.all(
    [theirs, absentLike(theirs)].map((id) => ask.refused({ as, body: { title: "x", applicationId: id } })),
  );
  expect(answers[0]!.body.code).toBe("not_found");
  expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

it("is put down together with its reminder, once, or not at all", async () => {
  const as = somebody();
  const reminders = () => stack.database.as(as.accountId).select().from(reminder);
  const dueAt = inDays(3);
  const sending = {
    as,
    body: { title: "x", dueAt, remindMinutesBefore: 60 },
    headers: { "idempotency-key": "1" },
  };
  const { body } = await ask.ok(sending);
  await ask.ok(sending);
  const due = new Date(Date.parse(dueAt) - 3_600_000).toISOString();
  expect(await reminders()).toMatchObject([{ taskId: body.id, dueAt: due, status: "scheduled" }]);
  const late = await ask.refused({ as, body: { ...sending.body, dueAt: inDays(-1) } });
  expect(late.body.errors).toEqual([expect.objectContaining({ pointer: "/remindMinutesBefore" })]);
  expect([await stack.database.as(as.accountId).$count(task), (await reminders()).length]).toEqual([1, 1]);
});

itRefusesBodies(ask, valid, [
  ["no title", {}, "/title"],
  ["a time without a zone", { title: "x", dueAt: "2026-12-03T16:00:00" }, "/dueAt"],
  ["a reminder of no time", { title: "x", remindMinutesBefore: 5 }, "/remindMinutesBefore"],
  ["an id of something else", { title: "x", applicationId: "job_1" }, "/applicationId"],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ title: "Another" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(task),
});
itKeepsOut(ask, valid);
