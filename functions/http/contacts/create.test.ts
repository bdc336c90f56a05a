import { createContact } from "@tailorbird/contracts/contacts";
import { contact } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { absentLike, itKeepsOut, itRefusesBodies, sameFor } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createContact, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const valid = async () => ({
  as: somebody(),
  body: { name: "An invented person", email: "person@example.com" },
});

it("answers what was put down", async () => {
  const sending = await valid();
  const { status, headers, body } = await ask.ok(sending);
  expect(status).toBe(201);
  expect(headers).toMatchObject({ location: `/v1/contacts/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ ...sending.body });
});

it("belongs to applications of the account, and to no other's", async () => {
  const as = somebody();
  const ids = [await seedApplication(stack, as), await seedApplication(stack, as)];
  const { body } = await ask.ok({ as, body: { name: "x", applicationIds: [...ids, ...ids] } });
  expect(body.applicationIds).toEqual(ids);
  const theirs = await seedApplication(stack, somebody());
  const answers = await Promise.all(
    [theirs, absentLike(theirs)].map((id) => ask.refused({ as, body: { name: "x", applicationIds: [id] } })),
  );
  expect(answers[0]!.body.code).toBe("not_found");
  expect(sameFor(answers[0]!)).toEqual(sameFor(answers[1]!));
  expect(await stack.database.as(as.accountId).$count(contact)).toBe(1);
});

itRefusesBodies(ask, valid, [
  ["no name", {}, "/name"],
  ["a mail address that is none", { name: "x", email: "x" }, "/email"],
  ["a page that runs", { name: "x", url: "javascript:alert(1)" }, "/url"],
  [
    "101 applications",
    { name: "x", applicationIds: Array(101).fill(`app_${"0".repeat(32)}`) },
    "/applicationIds",
  ],
]);
itMakesOnce(ask, {
  valid,
  other: () => ({ name: "Another" }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(contact),
});
itKeepsOut(ask, valid);
