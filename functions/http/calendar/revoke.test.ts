import { getCalendar, renewCalendar, revokeCalendar } from "@tailorbird/contracts/calendar";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as feed } from "./feed.ts";
import { handler as renew } from "./renew.ts";
import { handler } from "./revoke.ts";

const ask = endpoint(revokeCalendar, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("stops the address from working, and is content when there is none", async () => {
  const as = somebody();
  const { body } = await endpoint(renewCalendar, renew).ok({ as });
  expect((await ask.ok({ as })).status).toBe(204);
  expect((await ask.ok({ as })).status).toBe(204);
  const params = { file: body.path.split("/").at(-1)! };
  expect((await endpoint(getCalendar, feed).refused({ params })).body.code).toBe("not_found");
});

itKeepsOut(ask, () => ({ as: somebody() }));
