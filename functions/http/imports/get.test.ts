import { getImport } from "@tailorbird/contracts/imports";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedImport } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getImport, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedImport(stack, as) } };
}

it("answers what it is", async () => {
  const sending = await valid();
  expect((await ask.ok(sending)).body).toMatchObject({ id: sending.params.id, fileName: "table.csv" });
});

itSparesUnchanged(ask, valid);
itKeepsOut(ask, valid);
