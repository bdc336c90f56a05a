/** What a tailoring asks of a model, what it does without one, and what it says of it. */
import { documentWriter } from "@tailorbird/adapters/files/document-writer";
import { openAiModel } from "@tailorbird/adapters/models/model-openai";
import type { Actor } from "@tailorbird/contracts/actor";
import { exportFile } from "@tailorbird/core/exports/export.sql";
import { ExportRenderer } from "@tailorbird/core/exports/export-renderer";
import { ModelAccess } from "@tailorbird/core/models/model-access";
import { systemClock } from "@tailorbird/core/shared/ports";
import { findTailoring } from "@tailorbird/core/tailorings/tailoring-repository";
import { toTailoring } from "@tailorbird/core/tailorings/tailoring-view";
import { TailoringWorker } from "@tailorbird/core/tailorings/tailoring-worker";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";
import { type ModelReply, type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import { somebody } from "@tailorbird/testing/people";
import { seedJob, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { truthfulReply, truthfulRewrite } from "@tailorbird/testing/truthful-reply";
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
  return () => server.close();
});
afterAll(() => stack.stop());

const prices = { inputPerMTok: 1, cachedPerMTok: 0.1, outputPerMTok: 5 };
const wide = { callMicros: 1e6, tailoringMicros: 1e6, dayMicros: 1e6, monthMicros: 1e6 };
const invented = { ...truthfulRewrite, after: "Led the move of 40 services to Kubernetes" };

function workerWith(limits: Partial<typeof wide> = {}) {
  const { database } = stack;
  const renderer = new ExportRenderer({ database, objects: openObjects(), writer: documentWriter() });
  const model = openAiModel({
    apiKey: "test",
    baseUrl: server.url,
    model: "test-model",
    prices,
    timeoutMs: 5_000,
  });
  const models = new ModelAccess({
    database,
    model,
    prices,
    limits: { ...wide, ...limits },
    clock: systemClock,
  });
  const rewriterOver = (over: Parameters<typeof modelRewriter>[0] | undefined) =>
    over ? modelRewriter(over) : rulesRewriter();
  return new TailoringWorker({
    database,
    renderer,
    models,
    rewriterOver,
    leaseSeconds: 60,
    events: openEvents(),
  });
}

interface Material {
  as: Actor;
  resumeId: string;
  jobId: string;
}
async function material(): Promise<Material> {
  const as = somebody();
  return { as, resumeId: await seedResume(stack, as), jobId: await seedJob(stack, as) };
}

async function tailor(worker: TailoringWorker, { as, ...of }: Material) {
  const id = await seedTailoring(stack, as, "queued", of);
  await worker.work(as.accountId, id, { last: false, signal: new AbortController().signal });
  const row = await findTailoring(stack.database.as(as.accountId), id);
  return toTailoring(row!);
}
const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe("a tailoring over a model", () => {
  it("says who wrote it and what it cost", async () => {
    server.script(() => truthfulReply);
    const made = await tailor(workerWith(), await material());
    expect(made).toMatchObject({ status: "ready", model: { requested: "test-model", used: "test-model" } });
    expect(made.receipt).toMatchObject({
      calls: 1,
      inputTokens: 3_000,
      outputTokens: 200,
      costMicros: 4_000,
    });
  });

  it("asked for again pays nothing, and comes to the same", async () => {
    server.script(() => truthfulReply);
    const same = await material();
    const [first, second] = [await tailor(workerWith(), same), await tailor(workerWith(), same)];
    expect(server.billedCalls).toBe(1);
    expect(second.receipt).toMatchObject({ calls: 0, costMicros: 0, reused: 1 });
    expect(second.changes).toEqual(first.changes);
  });

  it("begins what it sends for two jobs of one resume with the same words, so that a provider's cache holds", async () => {
    server.script(() => truthfulReply);
    const first = await material();
    const other = await seedJob(stack, first.as, {
      brief: {
        title: "Baker",
        company: null,
        location: null,
        seniority: null,
        language: "en",
        requirements: [],
        skills: ["Ovens"],
      },
    });
    await tailor(workerWith(), first);
    await tailor(workerWith(), { ...first, jobId: other });
    const [one, two] = server.calls.map(({ input }) => input) as [string, string];
    const shared = [...one].findIndex((letter, at) => letter !== two[at]);
    expect(shared).toBeGreaterThan(one.indexOf('"posting"'));
    expect(new Set(server.calls.map(({ cacheKey }) => cacheKey))).toEqual(new Set([first.resumeId]));
  });
});

