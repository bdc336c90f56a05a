import { commentOnShared, createShare, getShared } from "@tailorbird/contracts/shares";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { newId } from "@tailorbird/core/shared/id";
import { systemClock } from "@tailorbird/core/shared/ports";
import { share, shareComment } from "@tailorbird/core/shares/share.sql";
import { Shared } from "@tailorbird/core/shares/shared";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedResume, seedTailoring } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler as createHandler } from "../shares/create.ts";
import { handler } from "./comment.ts";
import { handler as getHandler } from "./get.ts";

const ask = endpoint(commentOnShared, handler);
const create = endpoint(createShare, createHandler);
const get = endpoint(getShared, getHandler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const body = { author: "A reviewer", body: "Say how many.", itemId: "work-1-h1" };
async function shared(more: object = {}) {
  const as = somebody();
  const made = await create.ok({ as, body: { resumeId: await seedResume(stack, as), ...more } });
  return { as, params: { token: made.body.path.split("/").at(-1)! } };
}
async function valid() {
  const { params } = await shared();
  return { params, body };
}

it("keeps what a reviewer writes, for the owner and for whom has the address", async () => {
  const { as, params } = await shared();
  const { body: made, headers } = await ask.ok({ params, body });
  expect(made).toMatchObject(body);
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect((await get.ok({ params })).body.comments).toEqual([made]);
  expect(await stack.database.as(as.accountId).select().from(shareComment)).toMatchObject([body]);
});

it("keeps text as text, also when it is hostile", async () => {
  const hostile = { author: "<b>x</b>", body: "<script>alert(1)</script> '; drop table share; --" };
  expect((await ask.ok({ ...(await valid()), body: hostile })).body).toMatchObject(hostile);
});

it("keeps once what is sent twice", async () => {
  const { as, params } = await shared();
  const [one, other] = [await ask.ok({ params, body }), await ask.ok({ params, body })];
  expect(other.body).toEqual(one.body);
  expect(await stack.database.as(as.accountId).$count(shareComment)).toBe(1);
});

it("answers a repeated key whose request found its comment there", async () => {
  const { params } = await shared();
  const { body: made } = await ask.ok({ params, body });
  const headers = { "idempotency-key": "late" };
  for (let n = 0; n < 2; n += 1) expect((await ask.ok({ params, body, headers })).body).toEqual(made);
});

it("keeps once what a double click sends to two functions at once", async () => {
  const { as, params } = await shared();
  // A function has one connection, on which its requests follow one another: the other has its own.
  const other = new Shared({ database: stack.database, clock: systemClock });
  for (let n = 0; n < 5; n += 1) {
    const said = { ...body, body: `Say how many, ${n}.` };
    await Promise.all([other.comment(params.token, said, undefined), ask.ok({ params, body: said })]);
  }
  expect(await stack.database.as(as.accountId).$count(shareComment)).toBe(5);
});

it("answers a repeated key with what the first request made, and keeps keys of shares apart", async () => {
  const [mine, theirs] = [await shared(), await shared()];
  const headers = { "idempotency-key": "k" };
  const one = await ask.ok({ params: mine.params, body, headers });
  await stack.database.as(mine.as.accountId).update(shareComment).set({ author: "Renamed" });
  expect((await ask.ok({ params: mine.params, body, headers })).body.id).toBe(one.body.id);
  const other = await ask.refused({ params: mine.params, body: { ...body, body: "Other" }, headers });
  expect(other.body.code).toBe("idempotency_key_reused");
  expect((await ask.ok({ params: theirs.params, body, headers })).body.id).not.toBe(one.body.id);
});

it("takes nothing by an address that may only be read by", async () => {
  const { as, params } = await shared({ allows: "read" });
  expect((await ask.refused({ params, body })).body.code).toBe("share_read_only");
  expect(await stack.database.as(as.accountId).$count(shareComment)).toBe(0);
});

it("takes nothing by an address that was revoked", async () => {
  const { as, params } = await shared();
  await stack.database.as(as.accountId).update(share).set({ revokedAt: new Date().toISOString() });
  expect((await ask.refused({ params, body })).body.code).toBe("not_found");
});

it("takes 500 comments and no more", async () => {
  const { as, params } = await shared();
  await ask.ok({ params, body });
  const mine = stack.database.as(as.accountId);
  const [one] = await mine.select().from(shareComment);
  const more = Array.from({ length: 499 }, () => ({ ...one!, id: newId("comment") }));
  await mine.insert(shareComment).values(more);
  expect((await ask.refused({ params, body: { ...body, body: "One more" } })).body.code).toBe(
    "limit_reached",
  );
});

it("takes what is said of any line that is shown, and of nothing else", async () => {
  const as = somebody();
  const tailoringId = await seedTailoring(stack, as, "ready");
  const made = await create.ok({ as, body: { tailoringId } });
  const params = { token: made.body.path.split("/").at(-1)! };
  for (const itemId of ["c1", "work-1", "work-1-h1", "work-1/position", "basics/name"])
    expect((await ask.ok({ params, body: { ...body, itemId } })).body).toMatchObject({ itemId });
  // The telephone is there, and hidden; `source` is the file's.
  for (const itemId of [
    "c9",
    "work-9",
    "work-1-h99",
    "work-1/salary",
    "basics/phone",
    "basics/email",
    "source",
  ]) {
    const { body: problem } = await ask.refused({ params, body: { ...body, itemId } });
    expect(problem).toMatchObject({ code: "invalid_request", errors: [{ pointer: "/itemId" }] });
  }
  expect(await stack.database.as(as.accountId).$count(shareComment)).toBe(5);
});

it("takes nothing on what was deleted since", async () => {
  const { as, params } = await shared();
  await stack.database.as(as.accountId).delete(resume);
  const { itemId: _, ...whole } = body;
  expect((await ask.refused({ params, body: whole })).body.code).toBe("not_found");
});

itRefusesBodies(ask, valid, [
  ["no author", { body: "x" }, "/author"],
  ["an author of spaces", { author: " ", body: "x" }, "/author"],
  ["nothing", { author: "x", body: "" }, "/body"],
  ["4,001 characters", { author: "x", body: "x".repeat(4_001) }, "/body"],
  ["a line that can't be one", { ...body, itemId: "../x" }, "/itemId"],
]);
