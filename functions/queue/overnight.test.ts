/** The overnight lane from the order to the result, and every way in which a provider can fail it. */
import { JobRemover } from "@tailorbird/core/jobs/job-remover";
import { findSpending } from "@tailorbird/core/models/budget-repository";
import { ModelAccess } from "@tailorbird/core/models/model-access";
import type { Database } from "@tailorbird/core/shared/database";
import { OvernightCollector } from "@tailorbird/core/tailorings/overnight-collector";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { TailoringCanceller } from "@tailorbird/core/tailorings/tailoring-canceller";
import { toTailoring } from "@tailorbird/core/tailorings/tailoring-view";
import { takeMessages } from "@tailorbird/testing/messages";
import { type ModelReply, type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import { type Night, workersOf, workThrough } from "@tailorbird/testing/night";
import { somebody } from "@tailorbird/testing/people";
import { readBy, readers } from "@tailorbird/testing/readers";
import { seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { leftOpen, leftOpenReply, truthfulReply } from "@tailorbird/testing/truthful-reply";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEvents } from "../services/parts/events.ts";
import { openObjects } from "../services/parts/objects.ts";

let stack: CloudStack;
let server: ModelServer;
beforeAll(async () => {
  stack = await startCloudStack();
});
beforeEach(async () => {
  server = await startModelServer();
  server.script(() => truthfulReply);
  return () => server.close();
});
afterAll(() => stack.stop());

const night = (limits: Night["limits"] = {}, more: Partial<Night> = {}): Night => ({
  stack,
  server,
  objects: openObjects(),
  events: openEvents(),
  limits,
  ...more,
});

async function order(
  jobs = 1,
  of: Partial<{ as: ReturnType<typeof somebody>; resumeId: string; jobIds: string[] }> = {},
) {
  const as = of.as ?? somebody();
  const resumeId = of.resumeId ?? (await seedResume(stack, as));
  const briefs = Array.from({ length: jobs }, (_, n) => ({
    ...{ title: `Job ${n}`, company: null, location: null, seniority: null, language: "en" },
    ...{ requirements: [], skills: ["Go"] },
  }));
  const jobIds = of.jobIds ?? (await Promise.all(briefs.map((brief) => seedJob(stack, as, { brief }))));
  const input = { resumeId, jobIds, kinds: ["resume"], strength: "balanced", lane: "overnight" };
  const batch = await workersOf(night()).sender.create(as, input as never, undefined);
  const results = async () => {
    const rows = await stack.database.as(as.accountId).select().from(tailoring).orderBy(tailoring.id);
    return rows
      .filter(({ batchId }) => batchId === batch.batchId)
      .map((row) => toTailoring({ ...row, canUndo: false } as never));
  };
  const spending = async () => (await findSpending(stack.database.as(as.accountId), new Date()))[0];
  return { as, resumeId, jobIds, batch, results, spending };
}
const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe("an overnight batch", () => {
  it("is asked for in one file, at half the price, and leaves nothing with the provider", async () => {
    const { as, results, spending } = await order(3);
    await workThrough(night(), as, { atLook: () => server.batches.end() });
    for (const made of await results()) {
      expect(made).toMatchObject({ status: "ready", lane: "overnight", model: { used: "test-model" } });
      expect(made.receipt).toMatchObject({
        calls: 1,
        inputTokens: 3_000,
        outputTokens: 200,
        costMicros: 2_000,
      });
      expect(codes(made)).not.toContain("overnight_missed");
    }
    expect(server.batches.created).toHaveLength(1);
    expect(server.billedCalls).toBe(0);
    expect(server.batches.files.size).toBe(0);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 6_000, calls: 3 });
  });

  it("is running at the step of rewriting while the provider has it, and what it may cost is set aside", async () => {
    const { as, results, spending } = await order(1);
    let seen: unknown[] = [];
    await workThrough(night(), as, {
      async atLook(look) {
        if (look === 0) seen = [(await results())[0], await spending()];
        await server.batches.end();
      },
    });
    expect(seen).toMatchObject([{ status: "running", step: "rewriting" }, { spentMicros: 0 }]);
    expect((seen[1] as { heldMicros: number }).heldMicros).toBeGreaterThan(2_000);
  });

  it("sends no contact detail, and a file that the provider forgets by itself", async () => {
    const { as } = await order(1);
    let [text, expiresAfter] = ["", 0];
    await workThrough(night(), as, {
      async atLook() {
        for (const file of server.batches.files.values())
          if (file.purpose === "batch") [text, expiresAfter] = [file.text, file.expiresAfter ?? 0];
        await server.batches.end();
      },
    });
    expect(expiresAfter).toBe(3 * 86_400);
    expect(text).toContain("custom_id");
    for (const secret of ["Mara", "Lindqvist", "555 01 23"]) expect(text).not.toContain(secret);
  });

  it("lets the database sleep until the provider has ended", async () => {
    const untouchable = new Proxy({} as Database, {
      get: () => () => {
        throw new Error("the database was woken");
      },
    });
    const sent: unknown[] = [];
    const queue = {
      send: async (messages: readonly unknown[], options: unknown) => void sent.push(...messages, options),
    };
    const batches = { poll: async () => "running" as const } as never;
    const model = { id: "m", complete: () => Promise.reject(new Error("no")) };
    const limits = { callMicros: 1, tailoringMicros: 1, dayMicros: 1, monthMicros: 1 };
    const prices = { inputPerMTok: 1, cachedPerMTok: 1, outputPerMTok: 1 };
    const clock = { now: () => new Date("2026-11-27T03:00:00Z") };
    const models = new ModelAccess({ database: untouchable, model, batches, prices, limits, clock });
    const parts = { database: untouchable, queue, models, rewriterOver: () => undefined as never, clock };
    const collector = new OvernightCollector({ ...parts, leaseSeconds: 60, guardDelaySeconds: 90 });
    const { as, batch } = await order(1);
    await takeMessages(stack.cloud, "tailor");
    const provider = { batchId: "b", round: 1, until: "2026-11-28T01:00:00.000Z" };
    const message = {
      kind: "collect" as const,
      accountId: as.accountId,
      batchId: batch.batchId,
      tailoringIds: [],
      provider,
      round: 7,
    };
    await collector.collect(message);
    expect(sent).toEqual([{ ...message, round: 8 }, { delaySeconds: 900 }]);
  });

  it.each([
    ["by the model that wrote it", "test-model"],
    ["by that model too where another one reads by day, for a file is for one model", "careful-model"],
  ])("is read a second time in the next file, at half the price, %s", async (_, verifier) => {
    server.script(readBy(readers.approving, () => truthfulReply));
    const { as, results, spending } = await order(2);
    await workThrough(night({}, { verifier }), as, { atLook: () => server.batches.end() });
    for (const made of await results()) {
      expect(made.secondReading).toEqual({ model: "test-model", read: 1, doubted: 0, unread: 0 });
      expect(made.receipt).toMatchObject({ calls: 2, costMicros: 2_000 + 750 });
    }
    expect(server.batches.created).toHaveLength(2);
    expect(server.billedCalls).toBe(0);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 2 * 2_750, calls: 4 });
  });

  it("that the rules left open is proved in the next file", async () => {
    server.script(readBy(readers.proving(leftOpen.after, "design"), () => leftOpenReply));
    const { as, results } = await order(1);
    const read = night({}, { verifier: "test-model" });
    await workThrough(read, as, { atLook: () => server.batches.end() });
    const [made] = await results();
    expect(made!.changes.map(({ after }) => after)).toContain(leftOpen.after);
    expect(made!.secondReading).toMatchObject({ read: 2, carried: 1, isFooled: false });
    expect(server.batches.created).toHaveLength(2);
  });

  it("that a reader doubts is written and read once more, and goes on by the rules", async () => {
    server.script(readBy(readers.refusing, () => truthfulReply));
    const { as, results, spending } = await order(1);
    const read = night({}, { verifier: "test-model" });
    await workThrough(read, as, { atLook: () => server.batches.end() });
    expect((await results())[0]).toMatchObject({
      status: "ready",
      model: { used: "rules" },
      receipt: { calls: 4 },
    });
    expect(server.batches.created).toHaveLength(4);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 2 * 2_750 });
  });

  it("ordered again asks nothing and pays nothing", async () => {
    const first = await order(1);
    await workThrough(night(), first.as, { atLook: () => server.batches.end() });
    const second = await order(1, first);
    await workThrough(night(), first.as);
    expect((await second.results())[0]).toMatchObject({ status: "ready", receipt: { calls: 0, reused: 1 } });
    expect(server.batches.created).toHaveLength(1);
  });
});

