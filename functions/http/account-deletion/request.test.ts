import { randomUUID } from "node:crypto";
import { requestDeletion } from "@tailorbird/contracts/account-data";
import type { Actor } from "@tailorbird/contracts/actor";
import { accountDeletion } from "@tailorbird/core/accounts/account-data.sql";
import { accountIdOf } from "@tailorbird/core/shared/id";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountDeletions } from "../../services/accounts/account-deletions.ts";
import { handler } from "./request.ts";

const ask = endpoint(requestDeletion, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

it("schedules the end in seven days, once, with a receipt that is shown once", async () => {
  const as = somebody();
  const { status, body } = await ask.ok({ as });
  expect(status).toBe(202);
  expect(Date.parse(body.dueAt) - Date.parse(body.requestedAt)).toBe(7 * 86_400_000);
  expect((await ask.ok({ as })).body).toMatchObject({ id: body.id, receipt: null });
  const token = body.receipt!.split("/").at(-1)!;
  const receipt = await (await accountDeletions()).receipt(token);
  expect(receipt).toMatchObject({ status: "scheduled", erasedAt: null, rows: {}, files: 0 });
  const rows = await stack.database.as(as.accountId).select().from(accountDeletion);
  expect(JSON.stringify(rows)).not.toContain(token.slice(33));
});

/** As a user pool has them; the authorizer has checked the signature, which is not looked at again. */
const bearer = (claims: object) => `Bearer x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;

/** Somebody, and the token that they sign in with. */
function signedIn() {
  const claims = { iss: "https://issuer.example", sub: randomUUID(), token_use: "access" };
  const as: Actor = { ...somebody(), accountId: accountIdOf(claims.iss, claims.sub) };
  return { as, claims, headers: { authorization: bearer(claims) } };
}
const subjectsOf = async ({ accountId }: Actor) =>
  (await stack.database.as(accountId).select().from(accountDeletion)).map(({ subject }) => subject);

it("keeps whose sign-in goes too, for as long as that can be undone", async () => {
  const { as, claims, headers } = signedIn();
  expect((await ask.ok({ as, headers })).body.erasesSignIn).toBe(true);
  expect(await subjectsOf(as)).toEqual([claims.sub]);
  await (await accountDeletions()).cancel(as);
  expect(await subjectsOf(as)).toEqual([null]);
});

it.each([
  ["a program, whatever it sends", { kind: "api_key" as const }, undefined],
  ["somebody with another's token", { accountId: somebody().accountId }, undefined],
  ["an issuer that is no user pool", {}, (claims: object) => bearer({ ...claims, token_use: undefined })],
  ["what is no token", {}, () => "Bearer tb_x"],
  ["no JSON", {}, () => "Bearer x.bm9uZQ.x"],
])("keeps nobody's sign-in for %s", async (_, actor, header) => {
  const { as, claims, headers } = signedIn();
  const sent = header ? { authorization: header(claims) } : headers;
  const caller = { ...as, ...actor };
  expect((await ask.ok({ as: caller, headers: sent })).body.erasesSignIn).toBe(false);
  expect(await subjectsOf(caller)).toEqual([null]);
});

it("learns whose sign-in it is when a program asked first and the person again", async () => {
  const { as, claims, headers } = signedIn();
  await ask.ok({ as: { ...as, kind: "api_key" } });
  expect((await ask.ok({ as, headers })).body).toMatchObject({ erasesSignIn: true, receipt: null });
  expect(await subjectsOf(as)).toEqual([claims.sub]);
});

itKeepsOut(ask, () => ({ as: somebody() }));
