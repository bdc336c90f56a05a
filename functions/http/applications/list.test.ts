import { listApplications } from "@tailorbird/contracts/applications";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { itPages } from "@tailorbird/testing/pages";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob, seedResume } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedContact } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./list.ts";

const ask = endpoint(listApplications, handler);
const as = somebody();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

it("lists those of a status, of a job, archived or not, and all of them together", async () => {
  const jobId = await seedJob(stack, as);
  const saved = await seedApplication(stack, as, { jobId });
  const applied = await seedApplication(stack, as, { status: "applied" });
  const archived = await seedApplication(stack, as, { archivedAt: "2026-11-02T00:00:00.000Z" });
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as, query })).body.items.map(({ id }) => id);
  expect(await idsOf({ status: "applied" })).toEqual([applied]);
  expect(await idsOf({ jobId })).toEqual([saved]);
  expect(await idsOf({ archived: "true" })).toEqual([archived]);
  expect(await idsOf({ archived: "false" })).toEqual([applied, saved]);
  expect(await idsOf({ archived: "false", status: "saved" })).toEqual([saved]);
  expect(await idsOf({})).toEqual([archived, applied, saved]);
});

it("lists the board in its order and what moved lately first, page by page, whatever moves in between", async () => {
  const person = somebody();
  const ids: string[] = [];
  for (const [at, position] of ["a2", "a0", "a1", "a1"].entries())
    ids.push(
      await seedApplication(stack, person, { position, statusAt: `2026-11-0${at + 1}T00:00:00.000Z` }),
    );
  const walk = async (sort: string) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { sort, limit: "2", ...(cursor && { cursor }) };
      const { body } = await ask.ok({ as: person, query });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);
    return seen.map((id) => ids.indexOf(id));
  };
  expect(await walk("board")).toEqual([1, 2, 3, 0]);
  expect(await walk("activity")).toEqual([3, 2, 1, 0]);
  expect(await walk("newest")).toEqual([3, 2, 1, 0]);
});

it("lists those of several statuses, of what was sent, of when, and of what their jobs say", async () => {
  const person = somebody();
  const salary = { min: 50_000, max: 60_000, currency: "EUR", per: "year" } as const;
  const told = { company: "Acme", location: "Köln, Germany", workplace: "remote", source: "Fair" } as const;
  const jobId = await seedJob(stack, person, {
    ...told,
    title: "Gärtner",
    salary,
    deadline: "2026-12-01",
    posting: "closed",
  });
  const appliedAt = "2026-11-05T10:00:00.000Z";
  const resumeId = await seedResume(stack, person);
  const one = await seedApplication(stack, person, { jobId, status: "applied", appliedAt, resumeId });
  const other = await seedApplication(stack, person, { status: "rejected" });
  const third = await seedApplication(stack, person);
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as: person, query })).body.items.map(({ id }) => id);
  const finding: Record<string, string>[] = [
    { company: "acme", source: "fair", workplace: "remote", posting: "closed" },
    { location: "koln" },
    { q: "gart" },
    { q: "acme germany" },
    { deadlineBy: "2026-12-01" },
    { deadlineFrom: "2026-12-01" },
    { pays: "EUR:60000:year" },
    { resumeId },
    { appliedFrom: appliedAt },
    { appliedBefore: "2026-11-05T10:00:00.001Z" },
  ];
  for (const query of finding) expect([query, await idsOf(query)]).toEqual([query, [one]]);
  const missing: Record<string, string>[] = [
    { pays: "EUR:60001:year" },
    { pays: "USD:1:year" },
    { pays: "EUR:1:month" },
    { q: "!!!" },
    { location: "%" },
    { appliedBefore: appliedAt },
    { deadlineFrom: "2026-12-02" },
    { tailoringId: `tlr_${"0".repeat(32)}` },
  ];
  for (const query of missing) expect([query, await idsOf(query)]).toEqual([query, []]);
  expect(await idsOf({ status: "saved,rejected" })).toEqual([third, other]);
  const { body } = await ask.ok({ as: person, query: { company: "Acme" } });
  const { company: _, ...shown } = told;
  expect(body.items[0]!.job).toEqual({
    ...shown,
    salary,
    deadline: "2026-12-01",
    posting: "closed",
    url: null,
  });
});

