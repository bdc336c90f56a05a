import { backendEngineer, backendPosting } from "@tailorbird/tailor/fixtures/backend-engineer";
import type { ModelError, ModelRequest } from "@tailorbird/tailor/model";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import { tailorOnce } from "@tailorbird/tailor/steps";
import { type ModelReply, type ModelServer, startModelServer } from "@tailorbird/testing/model-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAiModel } from "./model-openai.ts";

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const prices = { inputPerMTok: 0.1, cachedPerMTok: 0.01, outputPerMTok: 0.5 };
const model = (timeoutMs = 5_000, apiKey = "test-key") =>
  openAiModel({ apiKey, baseUrl: server.url, model: "test-model", prices, timeoutMs });
const request: ModelRequest<{ word: string }> = {
  purpose: "test",
  system: "Answer.",
  input: "{}",
  schemaName: "word",
  jsonSchema: {
    type: "object",
    additionalProperties: false,
    required: ["word"],
    properties: { word: { type: "string" } },
  },
  parse: (value) => {
    if (typeof (value as { word?: unknown }).word !== "string") throw new Error("no word");
    return value as { word: string };
  },
  maxOutputTokens: 100,
  idempotencyKey: "key-1",
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as ModelError,
  );

describe("openAiModel", () => {
  it("gives the parsed answer with its tokens and its cost in micro-dollars", async () => {
    server.script(() => ({
      kind: "answer",
      value: { word: "yes" },
      usage: { input: 4_000, cached: 2_000, output: 2_500 },
    }));
    const { value, usage } = await model().complete(request);
    expect(value).toEqual({ word: "yes" });
    expect(usage).toEqual({
      model: "test-model",
      calls: 1,
      inputTokens: 4_000,
      cachedTokens: 2_000,
      outputTokens: 2_500,
      costMicros: 200 + 20 + 1_250,
      reused: 0,
    });
  });

  it("pays once for the same idempotency key", async () => {
    server.script((_, index) => ({ kind: "answer", value: { word: `${index}` } }));
    const once = await model().complete(request);
    expect((await model().complete(request)).value).toEqual(once.value);
    expect(server.billedCalls).toBe(1);
  });

  it.each<[ModelError["kind"], ModelReply]>([
    ["refused", { kind: "refuse" }],
    ["invalid_output", { kind: "broken" }],
    ["invalid_output", { kind: "truncate" }],
    ["invalid_output", { kind: "answer", value: { words: 3 } }],
    ["misconfigured", { kind: "status", status: 403 }],
    ["misconfigured", { kind: "status", status: 429, code: "insufficient_quota" }],
  ])("answers %s without a second paid call", async (kind, reply) => {
    server.script(() => reply);
    expect(await failure(model().complete(request))).toMatchObject({ name: "ModelError", kind });
    expect(server.calls).toHaveLength(1);
  });

  it("keeps what a useless answer cost", async () => {
    server.script(() => ({ kind: "answer", value: {}, usage: { input: 1_000, output: 10 } }));
    expect((await failure(model().complete(request)))?.usage).toMatchObject({ calls: 1, costMicros: 105 });
  });

  it("tries once, and leaves it to the caller to try again", async () => {
    server.script(() => ({ kind: "status", status: 500 }));
    expect(await failure(model().complete(request))).toMatchObject({
      kind: "unavailable",
      mayBeCharged: false,
    });
    expect(server.calls).toHaveLength(1);
  });

  it("asks coolly, and without a temperature where the model takes none, then and from then on", async () => {
    server.script(() => ({ kind: "answer", value: { word: "yes" } }));
    await model().complete(request);
    expect(server.calls[0]?.temperature).toBe(0.2);
    const reasoning = openAiModel({
      apiKey: "k",
      baseUrl: server.url,
      model: "no-temperature",
      prices,
      timeoutMs: 5_000,
    });
    await reasoning.complete({ ...request, idempotencyKey: "key-2" });
    await reasoning.complete({ ...request, idempotencyKey: "key-3" });
    expect(server.calls.slice(1).map(({ temperature }) => temperature)).toEqual([null, null]);
    expect(server.refused).toBe(1);
  });

  it("passes on how long to wait when that is longer than it may take", async () => {
    server.script(() => ({ kind: "status", status: 429, retryAfterSeconds: 60 }));
    expect(await failure(model().complete(request))).toMatchObject({
      kind: "rate_limited",
      retryAfterSeconds: 60,
    });
    expect(server.calls).toHaveLength(1);
  });

  it("stops waiting for a server that stalls", async () => {
    server.script(() => ({ kind: "stall" }));
    const late = await failure(model(200).complete(request));
    expect(late).toMatchObject({ kind: "timeout", mayBeCharged: true });
  });

  it("throws the caller's own reason when the caller gives up", async () => {
    server.script(() => ({ kind: "stall" }));
    const reason = new Error("cancelled");
    expect(await failure(model().complete({ ...request, signal: AbortSignal.timeout(50) }))).toMatchObject({
      name: "TimeoutError",
    });
    expect(await failure(model().complete({ ...request, signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  it("says that the set-up is wrong for a key, a model or a schema the provider refuses", async () => {
    expect(await failure(model(5_000, "invalid").complete(request))).toMatchObject({ kind: "misconfigured" });
    expect(
      await failure(
        model().complete({
          ...request,
          jsonSchema: { type: "object", properties: { word: { type: "string" } } },
        }),
      ),
    ).toMatchObject({ kind: "misconfigured" });
  });

  it("is unavailable when the provider hangs up or is not there", async () => {
    server.script(() => ({ kind: "hang_up" }));
    const cut = await failure(model(3_000).complete(request));
    expect(cut).toMatchObject({ kind: "unavailable", mayBeCharged: true });
    const gone = await startModelServer();
    await gone.close();
    const nowhere = openAiModel({ apiKey: "k", baseUrl: gone.url, model: "m", prices, timeoutMs: 3_000 });
    const unsent = await failure(nowhere.complete(request));
    expect(unsent).toMatchObject({ kind: "unavailable", mayBeCharged: false });
  });
});

describe("modelRewriter over the wire", () => {
  it("sends no contact detail, hidden text or order of the posting, and a schema the provider takes", async () => {
    await tailorOnce(backendEngineer, backendPosting, modelRewriter(model()), { asOf: "2026-11" });
    const sent = server.calls.map((call) => call.system + call.input).join("\n");
    expect(server.calls.length).toBeGreaterThan(0);
    for (const secret of ["Mara", "Lindqvist", "example.com", "555 01 23", "Google", "15 years"])
      expect(sent).not.toContain(secret);
  });

  it("keeps what the model says truthfully, refuses its inventions, and asks once more with the reasons", async () => {
    const change = (itemId: string, after: string) => ({
      itemId,
      kind: "rewrite",
      after,
      order: null,
      requirementIds: ["req-1", "req-999"],
      evidence: [{ itemId, quote: "" }],
    });
    server.script((call) => ({
      kind: "answer",
      value: {
        changes: JSON.parse(call.input).refused
          ? [change("work-1-h3", "Moved 14 services to Kubernetes without downtime")]
          : [
              change(
                "work-1-h1",
                "Developed the settlement service in Go and PostgreSQL, processing 1.2M transactions daily",
              ),
              change("work-1-h3", "Led the move of 40 services to Kubernetes"),
            ],
      },
    }));
    const result = await tailorOnce(backendEngineer, backendPosting, modelRewriter(model()), {
      asOf: "2026-11",
    });
    expect(server.billedCalls).toBe(2);
    expect(JSON.parse(server.calls[1]!.input).refused[0].reasons.length).toBeGreaterThan(0);
    const texts = result.changes.map((each) => each.after);
    expect(texts).toContain(
      "Developed the settlement service in Go and PostgreSQL, processing 1.2M transactions daily",
    );
    expect(texts).toContain("Moved 14 services to Kubernetes without downtime");
    expect(JSON.stringify(result.composed.document.work)).not.toContain("40 services");
    expect(result.writer).toBe("test-model");
  });
});
