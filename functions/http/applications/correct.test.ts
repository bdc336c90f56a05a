import {
  addApplicationEvent,
  getApplication,
  listApplicationEvents,
  updateApplication,
} from "@tailorbird/contracts/applications";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./correct.ts";
import { handler as eventsHandler } from "./events.ts";
import { handler as getHandler } from "./get.ts";
import { handler as updateHandler } from "./update.ts";

const ask = endpoint(addApplicationEvent, handler);
const get = endpoint(getApplication, getHandler);
const events = endpoint(listApplicationEvents, eventsHandler);
const update = endpoint(updateApplication, updateHandler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function firstEvent(accountId: string, id: string): Promise<string> {
  const queries = stack.database.as(accountId);
  const [event] = await queries
    .select()
    .from(applicationEvent)
    .where(eq(applicationEvent.applicationId, id))
    .orderBy(desc(applicationEvent.id));
  return event!.id;
}

async function valid() {
  const as = somebody();
  const id = await seedApplication(stack, as);
  return { as, params: { id }, body: { corrects: await firstEvent(as.accountId, id), to: "applied" } };
}

it("corrects the latest move, and the application follows", async () => {
  const sending = await valid();
  const { status, body } = await ask.ok(sending);
  expect(status).toBe(201);
  const { corrects } = sending.body;
  expect(body).toMatchObject({ kind: "correction", corrects, from: "saved", to: "applied", by: "person" });
  expect((await get.ok(sending)).body).toMatchObject({ status: "applied", revision: 2 });
});

it("corrects an earlier move, and leaves where the application stands now", async () => {
  const sending = await valid();
  const move = await update.ok({ ...sending, body: { status: "offer" } });
  await ask.ok({ ...sending, body: { ...sending.body, to: "withdrawn", note: "Mistyped" } });
  expect((await get.ok(sending)).body.status).toBe("offer");
  // The move is the later of the two, although it was recorded before the correction.
  const { items } = (await events.ok({ as: sending.as, params: sending.params })).body;
  const moved = items.find(({ to, kind }) => to === "offer" && kind === "status_changed");
  await ask.ok({ ...sending, body: { corrects: moved!.id, to: "interviewing" } });
  expect((await get.ok(sending)).body).toMatchObject({ status: "interviewing" });
  expect(move.body.status).toBe("offer");
});

it("corrects a correction, and that is where the application stands", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  await ask.ok({ ...sending, body: { corrects: body.id, to: "screening" } });
  expect((await get.ok(sending)).body).toMatchObject({ status: "screening", appliedAt: null });
});

it("refuses to correct the same event twice, also when both come at once", async () => {
  const sending = await valid();
  const answers = await Promise.all([ask.send(sending), ask.send(sending)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
});

it("says when it was applied for as the events that nothing corrects say", async () => {
  const sending = await valid();
  const appliedAt = async () => (await get.ok(sending)).body.appliedAt;
  const occurredAt = "2026-11-05T10:00:00.000Z";
  await update.ok({ ...sending, body: { status: "applied", occurredAt } });
  expect(await appliedAt()).toBe(occurredAt);
  const first = await ask.ok({
    ...sending,
    body: { ...sending.body, occurredAt: "2026-11-01T10:00:00.000Z" },
  });
  expect(await appliedAt()).toBe("2026-11-01T10:00:00.000Z");
  await ask.ok({ ...sending, body: { corrects: first.body.id, to: "saved" } });
  expect(await appliedAt()).toBe(occurredAt);
});

it("rewrites no event", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const events = await stack.database.as(sending.as.accountId).select().from(applicationEvent);
  expect(events.map(({ kind, to }) => [kind, to]).sort()).toEqual([
    ["correction", "applied"],
    ["created", "saved"],
  ]);
});

it("answers an event of another application, and of another account, as one that does not exist", async () => {
  const sending = await valid();
  const stranger = somebody();
  const another = await firstEvent(sending.as.accountId, await seedApplication(stack, sending.as));
  const foreign = await firstEvent(stranger.accountId, await seedApplication(stack, stranger));
  const answers = await Promise.all(
    [another, foreign, absentLike(foreign)].map((corrects) =>
      ask.refused({ ...sending, body: { ...sending.body, corrects } }),
    ),
  );
  const [first, ...others] = answers.map(sameFor);
  expect(answers[0]!.body.errors).toEqual([expect.objectContaining({ pointer: "/corrects" })]);
  for (const other of others) expect(other).toEqual(first);
});

const corrects = `evt_${"0".repeat(32)}`;
itRefusesBodies(ask, valid, [
  ["nothing to correct", { to: "applied" }, "/corrects"],
  ["an id that is none", { corrects: "evt_1", to: "applied" }, "/corrects"],
  ["no status", { corrects }, "/to"],
  ["a status that nobody knows", { corrects, to: "hired" }, "/to"],
  ["a time that is none", { corrects, to: "applied", occurredAt: "now" }, "/occurredAt"],
  ["an empty note", { corrects, to: "applied", note: "" }, "/note"],
]);
itMakesOnce(ask, {
  valid,
  other: ({ body }) => ({ ...(body as object), to: "offer" }),
  madeBy: ({ id }: { id: string }) => id,
  count: async ({ as }) =>
    stack.database.as(as!.accountId).$count(applicationEvent, eq(applicationEvent.kind, "correction")),
});
itKeepsOut(ask, valid);
