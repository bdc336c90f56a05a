import { decideChange, decideChanges, undoDecision } from "@tailorbird/contracts/review";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as decideHandler } from "./decide.ts";
import { handler as decideManyHandler } from "./decide-many.ts";
import { handler } from "./undo.ts";

const ask = endpoint(undoDecision, handler);
const decide = endpoint(decideChange, decideHandler);
const decideMany = endpoint(decideChanges, decideManyHandler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

/** A review with one step behind it, at revision 1. */
async function valid() {
  const sending = await fresh();
  await reject(sending, "c1");
  await stack.database.as(sending.as.accountId).update(tailoring).set({ revision: 1 });
  return sending;
}
type Sending = Awaited<ReturnType<typeof fresh>>;

async function fresh() {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, "ready") }, body: {} };
}

function reject({ as, params }: Sending, changeId: string) {
  return decide.ok({ as, params: { ...params, changeId }, body: { decision: "rejected" } });
}

const decisionsIn = (body: { changes: { decision: string }[] }) =>
  body.changes.map(({ decision }) => decision);

it("takes decisions back one by one, with words and score, to the beginning and no further", async () => {
  const sending = await fresh();
  const { as, params } = sending;
  const first = await reject(sending, "c2");
  const text = "My own words";
  const edited = await decide.ok({
    as,
    params: { ...params, changeId: "c1" },
    body: { decision: "edited", text },
  });
  await reject(sending, "c1");
  const back = await ask.ok(sending);
  expect(back.body.changes).toEqual(edited.body.changes);
  expect(back.body.score).toEqual(edited.body.score);
  expect((await ask.ok(sending)).body.changes).toEqual(first.body.changes);
  const { body } = await ask.ok(sending);
  expect(decisionsIn(body)).toEqual(["pending", "pending"]);
  expect(body.canUndo).toBe(false);
  expect((await ask.refused(sending)).body.code).toBe("nothing_to_undo");
});

it("takes many decisions that were made at once back at once", async () => {
  const sending = await valid();
  await decideMany.ok({ ...sending, body: { decision: "accepted" } });
  expect(decisionsIn((await ask.ok(sending)).body)).toEqual(["rejected", "pending"]);
});

it("goes on from where it came to: a decision after an undo is the next to be undone", async () => {
  const sending = await valid();
  await reject(sending, "c2");
  await ask.ok(sending);
  await decideMany.ok({ ...sending, body: { decision: "accepted" } });
  expect(decisionsIn((await ask.ok(sending)).body)).toEqual(["rejected", "pending"]);
  expect(decisionsIn((await ask.ok(sending)).body)).toEqual(["pending", "pending"]);
});

it("undoes nothing once the tailoring is accepted", async () => {
  const sending = await valid();
  await stack.database.as(sending.as.accountId).update(tailoring).set({ acceptedVersion: 2 });
  expect((await ask.refused(sending)).body.code).toBe("tailoring_accepted");
});

it("says that a review at its beginning has nothing to undo", async () => {
  expect((await ask.refused(await fresh())).body.code).toBe("nothing_to_undo");
});

itRefusesBodies(ask, valid);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
