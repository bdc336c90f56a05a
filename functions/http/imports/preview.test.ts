import { previewImport } from "@tailorbird/contracts/imports";
import { application } from "@tailorbird/core/applications/application.sql";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesBodies } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type CloudStack, startCloudStack } from "@tailorbird/testing/stack";
import { exportsOfTrackers, seedTable } from "@tailorbird/testing/tables";
import { seedImport } from "@tailorbird/testing/tracker-seeds";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handler } from "./preview.ts";

const ask = endpoint(previewImport, handler);
let stack: CloudStack;

beforeAll(async () => {
  stack = await startCloudStack();
});
afterAll(() => stack.stop());

const table = "title,company,status\nEngineer,Ink,Applied\n";
async function valid(file: string | Uint8Array = table) {
  const as = somebody();
  return { as, params: { id: await seedTable(stack, as, file) }, body: {} };
}
const previewOf = async (file: string | Uint8Array, body: object = {}) =>
  (await ask.ok({ ...(await valid(file)), body })).body;

describe("an export of", () => {
  it("Huntr is known by its headings", async () => {
    const { format, sample, columns, ...preview } = await previewOf(exportsOfTrackers.huntr);
    expect(format).toBe("huntr");
    expect(preview).toMatchObject({ rows: 2, imported: 2, failed: 0, delimiter: ",", encoding: "utf-8" });
    expect(columns.map(({ field }) => field)).toEqual([
      "company",
      "title",
      "status",
      "url",
      "location",
      "salary",
      "savedAt",
      "notes",
    ]);
    expect(sample.map(({ title, status }) => [title, status])).toEqual([
      ["Copy editor", "saved"],
      ["Planner", "interviewing"],
    ]);
  });

  it("Teal is known, and what it can't be read for is shown", async () => {
    const { format, dateOrder, dateOrderIsGuessed, columns, sample } = await previewOf(
      exportsOfTrackers.teal,
    );
    expect([format, dateOrder, dateOrderIsGuessed]).toEqual(["teal", "month_first", false]);
    expect(columns.filter(({ field }) => field === null).map(({ name }) => name)).toEqual([
      "Follow up",
      "Excitement",
    ]);
    expect(sample[1]).toMatchObject({ status: "rejected", appliedAt: "2026-10-20T12:00:00.000Z" });
  });

  it("Simplify is known", async () => {
    const { format, statuses } = await previewOf(exportsOfTrackers.simplify);
    expect(format).toBe("simplify");
    expect(statuses).toEqual([
      { text: "APPLIED", status: "applied", rows: 1 },
      { text: "REJECTED", status: "rejected", rows: 1 },
    ]);
  });

  it("a spreadsheet is read by its headings, in the language they are in", async () => {
    const { format, delimiter, sample, statuses } = await previewOf(
      Buffer.from(exportsOfTrackers.spreadsheet, "latin1"),
    );
    expect(statuses).toEqual([{ text: "beworben", status: "applied", rows: 1 }]);
    expect([format, delimiter]).toEqual(["spreadsheet", ";"]);
    expect(sample).toMatchObject([{ title: "Bäcker", company: "Bäckerei Korn", status: "applied" }]);
  });
});

it("changes nothing", async () => {
  const sending = await valid();
  await ask.ok(sending);
  expect(await stack.database.as(sending.as.accountId).$count(application)).toBe(0);
});

it("reads columns and words as it is told", async () => {
  const file = "A,B,C\nEngineer,Ink,hopeful\n";
  const columns = { A: "title", C: "status" } as const;
  const before = await previewOf(file, { columns });
  expect(before.errors).toEqual([
    { line: 2, field: "status", detail: "is a status that nobody has told the meaning of" },
  ]);
  expect(before.statuses).toEqual([{ text: "hopeful", status: null, rows: 1 }]);
  const after = await previewOf(file, { columns, statuses: { hopeful: "offer" } });
  expect(after.sample).toMatchObject([{ title: "Engineer", company: null, status: "offer" }]);
});

it("names each row that can't be read, by its line, and why", async () => {
  const file = [
    "title,company,url,applied,status",
    "ok,Ink,,2026-10-01,applied",
    ",,,,",
    ",,https://a.example.com,,",
    "bad address,Ink,javascript:alert(1),,",
    "bad date,Ink,,soon,applied",
    `${"x".repeat(301)},Ink,,,`,
  ].join("\n");
  const { errors, rows, failed, imported } = await previewOf(file);
  expect({ rows, failed, imported }).toEqual({ rows: 5, failed: 4, imported: 1 });
  expect(errors.map(({ line, field }) => [line, field])).toEqual([
    [4, null],
    [5, "url"],
    [6, "appliedAt"],
    [7, "title"],
  ]);
});

it("tells rows that are there already, by id, address or name, and rows that come twice", async () => {
  const as = somebody();
  const here = await seedApplication(stack, as, {
    jobId: await seedJob(stack, as, {
      title: "Baker",
      company: "Korn",
      canonicalUrl: "https://jobs.example.com/7",
    }),
  });
  const file = [
    "id,title,company,url",
    `${here},Anything,Else,`,
    `app_${"0".repeat(32)},New,One,`,
    ",Other,Name,https://jobs.example.com/7?utm_source=x",
    ",BAKER,korn,",
    ",New,One,",
  ].join("\n");
  const id = await seedTable(stack, as, file);
  const { skips, imported } = (await ask.ok({ as, params: { id }, body: {} })).body;
  expect(skips.map(({ line, field }) => [line, field])).toEqual([
    [2, "id"],
    [4, "url"],
    [5, "title"],
    [6, null],
  ]);
  expect(imported).toBe(1);
  const kept = await ask.ok({ as, params: { id }, body: { duplicates: "keep" } });
  expect(kept.body).toMatchObject({ imported: 4, skipped: 1 });
});

it.each([
  ["no file", undefined],
  ["an empty file", "\n"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0])],
  ["10,001 rows", `title\n${"x\n".repeat(10_001)}`],
])("refuses %s, and says what to do", async (_, file) => {
  const as = somebody();
  const id = file === undefined ? await seedImport(stack, as) : await seedTable(stack, as, file);
  const { body } = await ask.refused({ as, params: { id }, body: {} });
  expect(body.code).toBe("csv_unreadable");
  expect(body.detail).toMatch(/: .{10}/);
});

it.each(["imported", "undone"] as const)("refuses what is %s", async (status) => {
  const as = somebody();
  const id = await seedImport(stack, as, { status });
  expect((await ask.refused({ as, params: { id }, body: {} })).body.code).toBe("import_finished");
});

itRefusesBodies(ask, valid, [
  ["a field that nobody knows", { columns: { A: "height" } }, "/columns/A"],
  ["a status that nobody knows", { statuses: { x: "hired" } }, "/statuses/x"],
  ["a zone that is none", { timeZone: "Moon/Base" }, "/timeZone"],
  ["a currency that is none", { currency: "€" }, "/currency"],
  ["another order", { dateOrder: "year_first" }, "/dateOrder"],
]);
itKeepsOut(ask, valid);
