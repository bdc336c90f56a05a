import { getTailoring } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { updateTailoring } from "@tailorbird/core/tailorings/tailoring-repository";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleResult } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getTailoring, handler);
const as = somebody();
let stack: Stack;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  id = await seedTailoring(stack, as, "ready");
});
afterAll(() => stack.stop());

const valid = () => ({ as, params: { id } });

it("answers score, changes, evidence, verdicts and refusals", async () => {
  const { body } = await ask.ok(valid());
  const { score, refusals, receipt, warnings, brief } = sampleResult;
  const changes = sampleResult.changes.map((change) => ({ ...change, decision: "pending" }));
  expect(body).toMatchObject({ id, status: "ready", step: null, score, changes, refusals, receipt });
  expect(body).toMatchObject({ warnings, brief, model: { requested: "rules", used: "rules" } });
});

it.each([
  { status: "queued", step: null, failure: null },
  { status: "running", step: "rewriting", failure: null },
  { status: "failed", step: null, failure: { code: "gave_up", detail: "Try it again." } },
  { status: "cancelled", step: null, failure: null },
] as const)("answers one that is $status, with nothing to decide", async ({ status, ...more }) => {
  const other = await seedTailoring(stack, as, status);
  const { body } = await ask.ok({ as, params: { id: other } });
  expect(body).toMatchObject({ status, ...more, score: null, changes: [], refusals: [], receipt: null });
});

describe("with ?wait", () => {
  const waiting = async (headers: Record<string, string> = {}) => {
    const queued = await seedTailoring(stack, as, "queued");
    return { id: queued, sending: { as, params: { id: queued }, query: { wait: "5" }, headers } };
  };

  it("answers at once one that has ended", async () => {
    expect((await ask.ok({ ...valid(), query: { wait: "5" } })).body.status).toBe("ready");
  });

  it("answers at once when it has moved on from what the caller holds", async () => {
    const { sending } = await waiting({ "if-none-match": '"7"' });
    expect((await ask.ok(sending)).body.revision).toBe(1);
  });

  it("answers as soon as it moves on", async () => {
    const { id, sending } = await waiting({ "if-none-match": '"1"' });
    const asked = ask.ok(sending);
    await updateTailoring(stack.database.as(as.accountId), id, { status: "running", step: "matching" });
    expect((await asked).body).toMatchObject({ status: "running", step: "matching", revision: 2 });
  });

  it("answers 404 when it is deleted meanwhile", async () => {
    const { id, sending } = await waiting();
    const asked = ask.refused(sending);
    await stack.database.as(as.accountId).delete(tailoring).where(eq(tailoring.id, id));
    expect((await asked).body.code).toBe("not_found");
  });

  it("answers 304 to whom holds it already, when nothing has moved", async () => {
    const { sending } = await waiting({ "if-none-match": '"1"' });
    expect((await ask.send({ ...sending, query: { wait: "1" } })).status).toBe(304);
  });
});

itRefusesQueries(ask, valid, [
  ["wait", "6"],
  ["wait", "-1"],
  ["wait", "0.5"],
  ["wait", "05"],
  ["wait", ""],
]);
itSparesUnchanged(ask, valid);
itKeepsOut(ask, valid);
