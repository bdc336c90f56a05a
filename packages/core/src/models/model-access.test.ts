import { type LanguageModel, ModelError, type ModelRequest, noUsage } from "@tailorbird/tailor/model";
import { boundOf } from "@tailorbird/tailor/model-price";
import { somebody } from "@tailorbird/testing/people";
import { seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resume } from "../resumes/resume.sql.ts";
import { systemClock } from "../shared/ports.ts";
import { findSpending } from "./budget-repository.ts";
import { CircuitBreaker } from "./circuit-breaker.ts";
import { modelAnswer, modelCall } from "./model.sql.ts";
import { ModelAccess } from "./model-access.ts";
import { patientModel } from "./patient-model.ts";

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const request: ModelRequest<{ word: string }> = {
  purpose: "test",
  system: "Answer.",
  input: "{}",
  schemaName: "word",
  jsonSchema: {},
  parse: (value) => {
    if (typeof (value as { word?: unknown }).word !== "string") throw new Error("no word");
    return value as { word: string };
  },
  maxOutputTokens: 100,
  idempotencyKey: "k",
};
const prices = { inputPerMTok: 1, cachedPerMTok: 0.1, outputPerMTok: 5 };
const bound = boundOf(request, prices).costMicros;
const wide = { callMicros: 1e9, tailoringMicros: 1e9, dayMicros: 1e9, monthMicros: 1e9 };

/** A model that does one after the other what it is told, and then answers. */
function scripted(...failures: unknown[]) {
  const model = {
    id: "scripted",
    calls: 0,
    async complete<T>({ parse }: ModelRequest<T>) {
      const failure = failures[model.calls];
      model.calls += 1;
      if (failure) throw failure;
      return { value: parse({ word: "yes" }), usage: { ...noUsage("scripted"), calls: 1, costMicros: 7 } };
    },
  };
  return model;
}

async function accessTo(
  model: LanguageModel,
  more: { limits?: object; as?: ReturnType<typeof somebody> } = {},
) {
  const person = more.as ?? somebody();
  const { accountId } = person;
  const resumeId = await seedResume(stack, person);
  const tailoringId = await seedTailoring(stack, person, "running", { resumeId });
  const limits = { ...wide, ...more.limits };
  const access = new ModelAccess({ database: stack.database, model, prices, limits, clock: systemClock });
  const queries = stack.database.as(accountId);
  const spending = async () => (await findSpending(queries, new Date()))[0];
  return { model: access.openFor({ accountId, tailoringId, resumeId }, 1e9), queries, spending, resumeId };
}

describe("a model within its limits", () => {
  it("is charged what it cost, and nothing for the same question again", async () => {
    const inner = scripted();
    const { model, spending } = await accessTo(inner);
    expect((await model.complete(request)).usage).toMatchObject({ calls: 1, costMicros: 7, reused: 0 });
    const again = await model.complete({ ...request, idempotencyKey: "another" });
    expect(again).toMatchObject({ value: { word: "yes" }, usage: { calls: 0, costMicros: 0, reused: 1 } });
    expect(inner.calls).toBe(1);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: 7, calls: 1 });
  });

  it("keeps no answer for another account, and none beyond the resume", async () => {
    const [first, second] = [scripted(), scripted()];
    const mine = await accessTo(first);
    await mine.model.complete(request);
    await (await accessTo(second)).model.complete(request);
    expect(second.calls).toBe(1);
    await mine.queries.delete(resume);
    expect(await mine.queries.$count(modelAnswer)).toBe(0);
  });

  it("asks again when what it kept no longer fits", async () => {
    const inner = scripted();
    const { model, queries } = await accessTo(inner);
    await model.complete(request);
    await queries.update(modelAnswer).set({ value: { words: 3 } });
    expect((await model.complete(request)).value).toEqual({ word: "yes" });
    expect(inner.calls).toBe(2);
  });

  it("is not asked when there is no room, and says so", async () => {
    const inner = scripted();
    const { model, spending } = await accessTo(inner, { limits: { dayMicros: bound - 1 } });
    await expect(model.complete(request)).rejects.toMatchObject({ name: "ModelError", kind: "over_budget" });
    expect(inner.calls).toBe(0);
    expect(await spending()).toBeUndefined();
  });

  it.each([
    ["nothing, when the provider refused the call", new ModelError("misconfigured", "403"), 0],
    [
      "what a useless answer cost",
      new ModelError("refused", "no", { usage: { ...noUsage("m"), calls: 1, costMicros: 5 } }),
      5,
    ],
    ["the most it can have cost, when nobody knows", new ModelError("timeout", "late"), bound],
    ["the most it can have cost, when the caller gave up", new Error("lease lost"), bound],
  ])("is charged %s", async (_, failure, cost) => {
    const { model, spending } = await accessTo(scripted(failure));
    await expect(model.complete(request)).rejects.toThrow(failure.message);
    expect(await spending()).toMatchObject({ heldMicros: 0, spentMicros: cost });
  });

  it("says on the receipt what may have been charged", async () => {
    const { model } = await accessTo(scripted(new ModelError("timeout", "late")));
    await expect(model.complete(request)).rejects.toMatchObject({ usage: { calls: 1, costMicros: bound } });
  });

  it("keeps a line for every attempt", async () => {
    const busy = new ModelError("unavailable", "503");
    const { model, queries } = await accessTo(scripted(busy));
    await model.complete(request);
    const lines = await queries.select().from(modelCall).orderBy(modelCall.createdAt);
    expect(lines.map(({ outcome, costMicros }) => [outcome, costMicros])).toEqual([
      ["not_charged", 0],
      ["answered", 7],
    ]);
  });
});

