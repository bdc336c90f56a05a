import { updateView } from "@tailorbird/contracts/views";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedView } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateView, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedView(stack, as) }, body: { name: "Renamed" } };
}

it("changes what is named, and nothing else", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ name: "Renamed", shows: { list: "jobs" }, revision: 2 });
  expect(headers.etag).toBe('"2"');
  const shows = { list: "applications", query: { sort: "board" } };
  expect((await ask.ok({ ...sending, body: { shows } })).body).toMatchObject({ name: "Renamed", shows });
});

itRefusesBodies(ask, valid, [
  ["no name", { name: "" }, "/name"],
  ["filters of no list", { shows: { query: {} } }, "/shows/list"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
