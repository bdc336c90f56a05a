import { createView } from "@tailorbird/contracts/views";
import { newId } from "@tailorbird/core/shared/id";
import { savedView } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itMakesOnce } from "@tailorbird/testing/repeats";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./create.ts";

const ask = endpoint(createView, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const query = { status: "applied,screening", sort: "activity" };

function valid() {
  return { as: somebody(), body: { name: "Waiting", shows: { list: "applications", query } } };
}

it("keeps the filters of a list with its order", async () => {
  const { headers, body } = await ask.ok(valid());
  expect(headers).toMatchObject({ location: `/v1/views/${body.id}`, etag: '"1"' });
  expect(body).toMatchObject({ name: "Waiting", shows: { list: "applications", query } });
});

it("keeps the order that a list has by itself when none is named", async () => {
  const shows = { list: "jobs", query: { followed: "false" } };
  const { body } = await ask.ok({ ...valid(), body: { name: "Undecided", shows } });
  expect(body.shows).toEqual({ list: "jobs", query: { followed: "false", sort: "newest" } });
});

it("keeps 200 and no more", async () => {
  const sending = valid();
  await ask.ok(sending);
  const { accountId } = sending.as;
  const [one] = await stack.database.as(accountId).select().from(savedView);
  const rows = Array.from({ length: 199 }, () => ({ ...one!, id: newId("view") }));
  await stack.database.as(accountId).insert(savedView).values(rows);
  expect((await ask.refused(sending)).body.code).toBe("limit_reached");
});

const shows = { list: "applications", query: {} };
itRefusesBodies(ask, valid, [
  ["no name", { shows }, "/name"],
  ["a name of spaces", { name: " ", shows }, "/name"],
  ["nothing to show", { name: "x" }, "/shows"],
  [
    "a filter that the list does not have",
    { name: "x", shows: { list: "jobs", query: { status: "saved" } } },
    "/shows/query/status",
  ],
  [
    "a value that the list would refuse",
    { name: "x", shows: { list: "jobs", query: { posting: "x" } } },
    "/shows/query/posting",
  ],
  [
    "a place in a list",
    { name: "x", shows: { list: "jobs", query: { cursor: "x" } } },
    "/shows/query/cursor",
  ],
  ["a list that nobody knows", { name: "x", shows: { list: "people", query: {} } }, "/shows/list"],
]);
itMakesOnce(ask, {
  valid: async () => valid(),
  other: () => ({ name: "Another", shows }),
  madeBy: ({ id }: { id: string }) => id,
  count: ({ as }) => stack.database.as(as!.accountId).$count(savedView),
});
itKeepsOut(ask, valid);