describe("patience", () => {
  const busy = new ModelError("rate_limited", "429", { retryAfterSeconds: 0 });

  it("tries three times, and then says what was wrong", async () => {
    const inner = scripted(busy, busy, busy);
    await expect(patientModel(inner, 1).complete(request)).rejects.toBe(busy);
    expect(inner.calls).toBe(3);
  });

  it.each(["refused", "invalid_output", "misconfigured", "timeout", "over_budget"] as const)(
    "does not try again what is %s",
    async (kind) => {
      const inner = scripted(new ModelError(kind, "no"));
      await expect(patientModel(inner, 1).complete(request)).rejects.toMatchObject({ kind });
      expect(inner.calls).toBe(1);
    },
  );

  it("does not wait for longer than a worker should", async () => {
    const inner = scripted(new ModelError("rate_limited", "429", { retryAfterSeconds: 60 }));
    await expect(patientModel(inner, 1).complete(request)).rejects.toMatchObject({ retryAfterSeconds: 60 });
    expect(inner.calls).toBe(1);
  });

  it("ends at once when the caller gives up", async () => {
    const controller = new AbortController();
    const slow = patientModel(scripted(new ModelError("unavailable", "503")), 4_000);
    const waiting = slow.complete({ ...request, signal: controller.signal });
    const reason = new Error("cancelled");
    setTimeout(() => controller.abort(reason), 10);
    await expect(waiting).rejects.toBe(reason);
  });
});

describe("a circuit breaker", () => {
  const down = new ModelError("unavailable", "503");
  const fail = (model: LanguageModel) =>
    expect(model.complete(request)).rejects.toMatchObject({ kind: "unavailable" });

  it("asks no more after three outages in a row, tries one call after a rest, and then all", async () => {
    let now = 0;
    const breaker = new CircuitBreaker({ now: () => new Date(now) });
    const inner = scripted(down, down, down, down);
    const model = breaker.around(inner);
    for (let n = 0; n < 5; n += 1) await fail(model);
    expect(inner.calls).toBe(3);
    now += 30_001;
    await Promise.all([fail(model), fail(model)]);
    expect(inner.calls).toBe(4);
    now += 30_001;
    await model.complete(request);
    await model.complete(request);
    expect(inner.calls).toBe(6);
  });

  it("is closed by an answer in between, and does not mind a model that refuses", async () => {
    const refused = new ModelError("refused", "no");
    const inner = scripted(down, down, refused, down, down, undefined, down, down);
    const model = new CircuitBreaker(systemClock).around(inner);
    for (let n = 0; n < 8; n += 1) await model.complete(request).catch(() => {});
    expect(inner.calls).toBe(8);
  });
});
