import { getResume } from "@tailorbird/contracts/resumes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itSparesUnchanged } from "@tailorbird/testing/revisions";
import { seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./get.ts";

const ask = endpoint(getResume, handler);
const as = somebody();
let stack: Stack;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  id = await seedResume(stack, as);
});
afterAll(() => stack.stop());

const valid = () => ({ as, params: { id } });

it("answers the resume as it stands", async () => {
  const { body } = await ask.ok(valid());
  expect(body).toMatchObject({ id, label: "Sample", status: "ready", failure: null, currentVersion: 1 });
});

it("says why a resume has failed", async () => {
  const failure = { code: "encrypted", detail: "Save it without a password." } as const;
  const failed = await seedResume(stack, as, { status: "failed", currentVersion: null, failure });
  const { body } = await ask.ok({ as, params: { id: failed } });
  expect(body).toMatchObject({ status: "failed", failure, currentVersion: null });
});

itSparesUnchanged(ask, valid);
itKeepsOut(ask, valid);
