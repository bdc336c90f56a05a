import { decideChange } from "@tailorbird/contracts/tailorings";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
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

itRefusesBodies(ask, valid, [
  ["no decision", {}, "/decision"],
  ["a decision that there is not", { decision: "maybe" }, "/decision"],
  ["a decision of null", { decision: null }, "/decision"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
