import { applicationStatus, updateApplication } from "@tailorbird/contracts/applications";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { itGuardsRevisions } from "@tailorbird/testing/revisions";
import { seedApplication, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./update.ts";

const ask = endpoint(updateApplication, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function valid() {
  const as = somebody();
  return { as, params: { id: await seedApplication(stack, as) }, body: { status: "applied" as const } };
}

it("moves an application, and records the move", async () => {
  const { as, params } = await valid();
  const occurredAt = "2026-11-05T10:00:00.000Z";
  const body = { status: "applied", occurredAt, note: "By mail" };
  const answer = await ask.ok({ as, params, body });
  expect(answer.body).toMatchObject({ status: "applied", statusAt: occurredAt, revision: 2 });
  const events = await stack.database.as(as.accountId).select().from(applicationEvent);
  expect(events).toHaveLength(2);
  const move = { kind: "status_changed", from: "saved", to: "applied", occurredAt, note: "By mail" };
  expect(events).toContainEqual(expect.objectContaining(move));
});

it("keeps when it was first applied for, whatever comes after", async () => {
  const { as, params } = await valid();
  const at = (day: string) => `2026-11-${day}T10:00:00.000Z`;
  const move = async (status: string, day: string) =>
    (await ask.ok({ as, params, body: { status, occurredAt: at(day) } })).body.appliedAt;
  expect(await move("screening", "01")).toBeNull();
  expect(await move("applied", "03")).toBe(at("03"));
  expect(await move("rejected", "04")).toBe(at("03"));
  expect(await move("applied", "05")).toBe(at("03"));
  expect(await move("saved", "06")).toBe(at("03"));
  expect(await move("applied", "02")).toBe(at("02"));
});

it("moves from any status to any other", async () => {
  const { as, params } = await valid();
  for (const status of [...applicationStatus.options].reverse()) {
    const { body } = await ask.ok({ as, params, body: { status } });
    expect(body.status).toBe(status);
  }
});

it("records no event when the status stays as it is", async () => {
  const { as, params } = await valid();
  await ask.ok({ as, params, body: { status: "saved" } });
  expect(await stack.database.as(as.accountId).$count(applicationEvent)).toBe(1);
});

it.each([{ note: "x" }, { occurredAt: "2026-11-05T10:00:00Z" }, { status: "saved", note: "x" }])(
  "refuses a note or a time without a move: %j",
  async (body) => {
    const answer = await ask.refused({ ...(await valid()), body });
    expect(answer.body.errors).toEqual([expect.objectContaining({ in: "body", pointer: "/status" })]);
  },
);

it("archives and brings back, keeping when it was archived first", async () => {
  const sending = await valid();
  const put = (archived: boolean) => ask.ok({ ...sending, body: { archived } });
  const first = await put(true);
  expect(first.body.archivedAt).not.toBeNull();
  expect((await put(true)).body.archivedAt).toBe(first.body.archivedAt);
  expect((await put(false)).body.archivedAt).toBeNull();
});

it("says what was sent, and takes it back", async () => {
  const sending = await valid();
  const resumeId = await seedResume(stack, sending.as);
  const said = await ask.ok({ ...sending, body: { resumeId, resumeVersion: 1 } });
  expect(said.body).toMatchObject({ resumeId, resumeVersion: 1, status: "saved" });
  const taken = await ask.ok({ ...sending, body: { resumeId: null, resumeVersion: null } });
  expect(taken.body).toMatchObject({ resumeId: null, resumeVersion: null });
});

it("refuses to name what belongs to somebody else", async () => {
  const resumeId = await seedResume(stack, somebody());
  const { body } = await ask.refused({ ...(await valid()), body: { resumeId } });
  expect(body.errors).toEqual([expect.objectContaining({ in: "body", pointer: "/resumeId" })]);
  const below = await seedApplication(stack, somebody());
  const answer = await ask.refused({ ...(await valid()), body: { below } });
  expect(answer.body.errors).toEqual([expect.objectContaining({ in: "body", pointer: "/below" })]);
});

it("puts a card below another, or first, and tags it", async () => {
  const { as } = await valid();
  const [one, two, three] = [
    await seedApplication(stack, as, { position: "a1" }),
    await seedApplication(stack, as, { position: "a2" }),
    await seedApplication(stack, as, { position: "a3" }),
  ];
  const put = async (id: string, body: object) => (await ask.ok({ as, params: { id }, body })).body;
  const between = (await put(three, { below: one })).position;
  expect(between > "a1" && between < "a2").toBe(true);
  expect((await put(two, { below: null })).position < "a0").toBe(true);
  expect((await put(one, { below: three })).position > between).toBe(true);
  expect((await put(one, { tags: ["EU", "eu", "go"] })).tags).toEqual(["eu", "go"]);
});

it("gives two browsers that drop at the same place positions of their own", async () => {
  const { as, params } = await valid();
  const others = [await seedApplication(stack, as), await seedApplication(stack, as)];
  const drops = others.map((id) => ask.ok({ as, params: { id }, body: { below: params.id } }));
  const [one, other] = (await Promise.all(drops)).map(({ body }) => body.position);
  expect(one).not.toBe(other);
});

itRefusesBodies(ask, valid, [
  ["a status that nobody knows", { status: "hired" }, "/status"],
  ["a status of null", { status: null }, "/status"],
  ["a time without a zone", { status: "applied", occurredAt: "2026-11-05T10:00:00" }, "/occurredAt"],
  ["a note of 2,001 characters", { status: "applied", note: "x".repeat(2_001) }, "/note"],
  ["archived that is no boolean", { archived: "yes" }, "/archived"],
  ["version 0", { resumeVersion: 0 }, "/resumeVersion"],
  ["a version that no integer holds", { resumeVersion: 2 ** 40 }, "/resumeVersion"],
  ["another job", { jobId: `job_${"0".repeat(32)}` }, "/jobId"],
]);
itGuardsRevisions(ask, valid);
itKeepsOut(ask, valid);
