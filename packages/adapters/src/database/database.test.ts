import { problemIn } from "@tailorbird/contracts/problem-error";
import { account, apiKey, idempotencyKey } from "@tailorbird/core/accounts/account.sql";
import { resume } from "@tailorbird/core/resumes/resume.sql";
import { findResume } from "@tailorbird/core/resumes/resume-repository";
import {
  type Database,
  isForeignKeyViolation,
  isUniqueViolation,
  type Queries,
} from "@tailorbird/core/shared/database";
import { newId } from "@tailorbird/core/shared/id";
import { createMigratedDatabase, type MigratedDatabase, someAccountId } from "@tailorbird/testing/database";
import { type NeonProxy, startNeonProxy } from "@tailorbird/testing/neon-proxy";
import { startWireTap, type WireTap } from "@tailorbird/testing/wire-tap";
import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectDatabase } from "./database.ts";

let migrated: MigratedDatabase;
let tap: WireTap;
let proxy: NeonProxy;
const alice = someAccountId();
const bob = someAccountId();

/** How each driver is reached, and how often it has asked PostgreSQL something. */
const drivers = [
  { driver: "pg", urlOf: (url: string) => tap.url(url), trips: () => tap.seen.turns },
  { driver: "Neon", urlOf: (url: string) => proxy.neonUrl(url), trips: () => proxy.seen.requests },
];

beforeAll(async () => {
  migrated = await createMigratedDatabase();
  tap = await startWireTap(migrated.superuserUrl);
  proxy = await startNeonProxy(migrated.superuserUrl);
  await migrated.database.as(alice).insert(account).values({ accountId: alice });
  await migrated.database.as(bob).insert(account).values({ accountId: bob });
});
afterAll(async () => {
  await migrated.drop();
  await tap.stop();
  await proxy.stop();
});

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing failed",
    (error: unknown) => error,
  );
const someResume = (accountId: string, label: string) => ({
  ...{ accountId, id: newId("resume"), label, fileName: "a.pdf", contentType: "application/pdf" },
  ...{ byteSize: 5, status: "ready" as const },
});

