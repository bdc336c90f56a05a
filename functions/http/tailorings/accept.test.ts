import { acceptTailoring } from "@tailorbird/contracts/tailorings";
import { resume, resumeVersion } from "@tailorbird/core/resumes/resume.sql";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { sampleDocument, sampleResult } from "@tailorbird/testing/fixtures";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { desc } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./accept.ts";

const ask = endpoint(acceptTailoring, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const seed = async (status: Parameters<typeof seedTailoring>[2], more = {}) => {
  const as = somebody();
  return { as, params: { id: await seedTailoring(stack, as, status, more) }, body: {} };
};
const valid = () => seed("ready");
type Sending = Awaited<ReturnType<typeof valid>>;

const versionsOf = ({ as }: Sending) =>
  stack.database.as(as.accountId).select().from(resumeVersion).orderBy(desc(resumeVersion.version));

it("makes a version of the resume, which becomes its newest", async () => {
  const sending = await valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(body).toMatchObject({ version: 2, origin: "tailoring", tailoringId: sending.params.id });
  expect(headers.location).toBe(`/v1/resumes/${body.resumeId}/versions/2`);
  const mine = stack.database.as(sending.as.accountId);
  expect(await mine.select().from(resume)).toMatchObject([{ currentVersion: 2, revision: 2 }]);
  expect(await mine.select().from(tailoring)).toMatchObject([{ acceptedVersion: 2 }]);
});

it("takes what was accepted or left open, leaves what was rejected, and changes nothing else", async () => {
  const sending = await seed("ready", { decisions: { c1: "rejected" } });
  await ask.ok(sending);
  const [made, original] = await versionsOf(sending);
  const [first, second, third, ...others] = sampleDocument.work[0]!.highlights;
  expect(made!.document.work[0]!.highlights).toEqual([
    first,
    second,
    { ...third, text: sampleResult.changes[1]!.after },
    ...others,
  ]);
  const { work: _, spans: __, source: ___, ...rest } = made!.document;
  expect(sampleDocument).toMatchObject(rest);
  expect(original!.document).toEqual(sampleDocument);
});

it("answers the same version when it is asked again", async () => {
  const sending = await valid();
  const { body } = await ask.ok(sending);
  expect((await ask.ok(sending)).body).toEqual(body);
  expect(await versionsOf(sending)).toHaveLength(2);
});

it("makes one version when it is asked five times at once", async () => {
  const sending = await valid();
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask.ok(sending)));
  expect(new Set(answers.map(({ body }) => body.version))).toEqual(new Set([2]));
  expect(await versionsOf(sending)).toHaveLength(2);
});

it("answers a repeated key though the revision has moved on", async () => {
  const sending = { ...(await valid()), headers: { "idempotency-key": "k", "if-match": '"1"' } };
  const { body } = await ask.ok(sending);
  expect((await ask.ok(sending)).body).toEqual(body);
});

it("refuses a key that came for another tailoring", async () => {
  const first = { ...(await valid()), headers: { "idempotency-key": "k" } };
  await ask.ok(first);
  const id = await seedTailoring(stack, first.as, "ready");
  expect((await ask.refused({ ...first, params: { id } })).body.code).toBe("idempotency_key_reused");
});

it("makes versions one after the other of two tailorings of one resume", async () => {
  const sending = await valid();
  const { resumeId } = (await ask.ok(sending)).body;
  const id = await seedTailoring(stack, sending.as, "ready", { resumeId });
  expect((await ask.ok({ ...sending, params: { id } })).body.version).toBe(3);
});

it.each(["queued", "running", "failed", "cancelled"] as const)("accepts none that is %s", async (status) => {
  expect((await ask.refused(await seed(status))).body.code).toBe("tailoring_not_ready");
});

itRefusesBodies(ask, valid);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
