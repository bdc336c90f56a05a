import { correctResume, getResumeVersion } from "@tailorbird/contracts/resumes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedAwaitedResume, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./correct.ts";
import { handler as readVersion } from "./version.ts";

const ask = endpoint(correctResume, handler);
const read = endpoint(getResumeVersion, readVersion);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const replace = { op: "replace", address: "basics/label", value: "An invented title" };
const valid = async (...corrections: object[]) => {
  const as = somebody();
  return {
    as,
    params: { id: await seedResume(stack, as) },
    body: { corrections: corrections.length > 0 ? corrections : [replace] },
  };
};

it("makes a new version of what the person says, marked as theirs, and keeps the one before", async () => {
  const sending = await valid();
  const { body, headers } = await ask.ok(sending);
  expect(body).toMatchObject({ version: 2, origin: "correction", revision: 2 });
  expect(headers.etag).toBe('"2"');
  expect(body.document.basics.label).toBe("An invented title");
  expect(body.document.ownWords?.["basics/label"]).toMatchObject({ isEvidence: false });
  const { as, params } = sending;
  const { body: first } = await read.ok({ as, params: { ...params, version: "1" } });
  expect(first.document.ownWords).toBeUndefined();
  const { body: second } = await read.ok({ as, params: { ...params, version: "2" } });
  expect(second.document).toEqual(body.document);
});

it("warns of dates that contradict one another, by the entries they belong to", async () => {
  const sending = await valid(
    { op: "replace", address: "work-1/startDate", value: "2020-05" },
    { op: "replace", address: "work-1/endDate", value: "2019-01" },
  );
  const { body } = await ask.ok(sending);
  expect(body.warnings).toEqual([{ code: "ends_before_it_begins", itemIds: ["work-1"] }]);
  const { as, params } = sending;
  expect((await read.ok({ as, params: { ...params, version: "2" } })).body.warnings).toEqual(body.warnings);
  expect((await read.ok({ as, params: { ...params, version: "1" } })).body.warnings).toEqual([]);
});

it("lets tailoring rest on what the person declares to be true", async () => {
  const { body } = await ask.ok(await valid({ ...replace, isEvidence: true }));
  expect(body.document.ownWords?.["basics/label"]).toMatchObject({ isEvidence: true });
});

it("makes no version of what changes nothing", async () => {
  const { body, headers } = await ask.ok(await valid({ op: "confirm", address: "basics/name" }));
  expect(body).toMatchObject({ version: 1, origin: "upload", revision: 1 });
  expect(headers.etag).toBe('"1"');
});

it("makes all of several corrections, or none when one can't be made", async () => {
  const sending = await valid(replace, { op: "replace", address: "work-99/name", value: "Nowhere" });
  const { body } = await ask.refused(sending);
  expect(body).toMatchObject({
    code: "invalid_request",
    errors: [{ in: "body", pointer: "/corrections/1/address" }],
  });
  const { body: next } = await ask.ok({ ...sending, body: { corrections: [replace] } });
  expect(next.version).toBe(2);
});

it("answers 409 while the file has not been read", async () => {
  const as = somebody();
  const id = await seedAwaitedResume(stack, as);
  const { body } = await ask.refused({ as, params: { id }, body: { corrections: [replace] } });
  expect(body.code).toBe("resume_not_ready");
});

itRefusesBodies(ask, valid, [
  ["nothing", {}, "/corrections"],
  ["no correction", { corrections: [] }, "/corrections"],
  ["201 corrections", { corrections: Array(201).fill(replace) }, "/corrections"],
  ["an unknown correction", { corrections: [{ ...replace, op: "invent" }] }, "/corrections/0/op"],
  [
    "an address that is none",
    { corrections: [{ ...replace, address: "../name" }] },
    "/corrections/0/address",
  ],
  ["an empty value", { corrections: [{ ...replace, value: " " }] }, "/corrections/0/value"],
  [
    "a date that is none",
    { corrections: [{ ...replace, address: "work-1/startDate" }] },
    "/corrections/0/value",
  ],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