describe.each(drivers)("a database over $driver", ({ urlOf, trips }) => {
  let database: Database;

  beforeAll(async () => {
    database = await connectDatabase(urlOf(migrated.appUrl));
  });
  afterAll(() => database.close());

  it("shows an account its own rows alone", async () => {
    const rows = await database.as(alice).select().from(account);
    expect(rows.map((row) => row.accountId)).toEqual([alice]);
  });

  it("refuses to write a row of another account", async () => {
    const carol = someAccountId();
    await expect(database.as(alice).insert(account).values({ accountId: carol })).rejects.toThrow();
    expect(await database.as(carol).select().from(account)).toEqual([]);
  });

  it("keeps accounts apart that ask at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const who = index % 2 ? alice : bob;
        const ask = (queries: Queries) => queries.select().from(account);
        const rows = await (index % 3 ? ask(database.as(who)) : database.transact(who, ask));
        return rows.length === 1 && rows[0]?.accountId === who;
      }),
    );
    expect(answers.every(Boolean)).toBe(true);
  });

  it("runs a query that was built for one account as whoever asks next, alone and in a transaction", async () => {
    const row = someResume(alice, "mine");
    await database.as(alice).insert(resume).values(row);
    const ask = (queries: Queries) => findResume(queries, row.id);
    const answers = await Promise.all([
      ...[alice, bob, alice, bob].map((who) => ask(database.as(who))),
      ...[bob, alice].map((who) => database.transact(who, ask)),
    ]);
    const hers = expect.objectContaining({ id: row.id });
    expect(answers).toEqual([hers, undefined, hers, undefined, undefined, hers]);
  });

  it("forgets the account with the end of each statement and of each transaction", async () => {
    const whose = sql`select nullif(current_setting('app.user_id', true), '') as who`;
    await database.as(alice).select().from(account);
    await database.transact(alice, (queries) => queries.select().from(account));
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => database.sweep((queries) => queries.execute(whose))),
    );
    for (const { rows } of answers as unknown as { rows: unknown[] }[]) expect(rows).toEqual([{ who: null }]);
  });

  it("asks once for a lone statement, whether it reads or writes", async () => {
    await database.as(alice).select().from(account);
    const before = trips();
    await database.as(alice).select().from(account);
    await database.as(alice).update(account).set({ createdAt: sql`now()` });
    await database
      .as(alice)
      .select()
      .from(resume)
      .where(eq(resume.id, newId("resume")));
    expect(trips() - before).toBe(3);
  });

  it("commits a lone write, and undoes one that fails", async () => {
    const [kept, refused] = [someResume(alice, "kept"), someResume(alice, "refused")];
    await database.as(alice).insert(resume).values(kept);
    await failureOf(database.as(alice).insert(resume).values([refused, kept]));
    const rows = await migrated.database.as(alice).select({ id: resume.id }).from(resume);
    expect(rows.map((row) => row.id)).toContain(kept.id);
    expect(rows.map((row) => row.id)).not.toContain(refused.id);
  });

  it("commits a transaction when its work returns", async () => {
    const dave = someAccountId();
    const row = someResume(dave, "kept");
    await database.transact(dave, async (queries) => {
      await queries.insert(account).values({ accountId: dave });
      await queries.insert(resume).values(row);
    });
    expect(await migrated.database.as(dave).select({ id: resume.id }).from(resume)).toEqual([{ id: row.id }]);
  });

  it("takes nothing for an account that is none", async () => {
    for (const id of ["acc_", `acc_${"0".repeat(31)}'`, `res_${"0".repeat(32)}`]) {
      await expect(database.transact(id, async () => "never")).rejects.toThrow(TypeError);
      await expect(database.as(id).select().from(account)).rejects.toThrow();
    }
  });

  it("answers nothing more to the work of a transaction that has ended", async () => {
    const ended: Queries[] = [];
    await database.transact(alice, async (queries) => void ended.push(queries));
    await failureOf(
      database.transact(alice, async (queries) => {
        ended.push(queries);
        throw new Error("no");
      }),
    );
    for (const queries of ended) await expect(queries.select().from(account)).rejects.toThrow();
  });

  it("undoes everything when the work of a transaction throws", async () => {
    const dora = someAccountId();
    const failed = database.transact(dora, async (queries) => {
      await queries.insert(account).values({ accountId: dora });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await database.as(dora).select().from(account)).toEqual([]);
  });

  it("says so when a swallowed error has rolled the transaction back", async () => {
    const failed = database.transact(alice, (queries) =>
      queries.execute(sql`select 1/0`).catch(() => "swallowed"),
    );
    await expect(failed).rejects.toThrow("rolled back");
  });

  it("goes on serving after a failed statement, the same one and others", async () => {
    const halves = (by: number) => database.as(alice).execute(sql`select 1/${by}::int as half`);
    for (const by of [0, 0, 1, 0, 1]) {
      const answer = await halves(by).catch(() => "failed");
      if (by === 0) expect(answer).toBe("failed");
      else expect((answer as unknown as { rows: unknown[] }).rows).toEqual([{ half: 1 }]);
    }
    await expect(database.as(alice).execute(sql`select nothing_of_this_name`)).rejects.toThrow();
    expect(await database.as(alice).select().from(account)).toHaveLength(1);
  });

  it("tells what a failed write has violated, alone and in a transaction", async () => {
    const row = someResume(alice, "first");
    const orphan = someResume(someAccountId(), "nobody's");
    await database.as(alice).insert(resume).values(row);
    const twice = await failureOf(database.as(alice).insert(resume).values(row));
    expect([isUniqueViolation(twice), isForeignKeyViolation(twice)]).toEqual([true, false]);
    const missing = await failureOf(
      database.transact(orphan.accountId, (queries) => queries.insert(resume).values(orphan)),
    );
    expect([isUniqueViolation(missing), isForeignKeyViolation(missing)]).toEqual([false, true]);
  });

  it("keeps accounts apart after what fails, is cancelled or goes on too long, whichever connection comes next", async () => {
    const cancel = sql`select pg_cancel_backend(pg_backend_pid()), pg_sleep(5)`;
    const away: Promise<unknown>[] = [];
    const failures: ((queries: Queries) => Promise<unknown>)[] = [
      (queries) => queries.execute(sql`select 1/0`),
      (queries) => queries.execute(sql`select nothing_of_this_name`),
      (queries) => queries.execute(cancel),
      (queries) => Promise.all([queries.execute(cancel), queries.select().from(account)]),
      async (queries) => {
        await queries.select().from(account);
        await queries.execute(sql`select 1/0`).catch(() => {});
        return queries.select().from(account);
      },
      async (queries) => {
        const going = queries.select().from(account);
        away.push(going.then((rows) => expect(rows).toHaveLength(1)).catch(() => {}));
        throw new Error("It did not wait for its own statement.");
      },
    ];
    const step = fc.record({
      by: fc.constantFrom(alice, bob),
      alone: fc.boolean(),
      failing: fc.option(fc.constantFrom(...failures)),
    });
    const history = fc.array(step, { minLength: 12, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const all = steps.map(async ({ by, alone, failing }) => {
          const ask = async (queries: Queries) => {
            if (failing) await failing(queries);
            return queries.select({ id: account.accountId }).from(account);
          };
          const answer = alone ? ask(database.as(by)) : database.transact(by, ask);
          const seen = await answer.catch(() => undefined);
          if (!failing || seen) expect(seen).toEqual([{ id: by }]);
        });
        await Promise.all(all);
        await Promise.all(away.splice(0));
      }),
      { numRuns: 8 },
    );
  });

  it("gives up on a statement, and on a transaction that waits, and says that it may be tried again", async () => {
    const limits = sql`select current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as waiting`;
    const { rows } = (await database.as(alice).execute(limits)) as unknown as { rows: unknown[] };
    expect(rows).toEqual([{ statement: "1min", waiting: "30s" }]);
    const slow = await failureOf(
      database.transact(alice, async (queries) => {
        await queries.execute(sql`set local statement_timeout = '20ms'`);
        await queries.execute(sql`select pg_sleep(5)`);
      }),
    );
    expect(problemIn(slow)?.code).toBe("unavailable");
    const idle = await failureOf(
      database.transact(alice, async (queries) => {
        await queries.execute(sql`set local idle_in_transaction_session_timeout = '20ms'`);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await queries.select().from(account);
      }),
    );
    expect(problemIn(idle)?.code).toBe("unavailable");
    expect(await database.as(alice).select().from(account)).toHaveLength(1);
  });

  it("returns times, documents, lists, numbers and absences as they were stored", async () => {
    const eve = someAccountId();
    const key = {
      ...{
        accountId: eve,
        id: newId("apiKey"),
        name: "naïve “name” 'quoted'",
        hint: "tb_…",
        secretHash: "0",
      },
      ...{
        scopes: ["a", "b,{c}", 'd"e', "", "null"],
        expiresAt: "2031-02-03T04:05:06.789Z",
        lastUsedAt: null,
        revokedAt: null,
      },
      createdAt: "1999-12-31T23:59:59.000Z",
    };
    const resource = { list: [1, null, { deep: true }], text: "ünï\n\\", "0": 1.5 };
    const claim = {
      accountId: eve,
      route: "r",
      key: "k",
      requestHash: "h",
      resource,
      createdAt: key.createdAt,
    };
    const row = {
      ...someResume(eve, ""),
      failure: { code: "unreadable" as const, detail: "d" },
      currentVersion: 7,
    };
    await database.transact(eve, async (queries) => {
      await queries.insert(account).values({ accountId: eve });
      await queries.insert(apiKey).values(key);
    });
    await database.as(eve).insert(idempotencyKey).values(claim);
    await database
      .as(eve)
      .insert(resume)
      .values(row as never);
    const read = async (queries: Queries) => [
      await queries.select().from(apiKey),
      await queries.select().from(idempotencyKey),
      await queries.select().from(resume),
    ];
    const expected = [[key], [claim], [expect.objectContaining(row)]];
    expect(await read(database.as(eve))).toEqual(expected);
    expect(await database.transact(eve, read)).toEqual(expected);
  });

  it("returns the same for plain SQL as pg does", async () => {
    const plain = sql`select 1::int as i, 2::bigint as b, 3.5::float8 as f, 4.25::numeric as n, true as t,
      null as x, '{"a":[1]}'::jsonb as j, array['a','b,c'] as l, array[1,2] as ints, array[]::text[] as e,
      '2030-01-02'::date as d, '2030-01-02T03:04:05.678Z'::timestamptz as at, ${"ö"}::text as s, ${5}::int as p`;
    const rowsOf = async (from: Database) =>
      ((await from.as(alice).execute(plain)) as unknown as { rows: unknown[] }).rows;
    expect(await rowsOf(database)).toEqual(await rowsOf(migrated.database));
  });

  it("lets the sweeper see due times of every account and nothing a person wrote", async () => {
    await database.sweep((queries) => queries.execute(sql`select user_id, id, due_at from resume`));
    const forbidden = database.sweep((queries) => queries.execute(sql`select label from resume`));
    await expect(forbidden).rejects.toThrow();
  });

  it("refuses to serve as a role that row-level security does not bind, each time it is asked", async () => {
    const unbound = await connectDatabase(urlOf(migrated.superuserUrl));
    const ways = [
      () => unbound.as(alice).select().from(account),
      () => unbound.transact(alice, (queries) => queries.select().from(account)),
      () => unbound.sweep((queries) => queries.select().from(account)),
    ];
    for (const ask of [...ways, ...ways]) {
      const failure = (await failureOf(ask())) as Error;
      expect(`${failure.message} ${failure.cause}`).toContain("superuser");
    }
    await unbound.close();
  });

  it("says nothing of the password when it is refused", async () => {
    const wrong = await connectDatabase(urlOf(migrated.appUrl.replace(/:[^:@]+@/, ":not-it@")));
    const failure = (await failureOf(wrong.as(alice).select().from(account))) as Error;
    expect(problemIn(failure)).toBeUndefined();
    expect(`${failure.message} ${failure.cause}`).toMatch(/password authentication failed/);
    expect(`${failure.message} ${failure.cause}`).not.toContain("not-it");
    await wrong.close();
  });

  it("says unavailable when PostgreSQL ends a connection under a transaction, and serves the next", async () => {
    const failed = database.transact(alice, async (queries) => {
      const { rows } = (await queries.execute(sql`select pg_backend_pid() as pid`)) as unknown as {
        rows: { pid: number }[];
      };
      await terminate(Number(rows[0]?.pid));
      await queries.select().from(account);
    });
    expect(problemIn(await failureOf(failed))?.code).toBe("unavailable");
    expect(await database.transact(alice, (queries) => queries.select().from(account))).toHaveLength(1);
  });
});

