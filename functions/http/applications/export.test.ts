import { exportApplications } from "@tailorbird/contracts/reports";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itKeepsOut, itRefusesQueries } from "@tailorbird/testing/hostile";
import { somebody } from "@tailorbird/testing/people";
import { seedApplication, seedJob } from "@tailorbird/testing/seeds";
import { type Stack, startStack } from "@tailorbird/testing/stack";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handler } from "./export.ts";

const ask = endpoint(exportApplications, handler);
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

async function seeded() {
  const as = somebody();
  const salary = { min: 60000, max: 70000, currency: "EUR", per: "year" } as const;
  const jobId = await seedJob(stack, as, {
    title: "=1+1",
    company: 'Ink; "Quills", & Co',
    salary,
    url: "https://a.example.com/1",
  });
  return { as, id: await seedApplication(stack, as, { jobId, tags: ["a", "b"] }) };
}

it("writes a table that a spreadsheet shows and does not run", async () => {
  const { as, id } = await seeded();
  await seedApplication(stack, somebody());
  const { headers, body } = await ask.send({ as, query: { format: "csv" } });
  expect(headers).toMatchObject({ "content-type": "text/csv; charset=utf-8" });
  expect(headers["content-disposition"]).toBe('attachment; filename="applications.csv"');
  const [head, row, ...rest] = String(body).split("\r\n");
  expect(head).toMatch(/^\ufeffid,title,company,/);
  expect(row).toContain(`${id},'=1+1,"Ink; ""Quills"", & Co",`);
  expect(row).toContain('60000,70000,EUR,year,"a, b"');
  expect(rest).toEqual([""]);
});

it("writes JSON as it is", async () => {
  const { as, id } = await seeded();
  const { body } = await ask.send({ as, query: { format: "json" } });
  expect(body).toMatchObject({ applications: [{ id, title: "=1+1", status: "saved", tags: ["a", "b"] }] });
});

itRefusesQueries(ask, () => ({ as: somebody(), query: { format: "csv" } }), [["format", "xlsx"]]);
itKeepsOut(ask, () => ({ as: somebody(), query: { format: "csv" } }));
