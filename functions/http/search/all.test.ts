import { searchAll } from "@tailorbird/contracts/search";
import { job } from "@tailorbird/core/jobs/job.sql";
import { searchEntry } from "@tailorbird/core/search/search.sql";
import { contact, note } from "@tailorbird/core/tracker/tracker.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { programOf, somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { seedContact, seedNote } from "@tailorbird/testing/tracker-seeds";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "./all.ts";

const ask = endpoint(searchAll, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const me = somebody();
const valid = () => ({ as: me, query: { q: "engineer" } });
const idsFor = async (as: typeof me, q: string, more = {}) =>
  (await ask.ok({ as, query: { q, ...more } })).body.items.map(({ id }) => id);

describe("a word", () => {
  const as = somebody();
  const posting = (title: string, description = "An invented posting about nothing in particular") => ({
    title,
    company: "Invented",
    description,
  });

  it.each([
    ["Développeur à Besançon", "developpeur besancon"],
    ["Bäcker für Süßwaren", "BACKER sussw"],
    ["Łódź ślusarz", "lodz slus"],
    ["Инженер в Софии", "инжен софии"],
    ["工程师", "工程师"],
    ["Καλλιτέχνης", "καλλιτεχ"],
    ["C++ and Node.js developer", "node js"],
    ["Senior (Staff) engineer/architect", "architect"],
    ["naïve O'Brien's café", "cafe brien"],
    ["Knows Map<Text> & <script>alert(1)</script> wholeheartedly", "text wholeheart"],
  ])("of %s is found by %s", async (title, q) => {
    const id = await seedJob(stack, as, posting(title));
    expect(await idsFor(as, q)).toContain(id);
  });

  it("is found by its beginning alone, together with every other word", async () => {
    const id = await seedJob(stack, as, posting("Zymurgist", "Brews kombucha in the invented town of Quux"));
    expect(await idsFor(as, "zymur kombu")).toEqual([id]);
    expect(await idsFor(as, "zymur absent")).toEqual([]);
    expect(await idsFor(as, "ymurgist")).toEqual([]);
  });
});

it("finds jobs, notes and contacts; what has it in its title comes first", async () => {
  const as = somebody();
  const inText = await seedJob(stack, as, {
    title: "Cook",
    description: "You will work with a falconer at times",
  });
  const inTitle = await seedJob(stack, as, { title: "Falconer" });
  const applicationId = await seedApplication(stack, as, { jobId: inText });
  const noted = await seedNote(stack, as, applicationId);
  const known = await seedContact(stack, as);
  const mine = stack.database.as(as.accountId);
  await mine.update(note).set({ body: "Met the *falconer*" }).where(eq(note.id, noted));
  await mine.update(contact).set({ email: "chief.falconer@example.com" }).where(eq(contact.id, known));
  const { body } = await ask.ok({ as, query: { q: "falconer" } });
  expect(body.items.map(({ id }) => id).sort()).toEqual([inText, inTitle, noted, known].sort());
  expect(body.items[0]).toMatchObject({ kind: "job", id: inTitle });
  expect(body.items.find(({ kind }) => kind === "note")).toMatchObject({
    applicationId,
    excerpt: "Met the *falconer*",
  });
  expect(await idsFor(as, "falconer", { kind: "contact" })).toEqual([known]);
});

it("finds no job for a key that may not read jobs, and says so where only jobs are asked for", async () => {
  const as = somebody();
  const jobId = await seedJob(stack, as, { title: "Falconer" });
  const noted = await seedNote(stack, as, await seedApplication(stack, as, { jobId }));
  await stack.database.as(as.accountId).update(note).set({ body: "Met the falconer" });
  const narrow = programOf(as, ["applications:read"]);
  expect(await idsFor(narrow, "falconer")).toEqual([noted]);
  expect(await idsFor(programOf(as, ["applications:read", "jobs:read"]), "falconer")).toHaveLength(2);
  const refused = await ask.refused({ as: narrow, query: { q: "falconer", kind: "job" } });
  expect(refused).toMatchObject({ status: 403, body: { code: "insufficient_scope" } });
});

it("leads to the application: a note's, a job's, the newest of a contact's, and none where there is none", async () => {
  const as = somebody();
  const followed = await seedJob(stack, as, { title: "Glazier" });
  const other = await seedJob(stack, as, { title: "Other" });
  await seedJob(stack, as, { title: "Glazier, nobody follows it" });
  const older = await seedApplication(stack, as, { jobId: followed });
  const newer = await seedApplication(stack, as, { jobId: other });
  const known = await seedContact(stack, as, [older, newer]);
  const alone = await seedContact(stack, as);
  const mine = stack.database.as(as.accountId);
  await mine.update(contact).set({ role: "Glazier" });
  const { body } = await ask.ok({ as, query: { q: "glazier" } });
  const leads = new Map(body.items.map(({ id, applicationId }) => [id, applicationId]));
  expect([leads.size, leads.get(followed), leads.get(known), leads.get(alone)]).toEqual([
    4,
    older,
    newer,
    null,
  ]);
});

it("follows what changes and what is deleted, also along with what it belongs to", async () => {
  const as = somebody();
  const id = await seedJob(stack, as, { title: "Wheelwright" });
  const mine = stack.database.as(as.accountId);
  await mine.update(job).set({ title: "Cooper" }).where(eq(job.id, id));
  expect([await idsFor(as, "wheelwright"), await idsFor(as, "cooper")]).toEqual([[], [id]]);
  await mine.delete(job).where(eq(job.id, id));
  expect(await idsFor(as, "cooper")).toEqual([]);
  expect(await mine.$count(searchEntry)).toBe(0);
});

it("shows its pages best first, each hit once, whatever is added in between", async () => {
  const as = somebody();
  for (let n = 0; n < 5; n += 1) await seedJob(stack, as, { title: `Thatcher ${"x ".repeat(n)}` });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await ask.ok({ as, query: { q: "thatcher", limit: "2", ...(cursor && { cursor }) } });
    seen.push(...body.items.map(({ id }) => id));
    cursor = body.nextCursor ?? undefined;
    if (seen.length === 2) await seedJob(stack, as, { title: "Thatcher" });
  } while (cursor);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThanOrEqual(5);
});

it("finds nothing of another account's", async () => {
  await seedJob(stack, somebody(), { title: "Ropemaker" });
  expect(await idsFor(somebody(), "ropemaker")).toEqual([]);
});

it.each(["' or 1=1 --", "a:*|b", "!!", "((", "<->", "\\", "''", "%", "x:ABCD & !y", "☃", "½", "ﬁ", '"x"'])(
  "takes %j for words, and nothing else",
  async (q) => {
    expect((await ask.send({ as: me, query: { q } })).status).toBe(200);
  },
);

itRefusesQueries(ask, valid, [
  ["q", ""],
  ["q", " "],
  ["q", "x".repeat(201)],
  ["kind", "resume"],
  ["cursor", "eA"],
  // What PostgreSQL would not take for an id.
  ["cursor", Buffer.from(JSON.stringify(["0.10000000", "-".repeat(36)])).toString("base64url")],
  ["limit", "101"],
]);
itKeepsOut(ask, valid);