describe("a transaction over pg", () => {
  let database: Database;

  beforeAll(async () => {
    database = await connectDatabase(tap.url(migrated.appUrl));
    await database.transact(alice, (queries) => queries.select().from(account));
  });
  afterAll(() => database.close());

  it("opens with its first statement, and asks nothing when its work does not", async () => {
    const before = tap.seen.turns;
    await database.transact(alice, async () => "nothing to ask");
    expect(tap.seen.turns - before).toBe(0);
    await database.transact(alice, (queries) => queries.select().from(account));
    expect(tap.seen.turns - before).toBe(2);
    await database.transact(alice, async (queries) => {
      await queries.select().from(account);
      await Promise.all([queries.select().from(resume), queries.select().from(apiKey)]);
    });
    expect(tap.seen.turns - before).toBe(5);
  });

  it("runs the same statement twice at once, which it has not asked before", async () => {
    const ask = (queries: Queries) => queries.execute(sql`select 'twice at once' as answer`);
    const answers = await database.transact(alice, (queries) => Promise.all([ask(queries), ask(queries)]));
    for (const { rows } of answers as unknown as { rows: unknown[] }[])
      expect(rows).toEqual([{ answer: "twice at once" }]);
  });

  it("that meets a table of another shape is undone and says unavailable, and the next one does", async () => {
    const admin = new pg.Client({ connectionString: migrated.superuserUrl });
    await admin.connect();
    await admin.query("create table shape as select 1 as n; grant select on shape to tailorbird_app");
    const ask = () => database.transact(alice, (queries) => queries.execute(sql`select * from shape`));
    const rowsOf = async () => ((await ask()) as unknown as { rows: unknown[] }).rows;
    expect(await rowsOf()).toEqual([{ n: 1 }]);
    await admin.query("alter table shape alter n type text");
    expect(problemIn(await failureOf(rowsOf()))?.code).toBe("unavailable");
    expect(await rowsOf()).toEqual([{ n: "1" }]);
    await admin.query("drop table shape");
    await admin.end();
  });
});

