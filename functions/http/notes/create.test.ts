import { createNote } from "@tailorbird/contracts/notes";
import { note } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createNote, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return {
    as,
    params: { id: await seedApplication(stack, as) },
    body: { body: "Ask about the **on-call** week." },
  };
}

it("answers what was put down", async () => {
  const sending = await valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/notes/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ ...sending.body, applicationId: sending.params.id });
});

it("keeps Markdown as it was typed, also when it is hostile", async () => {
  const body = "# Hi\n<script>alert(1)</script> [x](javascript:alert(1)) '; drop table note; --";
  expect((await ask.ok({ ...(await valid()), body: { body } })).body.body).toBe(body);
});

itRefusesBodies(ask, valid, [
  ["no text", {}, "/body"],
  ["text of spaces", { body: " " }, "/body"],
  ["20,001 characters", { body: "x".repeat(20_001) }, "/body"],
  ["another application", { body: "x", applicationId: `app_${"0".repeat(32)}` }, "/applicationId"],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ body: "Another" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(note),
});
itKeepsOut(ask, valid);
