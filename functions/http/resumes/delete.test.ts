import { deleteResume } from "@tailorbird/contracts/resumes";
import { resume, resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { ObjectNotFoundError } from "@tailorbird/core/shared/ports";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openObjects } from "../../services/parts/objects.ts";
import { handler } from "./delete.ts";

const ask = endpoint(deleteResume, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const valid = async () => {
  const as = somebody();
  return { as, params: { id: await seedResume(stack, as) } };
};

async function putOriginal(accountId: string, id: string): Promise<() => Promise<Uint8Array>> {
  const key = `accounts/${accountId}/resumes/${id}/original`;
  await openObjects().put(key, Buffer.from("An invented resume"), "text/plain");
  return () => openObjects().get(key, { maxBytes: 100 });
}

it("deletes a resume with its versions, its tailorings and its files", async () => {
  const sending = await valid();
  const { accountId } = sending.as;
  const readFile = await putOriginal(accountId, sending.params.id);
  await seedTailoring(stack, sending.as, "ready", { resumeId: sending.params.id });
  expect((await ask.ok(sending)).status).toBe(204);
  const mine = stack.database.as(accountId);
  const left = [await mine.$count(resume), await mine.$count(resumeVersion), await mine.$count(tailoring)];
  expect(left).toEqual([0, 0, 0]);
  await expect(readFile()).rejects.toThrow(ObjectNotFoundError);
  expect((await ask.refused(sending)).body.code).toBe("not_found");
});

it.each(["queued", "running"] as const)("keeps a resume whose tailoring is %s", async (status) => {
  const sending = await valid();
  await seedTailoring(stack, sending.as, status, { resumeId: sending.params.id });
  expect((await ask.refused(sending)).body.code).toBe("resume_in_use");
});

it("leaves the files of a resume that it may not delete", async () => {
  const sending = await valid();
  const readFile = await putOriginal(sending.as.accountId, sending.params.id);
  await ask.refused({ ...sending, as: somebody() });
  expect(await readFile()).toHaveLength(18);
});

itKeepsOut(ask, valid);