async function terminate(pid: number): Promise<void> {
  const client = new pg.Client({ connectionString: migrated.superuserUrl });
  await client.connect();
  await client.query("select pg_terminate_backend($1)", [pid]);
  await client.end();
}

describe("statements kept parsed over pg", () => {
  let database: Database;

  beforeAll(async () => {
    database = await connectDatabase(tap.url(migrated.appUrl));
  });
  afterAll(() => database.close());

  it("are parsed anew when their table has changed", async () => {
    const admin = new pg.Client({ connectionString: migrated.superuserUrl });
    await admin.connect();
    await admin.query("create table thing as select 1 as n; grant select on thing to tailorbird_app");
    const things = () => database.as(alice).execute(sql`select * from thing`);
    const rowsOf = async () => ((await things()) as unknown as { rows: unknown[] }).rows;
    expect(await rowsOf()).toEqual([{ n: 1 }]);
    await admin.query("alter table thing alter n type text");
    expect(await rowsOf()).toEqual([{ n: "1" }]);
    await admin.query("drop table thing");
    await admin.end();
  });

  it("are named no more when a pooler brings a server that does not know them, and never in a transaction", async () => {
    const pooler = await startWireTap(migrated.superuserUrl, { hidesProcess: true });
    const pooled = await connectDatabase(pooler.url(migrated.appUrl));
    const alone = () => pooled.as(alice).select().from(account);
    const together = () => pooled.transact(alice, (queries) => queries.select().from(account));
    const forget = () => pooled.transact(alice, (queries) => queries.execute(sql`deallocate all`));
    await Promise.all([alone(), together()]);
    for (const ask of [together, alone, together, alone]) {
      await forget();
      expect(await ask()).toHaveLength(1);
    }
    await forget();
    const before = pooler.seen.turns;
    expect(await alone()).toHaveLength(1);
    expect(pooler.seen.turns - before).toBe(1);
    await pooled.close();
    await pooler.stop();
  });
});

