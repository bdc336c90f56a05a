import { listReminders } from "@tailorbird/contracts/reminders";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedInterview, seedReminder, seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listReminders, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists those of an application, of a task, and of a status", async () => {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  const taskId = await seedTask(stack, as);
  const ofApplication = await seedReminder(stack, as, { applicationId });
  const ofTask = await seedReminder(stack, as, { taskId });
  const sent = await seedReminder(stack, as, { status: "sent" });
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as, query })).body.items.map(({ id }) => id);
  expect(await idsOf({ applicationId })).toEqual([ofApplication]);
  expect(await idsOf({ taskId })).toEqual([ofTask]);
  expect(await idsOf({ status: "sent" })).toEqual([sent]);
  expect(await idsOf({ status: "scheduled" })).toEqual([ofTask, ofApplication]);
});

it("says what each is about: the task, the interview or the application, with its job", async () => {
  const as = somebody();
  const applicationId = await seedApplication(stack, as);
  const application = { title: expect.any(String), company: expect.any(String) };
  const taskId = await seedTask(stack, as, applicationId, { title: "Send the certificates" });
  const interviewId = await seedInterview(stack, as, applicationId);
  await seedReminder(stack, as, {});
  await seedReminder(stack, as, { applicationId });
  await seedReminder(stack, as, { applicationId, interviewId });
  await seedReminder(stack, as, { taskId });
  const { items } = (await ask.ok({ as })).body;
  expect(items.map(({ about }) => about)).toEqual([
    { ...application, kind: "task", title: "Send the certificates", at: null },
    { ...application, kind: "interview", at: expect.stringMatching(/Z$/) },
    { ...application, kind: "application", at: null },
    null,
  ]);
});

itRefusesQueries(ask, () => ({ as: somebody() }), [["status", "soon"]]);
itPages(ask, { add: (person) => seedReminder(stack, person), nameOf: ({ id }: { id: string }) => id });
itKeepsOut(ask, () => ({ as: somebody() }));
