import { problemIn } from "@tailorbird/contracts/problem-error";
import { account } from "@tailorbird/core/accounts/account.sql";
import { createMigratedDatabase, type MigratedDatabase, someAccountId } from "@tailorbird/testing/database";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectDatabase } from "./database.ts";

let migrated: MigratedDatabase;
const alice = someAccountId();
const bob = someAccountId();

beforeAll(async () => {
  migrated = await createMigratedDatabase();
  await migrated.database.as(alice).insert(account).values({ accountId: alice });
  await migrated.database.as(bob).insert(account).values({ accountId: bob });
});
afterAll(() => migrated.drop());

describe("a database over pg", () => {
  it("shows an account its own rows alone", async () => {
    const rows = await migrated.database.as(alice).select().from(account);
    expect(rows.map((row) => row.accountId)).toEqual([alice]);
  });

  it("refuses to write a row of another account", async () => {
    const carol = someAccountId();
    await expect(migrated.database.as(alice).insert(account).values({ accountId: carol })).rejects.toThrow();
    expect(await migrated.database.as(carol).select().from(account)).toEqual([]);
  });

  it("keeps two accounts apart when one connection serves both at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const who = index % 2 ? alice : bob;
        return migrated.database
          .as(who)
          .select()
          .from(account)
          .then((rows) => rows.length === 1 && rows[0]?.accountId === who);
      }),
    );
    expect(answers.every(Boolean)).toBe(true);
  });

  it("forgets the account with the end of the transaction", async () => {
    await migrated.database.transact(alice, (queries) => queries.select().from(account));
    const client = new pg.Client({ connectionString: migrated.appUrl });
    await client.connect();
    const { rows } = await client.query("select * from account");
    await client.end();
    expect(rows).toEqual([]);
  });

  it("undoes everything when the work of a transaction throws", async () => {
    const dora = someAccountId();
    const failed = migrated.database.transact(dora, async (queries) => {
      await queries.insert(account).values({ accountId: dora });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await migrated.database.as(dora).select().from(account)).toEqual([]);
  });

  it("says so when a swallowed error has rolled the transaction back", async () => {
    const failed = migrated.database.transact(alice, (queries) =>
      queries.execute(sql`select 1/0`).catch(() => "swallowed"),
    );
    await expect(failed).rejects.toThrow("rolled back");
  });

  it("goes on serving after a failed lone statement", async () => {
    await expect(migrated.database.as(alice).execute(sql`select 1/0`)).rejects.toThrow();
    expect(await migrated.database.as(alice).select().from(account)).toHaveLength(1);
  });

  it("refuses to serve as a role that row-level security does not bind", async () => {
    const unbound = await connectDatabase(migrated.superuserUrl);
    const failure = await unbound
      .as(alice)
      .select()
      .from(account)
      .catch((error: Error) => error.cause);
    expect(String(failure)).toContain("superuser");
    await unbound.close();
  });

  it("says unavailable when the database cannot be reached", async () => {
    const nowhere = await connectDatabase("postgres://tailorbird_app:x@127.0.0.1:1/none");
    const failure = await nowhere
      .as(alice)
      .select()
      .from(account)
      .catch((error: unknown) => error);
    expect(problemIn(failure)?.code).toBe("unavailable");
  });

  it("lets the sweeper see due times of every account and nothing a person wrote", async () => {
    await migrated.database.sweep((queries) => queries.execute(sql`select user_id, id, due_at from resume`));
    const forbidden = migrated.database.sweep((queries) => queries.execute(sql`select label from resume`));
    await expect(forbidden).rejects.toThrow();
  });
});

describe("the schema", () => {
  it("forces row-level security on every table", async () => {
    const client = new pg.Client({ connectionString: migrated.superuserUrl });
    await client.connect();
    const { rows } = await client.query(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    );
    await client.end();
    expect(rows).toEqual([]);
  });
});
