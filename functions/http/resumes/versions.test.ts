import type { Actor } from "@tailorbird/contracts/actor";
import { listResumeVersions } from "@tailorbird/contracts/resumes";
import { addVersion } from "@tailorbird/core/resumes/resume-repository";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument } from "@tailorbird/testing/fixtures";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./versions.ts";

const ask = endpoint(listResumeVersions, handler);
const seeded = new Map<string, string>();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function begin(person: Actor) {
  const id = await seedResume(stack, person);
  seeded.set(person.accountId, id);
  return { id };
}
const valid = async () => {
  const as = somebody();
  return { as, params: await begin(as) };
};

it("lists versions without their documents", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  const shown = { resumeId: sending.params.id, version: 1, origin: "upload", tailoringId: null };
  expect(body.items).toEqual([{ ...shown, createdAt: expect.any(String) }]);
});

it("lists none of a resume that has not been read", async () => {
  const as = somebody();
  const { body } = await ask.ok({ as, params: { id: await seedAwaitedResume(stack, as) } });
  expect(body).toEqual({ items: [], nextCursor: null });
});

itPages(ask, {
  already: 1,
  params: begin,
  async add({ accountId }) {
    const resumeId = seeded.get(accountId)!;
    const row = { accountId, resumeId, document: sampleDocument, documentHash: "sample" };
    const made = await stack.database.transact(accountId, (queries) =>
      addVersion(queries, { ...row, origin: "tailoring" }),
    );
    return `${resumeId} ${made.version}`;
  },
  nameOf: ({ resumeId, version }: { resumeId: string; version: number }) => `${resumeId} ${version}`,
});
itKeepsOut(ask, valid);
