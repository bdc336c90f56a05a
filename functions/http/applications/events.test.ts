import { listApplicationEvents } from "@tailorbird/contracts/applications";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { newId } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./events.ts";

const ask = endpoint(listApplicationEvents, handler);
const followed = new Map<string, string>();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedApplication(stack, as) } };
}

it("lists what happened to this application alone", async () => {
  const { as, params } = await valid();
  await seedApplication(stack, as);
  const { body } = await ask.ok({ as, params });
  expect(body.items).toMatchObject([
    { applicationId: params.id, kind: "created", from: null, to: "saved", note: null, corrects: null },
  ]);
});

itPages(ask, {
  already: 1,
  async params({ accountId, ...person }) {
    const id = await seedApplication(stack, { accountId, ...person });
    followed.set(accountId, id);
    return { id };
  },
  async add({ accountId }) {
    const id = newId("event");
    await stack.database
      .as(accountId)
      .insert(applicationEvent)
      .values({
        accountId,
        id,
        applicationId: followed.get(accountId)!,
        kind: "status_changed",
        from: "saved",
        to: "applied",
        by: "person",
        occurredAt: "2026-11-02T09:00:00.000Z",
      });
    return id;
  },
  nameOf: ({ id }: { id: string }) => id,
});
itKeepsOut(ask, valid);
