/** PostgreSQL over `pg`. */
import type { Database, Queries } from "@tailorbird/core/shared/database";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import {
  accountValue,
  assertBoundRole,
  asUnavailable,
  becomeSweeperSql,
  type RoleRow,
  roleSql,
  setAccountSql,
} from "./database-session.ts";

/** Connections per process; a Lambda serves one request at a time, a worker up to ten. */
const poolSize = 10;

/** @param url the app role's; the first statement checks that the role is bound by row-level security. */
export function pgDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    // Sends BEGIN, the account, the statement and COMMIT without waiting in between: one round trip.
    pipeline: true,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
    allowExitOnIdle: true,
    application_name: "tailorbird",
  });
  // A connection that breaks while idle is replaced by the next use.
  pool.on("error", () => {});

  let roleChecked: Promise<void> | undefined;
  const checkRole = () => {
    roleChecked ??= pool.query<RoleRow>(roleSql).then(({ rows }) => assertBoundRole(rows[0]));
    roleChecked.catch(() => {
      roleChecked = undefined;
    });
    return roleChecked;
  };

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    try {
      await checkRole();
      const client = await pool.connect();
      try {
        const result = await work(client);
        client.release();
        return result;
      } catch (error) {
        // After a failed statement the connection is sound; after anything else it is not worth keeping.
        client.release(asUnavailable(error) !== error);
        throw error;
      }
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /** A client to Drizzle whose every query is a whole transaction as the account. */
  const alone = (accountId: string) => ({
    query: (config: pg.QueryConfig, values: unknown[]) =>
      withClient(async (client) => {
        const [, , answer, commit] = await Promise.allSettled([
          client.query({ name: "tb_begin", text: "begin" }),
          client.query({ name: "tb_account", text: setAccountSql, values: [accountValue(accountId)] }),
          client.query(config, values),
          client.query({ name: "tb_commit", text: "commit" }),
        ]);
        if (answer.status === "rejected") throw answer.reason;
        if (commit.status === "rejected") throw commit.reason;
        return answer.value;
      }),
  });

  async function inTransaction<T>(
    opening: (client: pg.PoolClient) => Promise<unknown>,
    work: (queries: Queries) => Promise<T>,
  ): Promise<T> {
    return withClient(async (client) => {
      await Promise.all([client.query("begin"), opening(client)]);
      try {
        const result = await work(drizzle({ client }) as unknown as Queries);
        const { command } = await client.query("commit");
        // A statement failed and its error was swallowed: PostgreSQL answers COMMIT with ROLLBACK.
        if (command !== "COMMIT") throw new Error("The transaction was rolled back.");
        return result;
      } catch (error) {
        await client.query("rollback").catch(() => {});
        throw error;
      }
    });
  }

  return {
    as: (accountId) => drizzle({ client: alone(accountId) as unknown as pg.Pool }) as unknown as Queries,
    transact: (accountId, work) =>
      inTransaction((client) => client.query(setAccountSql, [accountValue(accountId)]), work),
    sweep: (work) => inTransaction((client) => client.query(becomeSweeperSql), work),
    close: () => pool.end(),
  };
}