it("lists those kept or moved within a time, sent in a version of a resume, and of a person", async () => {
  const person = somebody();
  const resumeId = await seedResume(stack, person);
  const [createdAt, statusAt] = ["2026-11-03T10:00:00.000Z", "2026-11-05T10:00:00.000Z"];
  const one = await seedApplication(stack, person, { resumeId, resumeVersion: 2, createdAt, statusAt });
  await seedApplication(stack, person, {
    resumeId,
    resumeVersion: 1,
    createdAt: "2026-11-07T10:00:00.000Z",
    statusAt: "2026-11-08T10:00:00.000Z",
  });
  const contactId = await seedContact(stack, person, [one]);
  const idsOf = async (query: Record<string, string>) =>
    (await ask.ok({ as: person, query })).body.items.map(({ id }) => id);
  const finding: Record<string, string>[] = [
    { createdFrom: createdAt, createdBefore: "2026-11-03T10:00:00.001Z" },
    { movedFrom: statusAt, movedBefore: "2026-11-05T10:00:00.001Z" },
    { resumeId, resumeVersion: "2" },
    { contactId },
    {
      contactId,
      createdBefore: "2026-11-04T00:00:00Z",
      movedFrom: statusAt,
      sort: "company",
    },
  ];
  for (const query of finding) expect([query, await idsOf(query)]).toEqual([query, [one]]);
  const missing: Record<string, string>[] = [
    { createdBefore: createdAt },
    { movedBefore: statusAt },
    { resumeId, resumeVersion: "3" },
    { contactId: await seedContact(stack, person, []) },
    { contactId: await seedContact(stack, somebody(), []) },
  ];
  for (const query of missing) expect([query, await idsOf(query)]).toEqual([query, []]);
});

it("sorts by what its job says, and by when it was applied for, page by page", async () => {
  const person = somebody();
  const jobs = [
    { company: "Zoo", title: "Ärztin", deadline: "2026-12-02" },
    { company: "äcker", title: "zimmerer", deadline: null },
    { company: null, title: "Arzt", deadline: "2026-12-01" },
    { company: "Acker", title: null, deadline: null },
  ];
  const ids: string[] = [];
  for (const [at, told] of jobs.entries()) {
    const appliedAt = at % 2 === 0 ? `2026-11-0${at + 1}T00:00:00.000Z` : null;
    const jobId = await seedJob(stack, person, told);
    ids.push(await seedApplication(stack, person, { jobId, appliedAt }));
  }
  const walk = async (sort: string) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { sort, limit: "1", ...(cursor && { cursor }) };
      const { body } = await ask.ok({ as: person, query });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);
    return seen.map((id) => ids.indexOf(id));
  };
  expect(await walk("company")).toEqual([2, 1, 3, 0]);
  expect(await walk("title")).toEqual([3, 2, 0, 1]);
  expect(await walk("deadline")).toEqual([2, 0, 1, 3]);
  expect(await walk("applied")).toEqual([2, 0, 3, 1]);
});

it.each([
  ["activity", "soon"],
  ["activity", "2026-13-01T00:00:00.000Z"],
  // Years that are written so in JavaScript, and that PostgreSQL does not know.
  ["activity", "+275760-09-13T00:00:00.000Z"],
  ["activity", "-000001-01-01T00:00:00.000Z"],
  ["activity", "0000-01-01T00:00:00.000Z"],
  ["deadline", "+275760-09"],
  ["activity", ""],
  ["deadline", ""],
  ["deadline", "2026-02-30"],
  ["company", "\0"],
  ["board", "x".repeat(301)],
])("refuses a cursor made up for %s: %j", async (sort, key) => {
  const id = sort === "deadline" || sort === "company" ? `job_${"0".repeat(32)}` : `app_${"0".repeat(32)}`;
  const cursor = Buffer.from(JSON.stringify([sort, key, id]))
    .toString("base64url")
    .slice(0, 400);
  expect((await ask.refused({ as, query: { sort, cursor } })).body.code).toBe("invalid_request");
});

it("lists those with a tag", async () => {
  const person = somebody();
  const id = await seedApplication(stack, person, { tags: ["eu"] });
  await seedApplication(stack, person);
  const { body } = await ask.ok({ as: person, query: { tag: "EU" } });
  expect(body.items.map((each) => each.id)).toEqual([id]);
});

it("refuses the cursor of another order", async () => {
  const person = somebody();
  for (let n = 0; n < 2; n += 1) await seedApplication(stack, person);
  const { body } = await ask.ok({ as: person, query: { sort: "board", limit: "1" } });
  for (const sort of ["activity", "newest"]) {
    const answer = await ask.refused({ as: person, query: { sort, cursor: body.nextCursor! } });
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/cursor" })]);
  }
});

itPages(ask, {
  add: (person) => seedApplication(stack, person),
  nameOf: ({ id }: { id: string }) => id,
});
itRefusesQueries(ask, () => ({ as }), [
  ["status", "hired"],
  ["jobId", "job_1"],
  ["archived", "1"],
  ["status", "saved,"],
  ["pays", "60000"],
  ["appliedFrom", "soon"],
  ["createdFrom", "2026-11-31T00:00:00Z"],
  ["createdBefore", "yesterday"],
  ["movedFrom", "2026-11-01"],
  ["movedBefore", ""],
  ["resumeVersion", "0"],
  ["resumeVersion", "1.5"],
  ["contactId", "con_1"],
  ["sort", "salary"],
]);
itKeepsOut(ask, () => ({ as }));
