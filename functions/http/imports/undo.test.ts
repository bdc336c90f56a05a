import { createHash } from "node:crypto";
import { applyImport, undoImport } from "@tailorbird/contracts/imports";
import { application } from "@tailorbird/core/applications/application.sql";
import { job } from "@tailorbird/core/jobs/job.sql";
import { note } from "@tailorbird/core/tracker/tracker.sql";
import { webhookEvent } from "@tailorbird/core/webhooks/webhook.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { exportsOfTrackers, seedTable } from "@tailorbird/testing/tables";
import { seedImport, seedNote, seedTask } from "@tailorbird/testing/tracker-seeds";
import { seedWebhook } from "@tailorbird/testing/webhook-seeds";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as applyHandler } from "./apply.ts";
import { handler } from "./undo.ts";

const ask = endpoint(undoImport, handler);
const apply = endpoint(applyImport, applyHandler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

async function valid(file: string = exportsOfTrackers.simplify, as = somebody()) {
  const params = { id: await seedTable(stack, as, file) };
  await apply.ok({ as, params, body: { sha256: createHash("sha256").update(file).digest("hex") } });
  return { as, params };
}

it("takes out all that came in, and nothing else", async () => {
  const sending = await valid();
  const other = await seedApplication(stack, sending.as);
  const { body } = await ask.ok(sending);
  expect(body).toMatchObject({ status: "undone", kept: 0, imported: 2 });
  const mine = stack.database.as(sending.as.accountId);
  expect((await mine.select().from(application)).map(({ id }) => id)).toEqual([other]);
  expect([await mine.$count(job), await mine.$count(note)]).toEqual([1, 0]);
});

it("is told to webhooks, as the import was: one event for all rows", async () => {
  const as = somebody();
  await seedWebhook(stack, as, { events: ["application.moved", "import.applied", "import.undone"] });
  const sending = await valid(undefined, as);
  await ask.ok(sending);
  await ask.ok(sending);
  const told = await stack.database.as(as.accountId).select().from(webhookEvent).orderBy(webhookEvent.id);
  const importId = sending.params.id;
  expect(told.map(({ type, data }) => [type, data])).toEqual([
    ["import.applied", { importId, imported: 2 }],
    ["import.undone", { importId, kept: 0 }],
  ]);
});

it("leaves what was changed since, or has something of its own", async () => {
  const rows = Array.from({ length: 6 }, (_, n) => `Job ${n},Company ${n}`);
  const sending = await valid(["title,company", ...rows].join("\n"));
  const mine = stack.database.as(sending.as.accountId);
  const all = await mine.select().from(application).orderBy(asc(application.position));
  const [moved, noted, tasked, tailored, corrected] = all;
  await mine.update(application).set({ revision: 2 }).where(eq(application.id, moved!.id));
  await seedNote(stack, sending.as, noted!.id);
  await seedTask(stack, sending.as, tasked!.id);
  await seedTailoring(stack, sending.as, "ready", { jobId: tailored!.jobId });
  await mine.update(job).set({ revision: 2 }).where(eq(job.id, corrected!.jobId));
  expect((await ask.ok(sending)).body).toMatchObject({ kept: 3 });
  const left = await mine.select().from(application).orderBy(asc(application.position));
  expect(left.map(({ id }) => id)).toEqual([moved!.id, noted!.id, tasked!.id]);
  const titles = (await mine.select().from(job)).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["Job 0", "Job 1", "Job 2", "Job 3", "Job 4"]));
  expect(titles).not.toContain("Job 5");
});

it("is done once when it is asked for twice", async () => {
  const sending = await valid();
  const [one, other] = await Promise.all([ask.ok(sending), ask.ok(sending)]);
  expect(one.body).toEqual(other.body);
});

it("refuses to undo what was not carried out", async () => {
  const as = somebody();
  const id = await seedImport(stack, as);
  expect((await ask.refused({ as, params: { id } })).body.code).toBe("import_finished");
});

itKeepsOut(ask, valid);
