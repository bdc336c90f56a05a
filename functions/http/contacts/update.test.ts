import { updateContact } from "@tailorbird/contracts/contacts";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedApplication } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedContact } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateContact, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedContact(stack, as) }, body: { role: "Recruiter" } };
}

it("changes what is named", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ ...sending.body, id: sending.params.id, revision: 2 });
  expect(headers.etag).toBe('"2"');
});

it("changes the applications it belongs to, and leaves them when they are not named", async () => {
  const sending = await valid();
  const ids = [await seedApplication(stack, sending.as), await seedApplication(stack, sending.as)];
  const put = async (body: object) => (await ask.ok({ ...sending, body })).body.applicationIds;
  expect(await put({ applicationIds: ids })).toEqual(ids);
  expect(await put({ role: "Recruiter" })).toEqual(ids);
  expect(await put({ applicationIds: [ids[1]] })).toEqual([ids[1]]);
  expect(await put({ applicationIds: [] })).toEqual([]);
});

it("refuses another account's application, and changes nothing then", async () => {
  const sending = await valid();
  const theirs = await seedApplication(stack, somebody());
  const { body } = await ask.refused({ ...sending, body: { name: "Other", applicationIds: [theirs] } });
  expect(body.code).toBe("not_found");
  expect((await ask.ok({ ...sending, body: {} })).body.name).toBe("An invented person");
});

itRefusesBodies(ask, valid, [
  ["a name of null", { name: null }, "/name"],
  ["a mail address that is none", { email: "x" }, "/email"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
