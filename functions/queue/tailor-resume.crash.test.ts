/** A worker that dies, at every point at which it can, and one that comes after it. */

import { randomUUID } from "node:crypto";
import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import { openAiModel } from "@tailorbird/adapters/models/model-openai";
import type { Actor } from "@tailorbird/contracts/actor";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { exportFile } from "@tailorbird/core/exports/export.sql";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { ModelAccess } from "@tailorbird/core/models/model-access";
import { resumePrefix } from "@tailorbird/core/resumes/resume-keys";
import { ResumeRemover } from "@tailorbird/core/resumes/resume-remover";
import type { Database } from "@tailorbird/core/shared/database";
import { systemClock } from "@tailorbird/core/shared/ports";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { findTailoring } from "@tailorbird/core/tailorings/tailoring-repository";
import { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import type { LanguageModel } from "@tailorbird/tailor/model";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import type { Rewriter } from "@tailorbird/tailor/rewrite";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";
import { type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import { Life, mortalDatabase } from "@tailorbird/testing/mortal";
import { somebody } from "@tailorbird/testing/people";
import { readBy, readers } from "@tailorbird/testing/readers";
import { seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { truthfulReply } from "@tailorbird/testing/truthful-reply";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
let server: ModelServer;
beforeAll(async () => {
  [stack, server] = await Promise.all([startCloudStack(), startModelServer()]);
  server.script(readBy(readers.approving, () => truthfulReply));
});
afterAll(() => Promise.all([stack.stop(), server.close()]));

const immortal = new Life(Number.POSITIVE_INFINITY);
const delivery = { last: false, signal: new AbortController().signal };

/** What does the rewriting: rules of a test's own, or the model behind the local server, which reads it, too. */
type Writer = Rewriter | "model";

function workerOf(life: Life, writer: Writer): TailoringWorker {
  const database = mortalDatabase(stack.database, life);
  const renderer = new ExportRenderer({
    database,
    objects: life.wrap(openObjects()),
    writer: life.wrap(documentWriter()),
  });
  const models = writer === "model" ? modelsOf(database, life) : undefined;
  const rewriterOver = (model: LanguageModel | undefined) =>
    writer === "model" ? modelRewriter(model!) : life.wrap(writer);
  return new TailoringWorker({
    database,
    renderer,
    models,
    readers: models,
    rewriterOver,
    leaseSeconds: 60,
    events: openEvents(),
  });
}

function modelsOf(database: Database, life: Life): ModelAccess {
  const prices = { inputPerMTok: 1, cachedPerMTok: 0.1, outputPerMTok: 5 };
  const options = { apiKey: "test", baseUrl: server.url, model: "test-model", prices, timeoutMs: 5_000 };
  const limits = { callMicros: 1e6, tailoringMicros: 1e6, dayMicros: 1e6, monthMicros: 1e6 };
  const model = life.wrap(openAiModel(options));
  return new ModelAccess({ database, model, prices, limits, clock: systemClock });
}

/** What the passing of a minute does: the dead worker's lease runs out. */
async function letLeaseRunOut({ accountId }: Actor, id: string): Promise<void> {
  await stack.database
    .as(accountId)
    .update(tailoring)
    .set({ leaseUntil: sql`now() - interval '1 second'` as never })
    .where(eq(tailoring.id, id));
}

describe.each([
  { name: "by rules", rewriter: rulesRewriter, billed: 0 },
  { name: "over a model that reads what it wrote", rewriter: () => "model" as const, billed: 2 },
])("a tailoring $name", ({ rewriter, billed }) => {
  it("ends in one result, and pays for no answer twice, wherever its worker dies", async () => {
    const undisturbed = await deathAfter(Number.POSITIVE_INFINITY);
    expect(undisturbed.billed).toBe(billed);
    let deaths = 0;
    for (let effects = 1; ; effects += 1) {
      const outcome = await deathAfter(effects);
      expect(outcome.row?.status, `after effect ${effects}`).toBe("ready");
      expect(outcome.row?.composedHash, `after effect ${effects}`).toBe(undisturbed.row?.composedHash);
      expect(outcome.files, `after effect ${effects}`).toBe(1);
      expect(outcome.billed, `after effect ${effects}`).toBe(undisturbed.billed);
      if (!outcome.died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(8);
  });

  async function deathAfter(effects: number) {
    const person = somebody();
    const id = await seedTailoring(stack, person, "queued");
    const billedBefore = server.billedCalls;
    const life = new Life(effects);
    await workerOf(life, rewriter())
      .work(person.accountId, id, delivery)
      .catch(() => {});
    const died = life.isOver;
    await letLeaseRunOut(person, id);
    await workerOf(immortal, rewriter()).work(person.accountId, id, delivery);
    const queries = stack.database.as(person.accountId);
    return {
      died,
      row: await findTailoring(queries, id),
      files: (await queries.select().from(exportFile).where(eq(exportFile.status, "ready"))).length,
      billed: server.billedCalls - billedBefore,
    };
  }
});

describe("a message that is delivered twice", () => {
  it("at once: one worker does the work, the other comes back later", async () => {
    const person = somebody();
    const id = await seedTailoring(stack, person, "queued");
    const started = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const slow: Rewriter = {
      id: "rules",
      async rewrite(request) {
        started.resolve();
        await gate.promise;
        return rulesRewriter().rewrite(request);
      },
    };
    const first = workerOf(immortal, slow).work(person.accountId, id, delivery);
    await started.promise;
    const second = workerOf(immortal, rulesRewriter()).work(person.accountId, id, delivery);
    await expect(second).rejects.toBeInstanceOf(RetryLater);
    gate.resolve();
    await first;
    expect((await findTailoring(stack.database.as(person.accountId), id))?.status).toBe("ready");
  });

  it("with others: those are done, and the message comes back for the one that another worker has", async () => {
    const person = somebody();
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push(await seedTailoring(stack, person, "queued"));
    const [held, ...free] = ids as [string, string, string];
    const queries = stack.database.as(person.accountId);
    const leaseUntil = new Date(Date.now() + 40_000).toISOString();
    await queries
      .update(tailoring)
      .set({ status: "running", leaseToken: randomUUID(), leaseUntil })
      .where(eq(tailoring.id, held));
    const statuses = async () =>
      Promise.all(ids.map(async (id) => (await findTailoring(queries, id))?.status));
    const work = () => workerOf(immortal, rulesRewriter()).workAll(person.accountId, ids, delivery);
    await expect(work()).rejects.toBeInstanceOf(RetryLater);
    expect(await statuses()).toEqual(["running", "ready", "ready"]);
    const before = await findTailoring(queries, free[0]);
    await letLeaseRunOut(person, held);
    await work();
    expect(await statuses()).toEqual(["ready", "ready", "ready"]);
    expect(await findTailoring(queries, free[0])).toEqual(before);
  });

  it("with one that fails: the others are done, and the message fails", async () => {
    const person = somebody();
    const ids = [await seedTailoring(stack, person, "queued"), await seedTailoring(stack, person, "queued")];
    let asked = 0;
    const failingOnce: Rewriter = {
      id: "rules",
      rewrite(request) {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error("no")) : rulesRewriter().rewrite(request);
      },
    };
    const work = () => workerOf(immortal, failingOnce).workAll(person.accountId, ids, delivery);
    await expect(work()).rejects.toThrow("no");
    const queries = stack.database.as(person.accountId);
    const statuses = async () =>
      Promise.all(ids.map(async (id) => (await findTailoring(queries, id))?.status));
    expect((await statuses()).sort()).toEqual(["queued", "ready"]);
    await work();
    expect(await statuses()).toEqual(["ready", "ready"]);
    expect(asked).toBe(3);
  });

  it("one after the other: the second changes nothing", async () => {
    const person = somebody();
    const id = await seedTailoring(stack, person, "queued");
    const work = () => workerOf(immortal, rulesRewriter()).work(person.accountId, id, delivery);
    const queries = stack.database.as(person.accountId);
    await work();
    const first = await findTailoring(queries, id);
    await work();
    expect(await findTailoring(queries, id)).toEqual(first);
  });
});

describe("a tailoring that is called off while a worker is at it", () => {
  it("stays cancelled, and keeps nothing of what the worker made", async () => {
    const person = somebody();
    const id = await seedTailoring(stack, person, "queued");
    const queries = stack.database.as(person.accountId);
    const cancelling: Rewriter = {
      id: "rules",
      async rewrite(request) {
        await queries
          .update(tailoring)
          .set({ status: "cancelled", leaseToken: null })
          .where(eq(tailoring.id, id));
        return rulesRewriter().rewrite(request);
      },
    };
    await workerOf(immortal, cancelling).work(person.accountId, id, delivery);
    const row = await findTailoring(queries, id);
    expect(row?.status).toBe("cancelled");
    expect(row?.result).toBeNull();
  });
});

describe("a resume that is deleted while a worker renders it", () => {
  it("leaves no file behind, whichever of the two is faster", async () => {
    const person = somebody();
    const resumeId = await seedResume(stack, person);
    const id = await seedTailoring(stack, person, "queued", { resumeId });
    const queries = stack.database.as(person.accountId);
    const writer = documentWriter();
    let written = 0;
    const deleting: typeof writer = {
      ...writer,
      async write(...args) {
        written += 1;
        // Whoever deletes has looked for files before this one is stored.
        if (written === 1) {
          await queries
            .update(tailoring)
            .set({ status: "cancelled", leaseToken: null })
            .where(eq(tailoring.id, id));
          await new ResumeRemover({ database: stack.database, objects: openObjects() }).remove(
            person,
            resumeId,
          );
        }
        return writer.write(...args);
      },
    };
    const objects = openObjects();
    const renderer = new ExportRenderer({ database: stack.database, objects, writer: deleting });
    const parts = {
      database: stack.database,
      renderer,
      models: undefined,
      leaseSeconds: 60,
      events: openEvents(),
    };
    const rewriterOver = () => rulesRewriter();
    await new TailoringWorker({ ...parts, rewriterOver }).work(person.accountId, id, delivery);
    expect(written).toBe(1);
    expect(await listKeys(resumePrefix(person.accountId, resumeId))).toEqual([]);
  });

  async function listKeys(prefix: string): Promise<(string | undefined)[]> {
    const client = new S3Client({ endpoint: process.env.S3_ENDPOINT as string, forcePathStyle: true });
    const { Contents = [] } = await client.send(
      new ListObjectsV2Command({ Bucket: process.env.S3_BUCKET, Prefix: prefix }),
    );
    client.destroy();
    return Contents.map(({ Key }) => Key);
  }
});

describe("a tailoring that fails each time", () => {
  it("is tried again from what it holds, and ends with a reason on the last delivery", async () => {
    const person = somebody();
    const id = await seedTailoring(stack, person, "queued");
    const failing: Rewriter = { id: "rules", rewrite: () => Promise.reject(new Error("no")) };
    const worker = workerOf(immortal, failing);
    await expect(worker.work(person.accountId, id, delivery)).rejects.toThrow("no");
    expect((await findTailoring(stack.database.as(person.accountId), id))?.status).toBe("queued");
    await worker.work(person.accountId, id, { ...delivery, last: true });
    const row = await findTailoring(stack.database.as(person.accountId), id);
    expect(row?.status).toBe("failed");
    expect(row?.failure?.code).toBe("gave_up");
  });
});
