import type { ApplicationStatus } from "@tailorbird/contracts/applications";
import { getStats } from "@tailorbird/contracts/stats";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { newId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./stats.ts";

const ask = endpoint(getStats, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

type Person = ReturnType<typeof somebody>;

/** An application saved on the 1st of November, which then moved on the days given. */
async function history(person: Person, source: string | null, moves: readonly [ApplicationStatus, string][]) {
  const jobId = await seedJob(stack, person, { source });
  const status = moves.at(-1)?.[0] ?? "saved";
  const id = await seedApplication(stack, person, { jobId, status, statusAt: "2026-11-01T09:00:00.000Z" });
  const events: string[] = [];
  for (const [to, day] of moves) {
    const eventId = newId("event");
    events.push(eventId);
    await stack.database
      .as(person.accountId)
      .insert(applicationEvent)
      .values({
        accountId: person.accountId,
        id: eventId,
        applicationId: id,
        kind: "status_changed",
        to,
        by: "person",
        occurredAt: `${day}T09:00:00.000Z`,
      });
  }
  return { id, events };
}

it("answers an account that has nothing with zeros, not with failures", async () => {
  const { body } = await ask.ok({ as: somebody() });
  expect(body.funnel).toHaveLength(9);
  expect(body).toMatchObject({
    flows: [],
    stages: [],
    weeks: [],
    waiting: { onYou: [], onThem: [], overdueTasks: 0 },
  });
  expect(body.responses.all).toEqual({ sent: 0, answered: 0, share: null, low: null, high: null });
});

it("counts where applications stand, how they came there and how long it took", async () => {
  const as = somebody();
  await history(as, "Fair", [
    ["applied", "2026-11-03"],
    ["screening", "2026-11-10"],
    ["rejected", "2026-11-12"],
  ]);
  await history(as, "Fair", [["applied", "2026-11-05"]]);
  await history(as, null, []);
  const { body } = await ask.ok({ as });
  const funnel = Object.fromEntries(body.funnel.map(({ status, now, ever }) => [status, [now, ever]]));
  expect(funnel).toMatchObject({ saved: [1, 3], applied: [1, 2], screening: [0, 1], rejected: [1, 1] });
  expect(body.flows).toEqual(
    expect.arrayContaining([
      { from: null, to: "saved", count: 3 },
      { from: "saved", to: "applied", count: 2 },
      { from: "screening", to: "rejected", count: 1 },
    ]),
  );
  expect(body.stages).toContainEqual({ status: "saved", left: 2, medianDays: 3, longestDays: 4 });
  expect(body.stages).toContainEqual({ status: "applied", left: 1, medianDays: 7, longestDays: 7 });
  expect(body.weeks).toContainEqual({ week: "2026-11-02", sent: 2, moves: 2 });
  expect(body.responses.bySource).toMatchObject([{ source: "Fair", sent: 2, answered: 1, share: null }]);
});

it("counts a corrected event as its correction says, and only once", async () => {
  const as = somebody();
  const { id, events } = await history(as, null, [["rejected", "2026-11-03"]]);
  await stack.database
    .as(as.accountId)
    .insert(applicationEvent)
    .values({
      accountId: as.accountId,
      id: newId("event"),
      applicationId: id,
      kind: "correction",
      from: "rejected",
      to: "applied",
      corrects: events[0]!,
      by: "person",
      occurredAt: "2026-11-03T09:00:00.000Z",
    });
  const { body } = await ask.ok({ as });
  expect(body.flows.map(({ from, to }) => [from, to])).toEqual([
    ["saved", "applied"],
    [null, "saved"],
  ]);
  expect(body.responses.all).toMatchObject({ sent: 1, answered: 0 });
});

it("tells a share once ten were sent, and within what it lies", async () => {
  const as = somebody();
  for (let n = 0; n < 10; n += 1) {
    const moves: [ApplicationStatus, string][] = [["applied", "2026-11-03"]];
    if (n < 2) moves.push(["rejected", "2026-11-04"]);
    await history(as, n < 9 ? "Board" : "Friend", moves);
  }
  const { all, bySource, byRole, byTailoring, byResume } = (await ask.ok({ as })).body.responses;
  expect(all).toEqual({ sent: 10, answered: 2, share: 0.2, low: 0.0567, high: 0.5098 });
  expect(bySource.map(({ source, sent, share }) => [source, sent, share])).toEqual([
    ["Board", 9, null],
    ["Friend", 1, null],
  ]);
  expect(byRole).toMatchObject([{ role: "platform engineer", sent: 10, answered: 2, share: 0.2 }]);
  expect(byTailoring).toMatchObject([{ tailored: false, sent: 10, share: 0.2 }]);
  expect(byResume).toMatchObject([{ resumeId: null, resumeVersion: null, sent: 10 }]);
});

it("says what waits on whom, longest first, and nothing that is archived", async () => {
  const as = somebody();
  const at = (day: string) => ({ statusAt: `2026-11-${day}T00:00:00.000Z` });
  const offer = await seedApplication(stack, as, { status: "offer", ...at("09") });
  const saved = await seedApplication(stack, as, at("02"));
  const applied = await seedApplication(stack, as, { status: "applied", ...at("03") });
  await seedApplication(stack, as, { status: "applied", archivedAt: "2026-11-04T00:00:00.000Z" });
  await seedApplication(stack, as, { status: "rejected" });
  await seedTask(stack, as, null, { dueAt: "2020-01-01T00:00:00.000Z" });
  await seedTask(stack, as, null, { dueAt: "2020-01-01T00:00:00.000Z", doneAt: "2020-01-01T00:00:00.000Z" });
  const { waiting } = (await ask.ok({ as })).body;
  expect(waiting.onYou.map(({ applicationId }) => applicationId)).toEqual([saved, offer]);
  expect(waiting.onThem).toMatchObject([{ applicationId: applied, since: "2026-11-03T00:00:00.000Z" }]);
  expect(waiting.overdueTasks).toBe(1);
});

it("begins weeks on Monday by the clock of the zone", async () => {
  const as = somebody();
  await history(as, null, []);
  const events = stack.database.as(as.accountId).select().from(applicationEvent);
  const [event] = await events;
  await stack.database
    .as(as.accountId)
    .insert(applicationEvent)
    .values({
      ...event!,
      id: newId("event"),
      kind: "status_changed",
      to: "applied",
      // Sunday evening in New York, Monday morning in Berlin.
      occurredAt: "2026-11-09T03:00:00.000Z",
    });
  const weekIn = async (timeZone: string) =>
    (await ask.ok({ as, query: { timeZone } })).body.weeks.find(({ sent }) => sent === 1)?.week;
  expect(await weekIn("Europe/Berlin")).toBe("2026-11-09");
  expect(await weekIn("America/New_York")).toBe("2026-11-02");
});

it("counts nothing of another account's", async () => {
  await history(somebody(), "Fair", [["applied", "2026-11-03"]]);
  expect((await ask.ok({ as: somebody() })).body.flows).toEqual([]);
});

itRefusesQueries(ask, () => ({ as: somebody() }), [
  ["timeZone", "Moon/Base"],
  ["timeZone", "'; drop table job; --"],
  ["from", "2026"],
]);
itKeepsOut(ask, () => ({ as: somebody() }));
