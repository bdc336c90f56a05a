import { getPreferences, removeEmail } from "@tailorbird/contracts/preferences";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { seedPreferences } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as get } from "../preferences/get.ts";
import { handler } from "./remove.ts";

const ask = endpoint(removeEmail, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("forgets the address and the one that was asked for, and is content where there is none", async () => {
  const as = somebody();
  await seedPreferences(stack, as, { pendingEmail: "new@example.com" });
  await ask.ok({ as });
  const { body } = await endpoint(getPreferences, get).ok({ as });
  expect(body.email).toEqual({ address: null, confirmedAt: null, pending: null });
  expect((await ask.ok({ as })).status).toBe(204);
  expect((await ask.ok({ as: somebody() })).status).toBe(204);
});

itKeepsOut(ask, () => ({ as: somebody() }));