describe("where the provider fails a run, what is missing is asked by day, within what was quoted, and says so", () => {
  it.each([
    ["expires half done", "expired", 1],
    ["is cancelled half done", "cancelled", 1],
    ["fails whole", "failed", 0],
  ] as const)("when it %s", async (_, how, only) => {
    const { as, results, spending } = await order(2);
    await workThrough(night(), as, { atLook: () => server.batches.end(how, only) });
    const made = await results();
    expect(made.map(({ status, model }) => [status, model?.used])).toEqual(
      Array(2).fill(["ready", "test-model"]),
    );
    expect(made.filter((each) => codes(each).includes("overnight_missed"))).toHaveLength(2 - only);
    expect(server.billedCalls).toBe(2 - only);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 2_000 * only + 4_000 * (2 - only) });
  });

  it("when there is no such lane", async () => {
    server.batches.failWith = 404;
    const { as, results, spending } = await order(2);
    await workThrough(night(), as);
    for (const made of await results()) {
      expect(made).toMatchObject({ status: "ready", model: { used: "test-model" } });
      expect(codes(made)).toContain("overnight_missed");
    }
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 8_000 });
  });

  it("when the lane is given up over a run that was being prepared", async () => {
    const { as, batch, results, spending } = await order(1);
    server.batches.failWith = 500;
    const delivery = { last: false, signal: new AbortController().signal };
    const submitted = workersOf(night()).submitter.submit(as.accountId, batch.batchId, delivery);
    await expect(submitted).rejects.toMatchObject({ name: "ModelError" });
    expect((await spending())?.heldMicros).toBeGreaterThan(0);
    await workThrough(night({}, { hasLane: false }), as);
    const [made] = await results();
    expect(made).toMatchObject({ status: "ready", receipt: { calls: 1, costMicros: 4_000 } });
    expect(codes(made!)).toContain("overnight_missed");
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 4_000 });
  });

  it.each<[string, ModelReply]>([
    ["half an answer", { kind: "truncate" }],
    ["no JSON", { kind: "broken" }],
    ["a refusal", { kind: "refuse" }],
    ["something else", { kind: "answer", value: { words: 3 } }],
  ])("but %s that was paid for is not asked for again: the rules tailor", async (_, reply) => {
    server.script(() => reply);
    const { as, results } = await order(1);
    await workThrough(night(), as, { atLook: () => server.batches.end() });
    const [made] = await results();
    expect(made).toMatchObject({ status: "ready", model: { used: "rules" }, receipt: { calls: 1 } });
    expect(codes(made!)).toContain("model_unavailable");
    expect(server.billedCalls).toBe(0);
  });

  it("and a line that the provider refuses is asked for by day", async () => {
    server.script(({ idempotencyKey }) =>
      idempotencyKey === null ? { kind: "status", status: 500 } : truthfulReply,
    );
    const { as, results } = await order(1);
    await workThrough(night(), as, { atLook: () => server.batches.end() });
    const [made] = await results();
    expect(made).toMatchObject({
      status: "ready",
      model: { used: "test-model" },
      receipt: { calls: 1, costMicros: 4_000 },
    });
  });
});

