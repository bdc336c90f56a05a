import { createShare } from "@tailorbird/contracts/shares";
import { auditEntry } from "@tailorbird/core/accounts/audit.sql";
import { newId } from "@tailorbird/core/shared/id";
import { share } from "@tailorbird/core/shares/share.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedAwaitedResume, seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createShare, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, body: { resumeId: await seedResume(stack, as) } };
}

it("makes an address that is shown once, and stored as a hash", async () => {
  const sending = await valid();
  const { headers, body } = await ask.ok(sending);
  expect(headers.location).toBe(`/v1/shares/${body.id}`);
  expect(body).toMatchObject({
    ...sending.body,
    resumeVersion: 1,
    allows: "comment",
    hidesContact: true,
    comments: 0,
  });
  const secret = body.path.split("_").slice(2).join("_");
  expect(secret).toHaveLength(43);
  const [row] = await stack.database.as(sending.as.accountId).select().from(share);
  expect(JSON.stringify(row)).not.toContain(secret);
  const days = (Date.parse(body.expiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(13.9);
  expect(days).toBeLessThanOrEqual(14);
  const told = await stack.database.as(sending.as.accountId).select().from(auditEntry);
  expect(told).toMatchObject([{ action: "share.created", subject: body.id, by: "person" }]);
});

it("shares a tailoring that is ready, and no other", async () => {
  const as = somebody();
  const tailoringId = await seedTailoring(stack, as, "ready");
  expect((await ask.ok({ as, body: { tailoringId } })).body).toMatchObject({ tailoringId, resumeId: null });
  const running = await seedTailoring(stack, as, "running");
  const { body } = await ask.refused({ as, body: { tailoringId: running } });
  expect(body.errors).toEqual([expect.objectContaining({ pointer: "/tailoringId" })]);
});

it("shares no version that there is not, and no resume that has not been read", async () => {
  const { as, body } = await valid();
  const refusals = [
    await ask.refused({ as, body: { ...body, resumeVersion: 2 } }),
    await ask.refused({ as, body: { resumeId: await seedAwaitedResume(stack, as) } }),
  ];
  expect(refusals.map(({ body }) => body.errors?.[0]?.pointer)).toEqual(["/resumeVersion", "/resumeId"]);
});

it("answers what is another's as what does not exist", async () => {
  const theirs = await valid();
  const [foreign, absent] = [theirs.body.resumeId, absentLike(theirs.body.resumeId)];
  const answers = await Promise.all(
    [foreign, absent].map((resumeId) => ask.refused({ as: somebody(), body: { resumeId } })),
  );
  expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
});

it("makes 1,000 and no more", async () => {
  const sending = await valid();
  await ask.ok(sending);
  const mine = stack.database.as(sending.as.accountId);
  const [one] = await mine.select().from(share);
  await mine.insert(share).values(Array.from({ length: 999 }, () => ({ ...one!, id: newId("share") })));
  expect((await ask.refused(sending)).body.code).toBe("limit_reached");
});

const resumeId = `res_${"0".repeat(32)}`;
itRefusesBodies(ask, valid, [
  ["nothing to share", {}, "/resumeId"],
  ["two things", { resumeId, tailoringId: `tlr_${"0".repeat(32)}` }, "/resumeId"],
  ["91 days", { resumeId, days: 91 }, "/days"],
  ["no day", { resumeId, days: 0 }, "/days"],
  ["more than comments", { resumeId, allows: "write" }, "/allows"],
  ["an empty label", { resumeId, label: " " }, "/label"],
]);
itMakesOnce(ask, {
  valid,
  other: (sending) => ({ ...(sending.body as object), days: 1 }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(share),
});
itKeepsOut(ask, valid);
