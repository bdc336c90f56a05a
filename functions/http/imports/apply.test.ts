import { createHash } from "node:crypto";
import { applyImport } from "@tailorbird/contracts/imports";
import { application, applicationEvent } from "@tailorbird/core/applications/application.sql";
import { importKey } from "@tailorbird/core/imports/import-keys";
import { job } from "@tailorbird/core/jobs/job.sql";
import { Reports } from "@tailorbird/core/reports/reports";
import { ObjectNotFoundError } from "@tailorbird/core/shared/ports";
import { note } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { exportsOfTrackers, seedTable } from "@tailorbird/testing/tables";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../../services/parts/objects.ts";
import { handler } from "./apply.ts";

const ask = endpoint(applyImport, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const sha256 = (file: string) => createHash("sha256").update(file).digest("hex");
async function valid(file: string = exportsOfTrackers.simplify, as = somebody()) {
  return { as, params: { id: await seedTable(stack, as, file) }, body: { sha256: sha256(file) } };
}

it("brings in jobs, applications, the events that their dates tell, and notes", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  expect(body).toMatchObject({
    status: "imported",
    rows: 2,
    imported: 2,
    skipped: 0,
    failed: 0,
    revision: 2,
  });
  const mine = stack.database.as(sending.as.accountId);
  const [welder, painter] = await mine
    .select({ application, job })
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId))
    .orderBy(asc(application.position));
  expect(welder).toMatchObject({
    job: {
      title: "Welder",
      company: "Steel Birds",
      url: "https://jobs.example.com/3",
      brief: { requirements: [] },
    },
    application: { status: "applied", appliedAt: "2026-10-20T12:00:00.000Z", archivedAt: null },
  });
  expect(painter!.application).toMatchObject({
    status: "rejected",
    statusAt: "2026-11-01T12:00:00.000Z",
    appliedAt: "2026-10-22T12:00:00.000Z",
    archivedAt: "2026-11-02T12:00:00.000Z",
  });
  const events = await mine
    .select()
    .from(applicationEvent)
    .where(eq(applicationEvent.applicationId, painter!.application.id))
    .orderBy(asc(applicationEvent.id));
  expect(events.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["created", null, "applied"],
    ["status_changed", "applied", "rejected"],
  ]);
  expect(await mine.select().from(note)).toMatchObject([
    { applicationId: painter!.application.id, body: "Too far" },
  ]);
});

it("lists the rows in their order, newest first and on the board", async () => {
  const as = somebody();
  const before = await seedApplication(stack, as);
  await ask.ok(await valid(exportsOfTrackers.huntr, as));
  const rows = await stack.database
    .as(as.accountId)
    .select({ title: job.title, id: application.id, position: application.position })
    .from(application)
    .innerJoin(job, eq(job.id, application.jobId));
  const titles = (sorted: typeof rows) => sorted.filter(({ id }) => id !== before).map(({ title }) => title);
  expect(titles(rows.toSorted((a, b) => (a.id < b.id ? 1 : -1)))).toEqual(["Copy editor", "Planner"]);
  const board = rows.toSorted((a, b) => (a.position < b.position ? -1 : 1));
  expect(titles(board)).toEqual(["Copy editor", "Planner"]);
  expect(board.at(-1)!.id).toBe(before);
});

it("forgets the file", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const file = openObjects().get(importKey(sending.as.accountId, sending.params.id), { maxBytes: 1_000 });
  await expect(file).rejects.toThrow(ObjectNotFoundError);
});

it("is carried out once, also when it is asked for twice at once", async () => {
  const sending = await valid();
  const answers = await Promise.all([ask.send(sending), ask.send(sending)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await ask.refused(sending)).body.code).toBe("import_finished");
  expect(await stack.database.as(sending.as.accountId).$count(application)).toBe(2);
});

it("carries out only what was previewed", async () => {
  const { body: _, ...sending } = await valid();
  const answer = await ask.refused({ ...sending, body: { sha256: sha256("another") } });
  expect(answer.body.code).toBe("concurrent_update");
  expect(await stack.database.as(sending.as.accountId).$count(application)).toBe(0);
});

it("names what it left out", async () => {
  const file = "title,company,status\nA,B,hopeful\nC,D,applied\nC,D,applied\n";
  const { body } = await ask.ok(await valid(file));
  expect(body).toMatchObject({
    rows: 3,
    imported: 1,
    errors: [{ line: 2, field: "status" }],
    skips: [{ line: 4, field: null }],
  });
});

it("brings back what this product has exported, and what is there stays as it is", async () => {
  const person = somebody();
  const salary = { min: 60_000, max: 70_000, currency: "EUR", per: "year" } as const;
  const told = {
    title: "=1+1",
    company: 'Ink; "Quills", & Co',
    salary,
    location: "Köln",
    deadline: "2026-12-24",
  };
  const more = {
    status: "offer",
    statusAt: "2026-11-03T10:00:00.000Z",
    appliedAt: "2026-11-01T10:00:00.000Z",
  } as const;
  await seedApplication(stack, person, {
    ...more,
    tags: ["a", "b"],
    jobId: await seedJob(stack, person, told),
  });
  const file = await new Reports(stack.database).export(person, "csv");
  const again = await ask.ok(await valid(file, person));
  expect(again.body).toMatchObject({ imported: 0, skipped: 1 });
  const other = somebody();
  await ask.ok(await valid(file, other));
  const rows = stack.database.as(other.accountId).select({ application, job }).from(application);
  const [row] = await rows.innerJoin(job, eq(job.id, application.jobId));
  expect(row).toMatchObject({ job: told, application: { ...more, tags: ["a", "b"] } });
});

it("refuses to fill an account beyond its limit, and brings in nothing then", async () => {
  const as = somebody();
  const jobId = await seedJob(stack, as);
  const [one] = await stack.database.as(as.accountId).select().from(job).where(eq(job.id, jobId));
  for (let n = 0; n < 20; n += 1) {
    const rows = Array.from({ length: n === 0 ? 998 : 1_000 }, (_, k) => ({
      ...one!,
      id: `job_${(n * 1_000 + k).toString(16).padStart(32, "0")}`,
    }));
    await stack.database.as(as.accountId).insert(job).values(rows);
  }
  const sending = await valid(exportsOfTrackers.simplify, as);
  expect((await ask.refused(sending)).body.code).toBe("limit_reached");
  expect(await stack.database.as(as.accountId).$count(application)).toBe(0);
}, 60_000);

itRefusesBodies(ask, valid, [
  ["no name of what was previewed", {}, "/sha256"],
  ["one that is none", { sha256: "x" }, "/sha256"],
]);
itKeepsOut(ask, valid);