describe("overnight, an account", () => {
  it("asks only for what fits its limits; rules tailor the rest, and say why", async () => {
    const { as, results, spending } = await order(3);
    const some = night({ dayMicros: 40_000 });
    await workThrough(some, as, { atLook: () => server.batches.end() });
    const made = await results();
    expect(made.every(({ status }) => status === "ready")).toBe(true);
    const limited = made.filter((each) => codes(each).includes("budget_reached"));
    expect(limited.length).toBeGreaterThan(0);
    expect(limited.length).toBeLessThan(3);
    for (const each of limited) expect(each.model?.used).toBe("rules");
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 2_000 * (3 - limited.length) });
  });

  it.each([
    ["calls everything off", "cancelled"],
    ["calls everything off and deletes the job", undefined],
  ])(
    "that %s before anybody has looked is held to nothing longer than the provider takes",
    async (_, status) => {
      const { as, batch, jobIds, results, spending } = await order(1);
      const held: unknown[] = [];
      await workThrough(night(), as, {
        async afterSubmit() {
          held.push((await spending())?.heldMicros);
          if (held.length > 1) return;
          await new TailoringCanceller(stack.database).cancel(as, batch.items[0]!.id);
          if (!status) await new JobRemover(stack.database).remove(as, jobIds[0]!);
        },
        atLook: () => server.batches.end(),
      });
      expect(held[0]).toBeGreaterThan(0);
      expect((await results())[0]?.status).toBe(status);
      expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 2_000 });
      expect(server.batches.files.size).toBe(0);
    },
  );

  it("that calls everything off while a run is being prepared, whose worker never comes back, is held to nothing", async () => {
    const { as, batch, spending } = await order(1);
    server.batches.failWith = 500;
    const delivery = { last: false, signal: new AbortController().signal };
    await workersOf(night())
      .submitter.submit(as.accountId, batch.batchId, delivery)
      .catch(() => {});
    expect((await spending())?.heldMicros).toBeGreaterThan(0);
    await new TailoringCanceller(stack.database).cancel(as, batch.items[0]!.id);
    await workThrough(night(), as);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 0 });
    expect(server.batches.created).toHaveLength(0);
  });

  it("that calls a tailoring off, and tries it again, pays once", async () => {
    const { as, batch, results, spending } = await order(1);
    const { id } = batch.items[0]!;
    await workThrough(night(), as, {
      async atLook(look) {
        if (look > 0) return server.batches.end();
        await new TailoringCanceller(stack.database).cancel(as, id);
        await workersOf(night()).sender.retry(as, id);
        return undefined;
      },
    });
    expect((await results())[0]).toMatchObject({ status: "ready", receipt: { calls: 1, costMicros: 2_000 } });
    expect(server.billedCalls).toBe(0);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 2_000 });
  });
});
