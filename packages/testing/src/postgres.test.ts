import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, startTestPostgres } from "./postgres.ts";

let server: Awaited<ReturnType<typeof startTestPostgres>>;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(() => server.stop());

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it("gives each test file a copy of the template that others can't see", async () => {
  const template = await createTestDatabase({
    superuserUrl: server.superuserUrl,
    name: "template_under_test",
  });
  await query(template.url, "create table thing as select 1 as n");
  const copy = () =>
    createTestDatabase({ superuserUrl: server.superuserUrl, template: "template_under_test" });
  const [one, two] = [await copy(), await copy()];
  await query(one.url, "update thing set n = 2");
  expect(await query(one.url, "select n from thing")).toEqual([{ n: 2 }]);
  expect(await query(two.url, "select n from thing")).toEqual([{ n: 1 }]);
});

it("drops a database that still has connections", async () => {
  const database = await createTestDatabase({ superuserUrl: server.superuserUrl });
  const lingering = new Client({ connectionString: database.url });
  lingering.on("error", () => {});
  await lingering.connect();
  await database.drop();
  await expect(query(database.url, "select 1")).rejects.toThrow(/does not exist/);
});