describe("a database that is away", () => {
  it("is unavailable over pg", async () => {
    const nowhere = await connectDatabase("postgres://tailorbird_app:x@127.0.0.1:1/none");
    const failure = await failureOf(nowhere.as(alice).select().from(account));
    expect(problemIn(failure)?.code).toBe("unavailable");
    await nowhere.close();
  });

  const database = () => connectDatabase(proxy.neonUrl(migrated.appUrl));
  it.each([
    { status: 500, body: '{"message":"Failed to connect to compute","code":""}' },
    { status: 503, body: "" },
    { status: 429, body: "too many connections attempts" },
    { status: 400, body: '{"message":"connection closed","code":""}' },
    { status: 400, body: '{"message":"the database system is starting up","code":"57P03"}' },
    { status: 400, body: '{"message":"Query cancelled, connection was terminated","code":"08P01"}' },
  ])("is unavailable over Neon that answers $status $body", async (answer) => {
    const neon = await database();
    proxy.answerWith(answer);
    const failures = [
      await failureOf(neon.as(alice).select().from(account)),
      await failureOf(neon.transact(alice, (queries) => queries.select().from(account))),
    ];
    proxy.answerWith(undefined);
    expect(failures.map((failure) => problemIn(failure)?.code)).toEqual(["unavailable", "unavailable"]);
    expect(await neon.as(alice).select().from(account)).toHaveLength(1);
    await neon.close();
  });

  it("is not what an answer too large for Neon means", async () => {
    const neon = await database();
    await neon.as(alice).select().from(account);
    proxy.answerWith({ status: 507, body: "response is too large (max is 67108864 bytes)" });
    const failure = await failureOf(neon.as(alice).select().from(account));
    proxy.answerWith(undefined);
    expect(problemIn(failure)).toBeUndefined();
    await neon.close();
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

  it("keeps no counts of whose rows are how many, so that every account's are planned for alike", async () => {
    const client = new pg.Client({ connectionString: migrated.superuserUrl });
    await client.connect();
    const { rows } = await client.query(
      `select attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = attrelid
       where c.relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'user_id' and coalesce(attstattarget, -1) <> 0`,
    );
    await client.end();
    expect(rows).toEqual([]);
  });
});
