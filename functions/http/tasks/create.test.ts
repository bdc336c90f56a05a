import { createTask } from "@tailorbird/contracts/tasks";
import { task } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createTask, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
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

itRefusesBodies(ask, valid, [
  ["no title", {}, "/title"],
  ["a time without a zone", { title: "x", dueAt: "2026-12-03T16:00:00" }, "/dueAt"],
  ["an id of something else", { title: "x", applicationId: "job_1" }, "/applicationId"],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ title: "Another" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(task),
});
itKeepsOut(ask, valid);
