import { updateTask } from "@tailorbird/contracts/tasks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedTask } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateTask, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedTask(stack, as) }, body: { title: "Renamed" } };
}

it("changes what is named", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ ...sending.body, id: sending.params.id, revision: 2 });
  expect(headers.etag).toBe('"2"');
});

it("is done once, and can be taken up again", async () => {
  const sending = await valid();
  const put = async (done: boolean) => (await ask.ok({ ...sending, body: { done } })).body.doneAt;
  const first = await put(true);
  expect(first).not.toBeNull();
  expect(await put(true)).toBe(first);
  expect(await put(false)).toBeNull();
});

itRefusesBodies(ask, valid, [
  ["a title of null", { title: null }, "/title"],
  ["done that is no boolean", { done: "yes" }, "/done"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
