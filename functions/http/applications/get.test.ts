import { getApplication } from "@tailorbird/contracts/applications";
import { endpoint } from "@tailorbird/testing/endpoint";
import { samplePosting } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getApplication, handler);
const as = somebody();
let stack: Stack;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  id = await seedApplication(stack, as);
});
afterAll(() => stack.stop());

const valid = () => ({ as, params: { id } });

it("answers the application with its job's title and company", async () => {
  const { body } = await ask.ok(valid());
  const { title, company } = samplePosting;
  expect(body).toMatchObject({ id, title, company, status: "saved", resumeId: null, revision: 1 });
});

itSparesUnchanged(ask, valid);
itKeepsOut(ask, valid);
