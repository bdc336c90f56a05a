/** PostgreSQL over `pg`. */
import type { Database, Queries } from "@tailorbird/core/shared/database";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import {
  accountValue,
  assertBoundRole,
  asUnavailable,
  beginAsAccountSql,
  beginAsSweeperSql,
  createTransactionClient,
  type RoleRow,
  roleSql,
} from "./database-session.ts";
import { createStatementNames, isStatementLost, runLoneQuery } from "./lone-query.ts";

/** Connections per process; a Lambda serves one request at a time, a worker up to ten. */
const poolSize = 10;

/** @param url the app role's; the first statement checks that the role is bound by row-level security. */
export function pgDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    // Statements that a transaction makes at once are sent without waiting in between.
    pipeline: true,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
    allowExitOnIdle: true,
    application_name: "tailorbird",
  });
  // A connection that breaks is replaced by the next use; unheard, its error would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));

  let roleChecked: Promise<void> | undefined;
  const checkRole = () => {
    roleChecked ??= pool
      .query<RoleRow>(roleSql)
      .then(({ rows }) => assertBoundRole(rows[0]))
      .catch((error) => {
        roleChecked = undefined;
        throw error;
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

  const nameOf = createStatementNames();
  let keepsStatements = true;

  /** Runs a lone statement; a second time, unnamed, where PostgreSQL has lost the name: nothing was done then. */
  async function runAlone(accountId: string, config: pg.QueryConfig, values: unknown[]) {
    const account = accountValue(accountId);
    const name = keepsStatements ? nameOf(config.text) : undefined;
    return withClient((client) =>
      runLoneQuery(client, name === undefined ? config : { ...config, name }, values, account).catch(
        (error) => {
          if (name === undefined || !isStatementLost(error)) throw error;
          keepsStatements = error.code !== "26000";
          return runLoneQuery(client, config, values, account);
        },
      ),
    );
  }

  async function inTransaction<T>(opening: string, work: (queries: Queries) => Promise<T>): Promise<T> {
    return withClient(async (client) => {
      const own = createTransactionClient(client);
      try {
        // Not waited for: the first statement goes out along with it. Should it fail, nothing is an account's.
        const opened = client.query(opening);
        opened.catch(() => {});
        const result = await work(drizzle({ client: own as never }) as unknown as Queries);
        own.end();
        await opened;
        const { command } = await client.query("commit");
        // A statement failed and its error was swallowed: PostgreSQL answers COMMIT with ROLLBACK.
        if (command !== "COMMIT") throw new Error("The transaction was rolled back.");
        return result;
      } catch (error) {
        own.end();
        await client.query("rollback").catch(() => {});
        throw error;
      }
    });
  }

  return {
    as: (accountId) => {
      const client = {
        query: (config: pg.QueryConfig, values: unknown[]) => runAlone(accountId, config, values),
      };
      return drizzle({ client: client as unknown as pg.Pool }) as unknown as Queries;
    },
    transact: async (accountId, work) => inTransaction(beginAsAccountSql(accountId), work),
    sweep: (work) => inTransaction(beginAsSweeperSql, work),
    close: () => pool.end(),
  };
}