describe("where the model may or can not be asked, the rules tailor and the result says why", () => {
  it.each([["call"], ["tailoring"], ["day"], ["month"]] as const)(
    "beyond the limit of a %s",
    async (name) => {
      const made = await tailor(workerWith({ [`${name}Micros`]: 10 }), await material());
      expect(made).toMatchObject({ status: "ready", model: { requested: "test-model", used: "rules" } });
      expect(codes(made)).toContain("budget_reached");
      expect(made.receipt).toMatchObject({ calls: 0, costMicros: 0 });
      expect(server.calls).toHaveLength(0);
    },
  );

  it("after an outage, without asking anew for each", async () => {
    server.script(() => ({ kind: "status", status: 503 }));
    const worker = workerWith();
    const all = await Promise.all(Array.from({ length: 3 }, async () => tailor(worker, await material())));
    const asked = server.calls.length;
    all.push(await tailor(worker, await material()));
    expect(server.calls).toHaveLength(asked);
    for (const made of all) {
      expect(made).toMatchObject({ status: "ready", model: { used: "rules" } });
      expect(codes(made)).toContain("model_unavailable");
    }
  }, 20_000);

  it("when it keeps inventing, and what that cost stands on the receipt", async () => {
    server.script(() => ({
      kind: "answer",
      value: { changes: [invented] },
      usage: { input: 100, output: 10 },
    }));
    const made = await tailor(workerWith(), await material());
    expect(codes(made)).toContain("model_kept_inventing");
    expect(made.receipt).toMatchObject({ calls: 2, costMicros: 300 });
    expect(made.refusals.length).toBeGreaterThan(0);
  });

  it.each<[string, ModelReply]>([
    ["too many changes", { kind: "answer", value: { changes: Array(5_000).fill(truthfulRewrite) } }],
    [
      "an address that is not in the resume",
      { kind: "answer", value: { changes: [{ ...truthfulRewrite, itemId: "../../x" }] } },
    ],
    [
      "the prototype's name",
      { kind: "answer", value: { changes: [{ ...truthfulRewrite, itemId: "__proto__" }] } },
    ],
    [
      "a text without end",
      { kind: "answer", value: { changes: [{ ...truthfulRewrite, after: "a".repeat(100_000) }] } },
    ],
    ["something else", { kind: "answer", value: { words: 3 } }],
    ["half an answer", { kind: "truncate" }],
    ["no JSON", { kind: "broken" }],
    ["a refusal", { kind: "refuse" }],
  ])("when it answers %s", async (_, reply) => {
    server.script(() => reply);
    const made = await tailor(workerWith(), await material());
    expect(made.status).toBe("ready");
    expect(made.receipt!.calls).toBeGreaterThan(0);
    for (const change of made.changes) expect(change.verdict.outcome).toBe("supported");
  });
});

it("gives all but a PDF whose pages can't say what they should, once, and says so", async () => {
  const mine = await material();
  const writer = documentWriter();
  const renderer = new ExportRenderer({
    database: stack.database,
    objects: openObjects(),
    writer: { ...writer, readBack: async () => "\u25a1\u25a1\u25a1" },
  });
  const worker = new TailoringWorker({
    database: stack.database,
    renderer,
    models: undefined,
    rewriterOver: () => rulesRewriter(),
    leaseSeconds: 60,
    events: openEvents(),
  });
  const made = await tailor(worker, mine);
  expect(made).toMatchObject({ status: "ready", model: { used: "rules" } });
  expect(codes(made)).toContain("pdf_kept_back");
  const files = await stack.database
    .as(mine.as.accountId)
    .select({ format: exportFile.format, status: exportFile.status })
    .from(exportFile);
  expect(files).toEqual([{ format: "pdf", status: "failed" }]);
});
