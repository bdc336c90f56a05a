import { decideChange, listDecisions, undoDecision } from "@tailorbird/contracts/review";
import { newId } from "@tailorbird/core/shared/id";
import { tailoringDecision } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as decideHandler } from "./decide.ts";
import { handler } from "./decisions.ts";
import { handler as undoHandler } from "./undo.ts";

const ask = endpoint(listDecisions, handler);
const reviewed = new Map<string, string>();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, "ready") } };
}

it("lists what was decided and what was undone, each with what it was before", async () => {
  const { as, params } = await valid();
  const decision = { as, params: { ...params, changeId: "c1" }, body: { decision: "rejected" } };
  await endpoint(decideChange, decideHandler).ok(decision);
  await endpoint(undoDecision, undoHandler).ok({ as, params, body: {} });
  const { body } = await ask.ok({ as, params });
  const pending = { decision: "pending", edit: null };
  const rejected = { decision: "rejected", edit: null };
  expect(body.items).toMatchObject([
    { action: "undo", undoes: body.items[1]!.id, items: [{ changeId: "c1", from: rejected, to: pending }] },
    { action: "decide", undoes: null, items: [{ changeId: "c1", from: pending, to: rejected }] },
  ]);
});

it("lists nothing of another tailoring", async () => {
  const { as, params } = await valid();
  const other = await seedTailoring(stack, as, "ready");
  const decision = { as, params: { id: other, changeId: "c1" }, body: { decision: "rejected" } };
  await endpoint(decideChange, decideHandler).ok(decision);
  expect((await ask.ok({ as, params })).body.items).toEqual([]);
});

itPages(ask, {
  async params(person) {
    const id = await seedTailoring(stack, person, "ready");
    reviewed.set(person.accountId, id);
    return { id };
  },
  async add({ accountId }) {
    const id = newId("decision");
    const tailoringId = reviewed.get(accountId)!;
    await stack.database
      .as(accountId)
      .insert(tailoringDecision)
      .values({ accountId, id, tailoringId, action: "decide", items: [] });
    return id;
  },
  nameOf: ({ id }: { id: string }) => id,
});
itKeepsOut(ask, valid);
