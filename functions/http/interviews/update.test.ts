import { updateInterview } from "@tailorbird/contracts/interviews";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedInterview } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateInterview, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return {
    as,
    params: { id: await seedInterview(stack, as, await seedApplication(stack, as)) },
    body: { outcome: "passed" as const },
  };
}

it("changes what is named", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ ...sending.body, id: sending.params.id, revision: 2 });
  expect(headers.etag).toBe('"2"');
});

it("moves it to another time by another clock", async () => {
  const body = { localTime: "2026-12-02T09:00", timeZone: "America/New_York" };
  const answer = await ask.ok({ ...(await valid()), body });
  expect(answer.body).toMatchObject({ ...body, startsAt: "2026-12-02T14:00:00.000Z", revision: 2 });
});

itRefusesBodies(ask, valid, [
  ["a time without its zone", { localTime: "2026-12-01T10:00" }, "/timeZone"],
  ["a zone without its time", { timeZone: "UTC" }, "/timeZone"],
  ["an outcome nobody knows", { outcome: "good" }, "/outcome"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
