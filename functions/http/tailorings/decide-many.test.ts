import { decideChanges } from "@tailorbird/contracts/review";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./decide-many.ts";

const ask = endpoint(decideChanges, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const seed = async (status: Parameters<typeof seedTailoring>[2], more = {}) => {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, status, more) }, body: { decision: "accepted" } };
};
const valid = () => seed("ready");
const decisionsIn = (body: { changes: { decision: string }[] }) =>
  body.changes.map(({ decision }) => decision);

it("decides every change that is still pending, and leaves the others as they were decided", async () => {
  const { body } = await ask.ok(await seed("ready", { decisions: { c1: "rejected" } }));
  expect(decisionsIn(body)).toEqual(["rejected", "accepted"]);
  expect(body.revision).toBe(2);
});

it("decides the changes that are named", async () => {
  const sending = await valid();
  const { body } = await ask.ok({ ...sending, body: { decision: "rejected", changeIds: ["c2"] } });
  expect(decisionsIn(body)).toEqual(["pending", "rejected"]);
});

it("opens all of them again", async () => {
  const sending = await seed("ready", { decisions: { c1: "rejected", c2: "accepted" } });
  const { body } = await ask.ok({ ...sending, body: { decision: "pending" } });
  expect(decisionsIn(body)).toEqual(["pending", "pending"]);
});

it("scores the resume without its changes when all are rejected", async () => {
  const sending = await valid();
  const { body } = await ask.ok({ ...sending, body: { decision: "rejected" } });
  expect(body.score!.after).toBe(body.score!.before);
});

it("decides none when one of those named is not there", async () => {
  const sending = await valid();
  const changeIds = ["c1", "c9"];
  expect((await ask.refused({ ...sending, body: { decision: "rejected", changeIds } })).body.code).toBe(
    "not_found",
  );
  const { body } = await ask.ok({ ...sending, headers: { "if-match": '"1"' } });
  expect(decisionsIn(body)).toEqual(["accepted", "accepted"]);
});

it("decides nothing before there is a result, and nothing once it is accepted", async () => {
  expect((await ask.refused(await seed("running"))).body.code).toBe("tailoring_not_ready");
  expect((await ask.refused(await seed("ready", { acceptedVersion: 2 }))).body.code).toBe(
    "tailoring_accepted",
  );
});

itRefusesBodies(ask, valid, [
  ["no decision", {}, "/decision"],
  ["edits, which need words", { decision: "edited" }, "/decision"],
  ["an empty list", { decision: "accepted", changeIds: [] }, "/changeIds"],
  ["what is no id of a change", { decision: "accepted", changeIds: ["__proto__"] }, "/changeIds/0"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
