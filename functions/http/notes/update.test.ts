import { updateNote } from "@tailorbird/contracts/notes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedNote } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateNote, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return {
    as,
    params: { id: await seedNote(stack, as, await seedApplication(stack, as)) },
    body: { body: "Rewritten" },
  };
}

it("changes what is named", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ ...sending.body, id: sending.params.id, revision: 2 });
  expect(headers.etag).toBe('"2"');
});

itRefusesBodies(ask, valid, [
  ["no text", {}, "/body"],
  ["null", { body: null }, "/body"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
