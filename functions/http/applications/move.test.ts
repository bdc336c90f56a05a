import { moveApplications } from "@tailorbird/contracts/applications";
import { application, applicationEvent } from "@tailorbird/core/applications/application.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./move.ts";

const ask = endpoint(moveApplications, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, body: { ids: [await seedApplication(stack, as)], status: "applied" as const } };
}

it("moves many, each with an event of its own, and leaves alone what is there already", async () => {
  const as = somebody();
  const ids = [
    await seedApplication(stack, as),
    await seedApplication(stack, as, { status: "interviewing" }),
    await seedApplication(stack, as, { status: "rejected", statusAt: "2026-10-01T00:00:00.000Z" }),
  ];
  const occurredAt = "2026-11-20T08:00:00.000Z";
  const body = { ids: [...ids, ids[0]!], status: "rejected", occurredAt, note: "All at once" };
  expect((await ask.ok({ as, body })).body).toEqual({ moved: 2, changed: 2 });
  const mine = stack.database.as(as.accountId);
  const rows = await mine.select().from(application).orderBy(application.id);
  expect(rows).toMatchObject([
    { status: "rejected", statusAt: occurredAt, revision: 2 },
    { status: "rejected", statusAt: occurredAt, revision: 2 },
    { status: "rejected", statusAt: "2026-10-01T00:00:00.000Z", revision: 1 },
  ]);
  const moves = await mine.select().from(applicationEvent).where(eq(applicationEvent.kind, "status_changed"));
  expect(moves.map(({ from, to, note }) => [from, to, note]).sort()).toEqual([
    ["interviewing", "rejected", "All at once"],
    ["saved", "rejected", "All at once"],
  ]);
});

it("keeps of each when it was first applied for", async () => {
  const as = somebody();
  const appliedAt = "2026-11-01T00:00:00.000Z";
  const ids = [
    await seedApplication(stack, as),
    await seedApplication(stack, as, { status: "screening", appliedAt }),
    await seedApplication(stack, as, { status: "applied", appliedAt }),
  ];
  const occurredAt = "2026-11-20T08:00:00.000Z";
  await ask.ok({ as, body: { ids, status: "applied", occurredAt } });
  const rows = await stack.database.as(as.accountId).select().from(application).orderBy(application.id);
  expect(rows.map((row) => row.appliedAt)).toEqual([occurredAt, appliedAt, appliedAt]);
});

it("tags and archives many, keeping when each was archived first", async () => {
  const as = somebody();
  const archivedAt = "2026-10-01T00:00:00.000Z";
  const ids = [
    await seedApplication(stack, as, { tags: ["a", "b"] }),
    await seedApplication(stack, as, { tags: ["c"], archivedAt }),
  ];
  const body = { ids, archived: true, addTags: ["A", "new"], removeTags: ["b"] };
  expect((await ask.ok({ as, body })).body).toEqual({ moved: 0, changed: 2 });
  const rows = await stack.database.as(as.accountId).select().from(application).orderBy(application.id);
  expect(rows.map(({ tags }) => tags)).toEqual([
    ["a", "new"],
    ["a", "c", "new"],
  ]);
  expect(rows[0]!.archivedAt).not.toBeNull();
  expect(rows[1]!.archivedAt).toBe(archivedAt);
  await ask.ok({ as, body: { ids, archived: false } });
  const back = await stack.database.as(as.accountId).select().from(application);
  expect(back.map((row) => row.archivedAt)).toEqual([null, null]);
});

it("moves none when one is another's or nobody's, and does not tell which", async () => {
  const { as, body } = await valid();
  const theirs = await seedApplication(stack, somebody());
  const answers = await Promise.all(
    [theirs, absentLike(theirs)].map((id) => ask.refused({ as, body: { ...body, ids: [...body.ids, id] } })),
  );
  expect(answers[0]!.body.code).toBe("not_found");
  expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
  const [row] = await stack.database.as(as.accountId).select().from(application);
  expect(row).toMatchObject({ status: "saved", revision: 1 });
});

it("lets two browsers move the same ones at once, in whatever order they name them", async () => {
  const as = somebody();
  const ids: string[] = [];
  for (let n = 0; n < 10; n += 1) ids.push(await seedApplication(stack, as));
  const statuses = ["applied", "screening", "applied", "offer"] as const;
  const answers = await Promise.all(
    statuses.map((status, at) => ask.ok({ as, body: { ids: at % 2 ? ids : ids.toReversed(), status } })),
  );
  const moved = answers.reduce((sum, { body }) => sum + body.moved, 0);
  const mine = stack.database.as(as.accountId);
  expect(await mine.$count(applicationEvent)).toBe(ids.length + moved);
  const rows = await mine.select().from(application);
  expect(new Set(rows.map(({ status }) => status)).size).toBe(1);
});

itRefusesBodies(ask, valid, [
  ["none", { ids: [] }, "/ids"],
  ["201", { ids: Array(201).fill(`app_${"0".repeat(32)}`) }, "/ids"],
  ["an id of something else", { ids: [`job_${"0".repeat(32)}`] }, "/ids/0"],
  ["a status that nobody knows", { ids: [`app_${"0".repeat(32)}`], status: "hired" }, "/status"],
  ["a note on no move", { ids: [`app_${"0".repeat(32)}`], archived: true, note: "Why" }, "/status"],
  ["a tag with a comma", { ids: [`app_${"0".repeat(32)}`], addTags: ["a,b"] }, "/addTags/0"],
]);
itKeepsOut(ask, valid);
