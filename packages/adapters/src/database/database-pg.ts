/** PostgreSQL over `pg`. */
import type { Database, Queries } from "@tailorbird/core/shared/database";
import pg from "pg";
import {
  aloneAs,
  beginAs,
  beginAsSweeper,
  createStatementNames,
  isStatementLost,
  type Lead,
  runLed,
} from "./account-query.ts";
import {
  accountValue,
  assertBoundRole,
  asUnavailable,
  changedMeanwhile,
  endable,
  type RoleRow,
  roleSql,
} from "./database-session.ts";
import { queriesOver, type Statement } from "./drizzle-queries.ts";

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

  const nameOf = createStatementNames();
  let keepsStatements = true;
  /** Whether nothing stands between: a pooler gives out a process id of its own. */
  let isDirect = false;

  let roleChecked: Promise<void> | undefined;
  const checkRole = () => {
    roleChecked ??= readRole().catch((error) => {
      roleChecked = undefined;
      throw error;
    });
    return roleChecked;
  };

  async function readRole(): Promise<void> {
    const client: pg.PoolClient & { processID?: number } = await pool.connect();
    const read = client.query<RoleRow & { pid: number }>(roleSql).finally(() => client.release());
    const [role] = (await read).rows;
    assertBoundRole(role);
    isDirect = role?.pid === client.processID;
  }

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
        client.release(error instanceof UnknownState || asUnavailable(error) !== error);
        throw error instanceof UnknownState ? error.cause : error;
      }
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /** Runs a lone statement; a second time, unnamed, where PostgreSQL has lost the name: nothing was done then. */
  async function runAlone(accountId: string, statement: Statement) {
    const leads = aloneAs(accountValue(accountId));
    return withClient((client) => {
      if (!keepsStatements) return runLed(client, leads, statement, undefined);
      return runLed(client, leads, statement, nameOf(statement.text)).catch((error) => {
        if (!isStatementLost(error)) throw error;
        keepsStatements = error.code !== "26000";
        return runLed(client, leads, statement, undefined);
      });
    });
  }

  /** A transaction opens with its first statement, in one message; one that asks nothing is none. */
  async function inTransaction<T>(
    opening: readonly Lead[],
    work: (queries: Queries) => Promise<T>,
  ): Promise<T> {
    return withClient(async (client) => {
      let leads: readonly Lead[] | undefined = opening;
      const own = endable((statement) => {
        // What fails in a transaction can't be asked again: names are for servers that can't have lost them.
        const asked = runLed(client, leads ?? [], statement, isDirect ? nameOf(statement.text) : undefined);
        leads = undefined;
        return asked.catch((error) => {
          throw isStatementLost(error) ? changedMeanwhile(error) : error;
        });
      });
      try {
        const result = await work(queriesOver(own.run));
        own.end();
        if (leads !== undefined) return result;
        const { command } = await client.query("commit");
        // A statement failed and its error was swallowed: PostgreSQL answers COMMIT with ROLLBACK.
        if (command !== "COMMIT") throw new Error("The transaction was rolled back.");
        return result;
      } catch (error) {
        own.end();
        await client.query("rollback").catch(() => {
          throw new UnknownState("The transaction could not be rolled back.", { cause: error });
        });
        throw error;
      }
    });
  }

  return {
    as: (accountId) => queriesOver((statement) => runAlone(accountId, statement)),
    transact: async (accountId, work) => inTransaction(beginAs(accountValue(accountId)), work),
    sweep: (work) => inTransaction(beginAsSweeper, work),
    close: () => pool.end(),
  };
}

/** A connection that may still be in a transaction: nobody else's work may come to stand in it. */
class UnknownState extends Error {}
