import { decideChange } from "@tailorbird/contracts/review";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument, sampleResult } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./decide.ts";

const ask = endpoint(decideChange, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const seed = async (status: Parameters<typeof seedTailoring>[2], more = {}) => {
  const as = somebody();
  const id = await seedTailoring(stack, as, status, more);
  return { as, params: { id, changeId: "c1" }, body: { decision: "rejected" } };
};
const valid = () => seed("ready");
const hashOf = async ({ as }: Awaited<ReturnType<typeof valid>>) =>
  (await stack.database.as(as.accountId).select().from(tailoring))[0]!.composedHash;

it("records a decision on one change, and leaves the others", async () => {
  const { body } = await ask.ok(await valid());
  expect(body.changes.map(({ id, decision }) => [id, decision])).toEqual([
    ["c1", "rejected"],
    ["c2", "pending"],
  ]);
  expect(body.revision).toBe(2);
});

it("composes anew when a change goes or comes back, and names the files by it", async () => {
  const sending = await valid();
  const decide = async (decision: string) => {
    await ask.ok({ ...sending, body: { decision } });
    return hashOf(sending);
  };
  const [accepted, rejected] = [await decide("accepted"), await decide("rejected")];
  expect(rejected).not.toBe(accepted);
  expect(await decide("pending")).toBe(accepted);
});

it("lets the score follow", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const { body } = await ask.ok({ ...sending, params: { ...sending.params, changeId: "c2" } });
  expect(body.score!.after).toBe(body.score!.before);
  expect(body.scoreAfter).toBe(body.score!.after);
});

it("keeps both of two decisions that are made at once", async () => {
  const sending = await valid();
  const second = { ...sending, params: { ...sending.params, changeId: "c2" } };
  await Promise.all([ask.ok(sending), ask.ok(second)]);
  const { body } = await ask.ok(sending);
  expect(body.changes.map(({ decision }) => decision)).toEqual(["rejected", "rejected"]);
});

it.each(["queued", "running", "failed", "cancelled"] as const)(
  "decides nothing on one that is %s",
  async (status) => {
    expect((await ask.refused(await seed(status))).body.code).toBe("tailoring_not_ready");
  },
);

it("decides nothing once it has been accepted", async () => {
  expect((await ask.refused(await seed("ready", { acceptedVersion: 2 }))).body.code).toBe(
    "tailoring_accepted",
  );
});

it.each(["c3", "C1", "__proto__", "x".repeat(65), ""])("answers 404 to the change %s", async (changeId) => {
  const sending = await valid();
  const { body } = await ask.refused({ ...sending, params: { ...sending.params, changeId } });
  expect(body.code).toBe("not_found");
});

it("keeps an edit as the person wrote it, with what their document says to it", async () => {
  const sending = {
    ...(await valid()),
    body: { decision: "edited", text: " Built the service in\n Haskell " },
  };
  const { body } = await ask.ok(sending);
  const [change] = body.changes;
  expect(change).toMatchObject({
    decision: "edited",
    edit: { text: "Built the service in Haskell", isEvidence: false, verdict: { outcome: "refused" } },
  });
  expect(change!.edit!.verdict.reasons.map(({ code }) => code)).toContain("skill_unsupported");
  expect(body.canUndo).toBe(true);
});

it("supports an edit that says no more than the document, wherever in the same role it says it", async () => {
  const lines = sampleDocument.work[0]!.highlights;
  const text = `${lines[0]!.text}. ${lines[1]!.text}`;
  const { body } = await ask.ok({ ...(await valid()), body: { decision: "edited", text } });
  expect(body.changes[0]!.edit!.verdict).toEqual({ outcome: "supported", reasons: [] });
});

it("counts what an edit claims without proof as named at most, until the person says that it is true", async () => {
  const sending = await valid();
  const outcomeWith = async (isEvidence: boolean) => {
    const text = "Built the settlement service in Go, PostgreSQL and COBOL";
    const { body } = await ask.ok({ ...sending, body: { decision: "edited", text, isEvidence } });
    return body.score!.parts.find(({ requirementId }) => requirementId === "r3")!.after;
  };
  expect(await outcomeWith(false)).toBe("unproved");
  expect(await outcomeWith(true)).toBe("met");
});

it("edits no change that has no words", async () => {
  const [first] = sampleResult.changes;
  const order = sampleDocument.work[0]!.highlights.map(({ id }) => id).reverse();
  const reorder = { ...first!, kind: "reorder" as const, itemId: "work-1", after: null, order };
  const sending = await seed("ready", { result: { ...sampleResult, changes: [reorder] } });
  const { body } = await ask.refused({ ...sending, body: { decision: "edited", text: "Mine" } });
  expect(body).toMatchObject({ code: "invalid_request", errors: [{ pointer: "/decision" }] });
});

it("writes nothing when the decision is the present one", async () => {
  const sending = await valid();
  const first = await ask.ok(sending);
  expect((await ask.ok(sending)).body).toEqual(first.body);
});

itRefusesBodies(ask, valid, [
  ["an edit without words", { decision: "edited" }, "/text"],
  ["an edit of white space", { decision: "edited", text: " \n " }, "/text"],
  ["an edit that is too long", { decision: "edited", text: "x".repeat(2_001) }, "/text"],
  ["words with another decision", { decision: "accepted", text: "Mine" }, "/text"],
  ["a word for nothing", { decision: "rejected", isEvidence: true }, "/isEvidence"],
  ["no decision", {}, "/decision"],
  ["a decision that there is not", { decision: "maybe" }, "/decision"],
  ["a decision of null", { decision: null }, "/decision"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
