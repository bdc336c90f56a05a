import { getJob } from "@tailorbird/contracts/jobs";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleBrief, samplePosting } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getJob, handler);
const person = somebody();
let stack: Stack;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  id = await seedJob(stack, person);
});
afterAll(() => stack.stop());

const mine = () => ({ as: person, params: { id } });

it("answers the job with what it asks for", async () => {
  const { body, headers } = await ask.ok(mine());
  expect(body).toMatchObject({ id, ...samplePosting, url: null, brief: sampleBrief, revision: 1 });
  expect(headers.etag).toBe('"1"');
});

itSparesUnchanged(ask, mine);
itKeepsOut(ask, mine);
