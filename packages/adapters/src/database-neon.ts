/** PostgreSQL on Neon: a lone statement over one HTTP request, a transaction over a WebSocket. */
import { neon, Pool, type PoolClient } from "@neondatabase/serverless";
import type { Database, Queries } from "@tailorbird/core/shared/database";
import { drizzle } from "drizzle-orm/neon-serverless";
import {
  accountValue,
  assertBoundRole,
  asUnavailable,
  becomeSweeperSql,
  type RoleRow,
  roleSql,
  setAccountSql,
} from "./database-session.ts";

type DrizzleQuery = { text: string; rowMode?: "array"; types?: unknown };

/** @param url the app role's, pooled; the first statement checks that the role is bound by row-level security. */
export function neonDatabase(url: string): Database {
  const overHttp = neon(url);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
  });
  pool.on("error", () => {});

  let roleChecked: Promise<void> | undefined;
  const checkRole = () => {
    roleChecked ??= overHttp.query(roleSql).then((rows) => assertBoundRole(rows[0] as RoleRow | undefined));
    roleChecked.catch(() => {
      roleChecked = undefined;
    });
    return roleChecked;
  };

  async function runAlone(accountId: string, query: DrizzleQuery, values: unknown[]) {
    try {
      await checkRole();
      const [, answer] = await overHttp.transaction(
        [
          overHttp.query(setAccountSql, [accountValue(accountId)]),
          overHttp.query(query.text, values, {
            arrayMode: query.rowMode === "array",
            types: query.types as never,
          }) as never,
        ],
        { fullResults: true },
      );
      return answer;
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async function inTransaction<T>(
    opening: (client: PoolClient) => Promise<unknown>,
    work: (queries: Queries) => Promise<T>,
  ): Promise<T> {
    const client = await checkRole()
      .then(() => pool.connect())
      .catch((error) => {
        throw asUnavailable(error);
      });
    try {
      await client.query("begin");
      await opening(client);
      const result = await work(drizzle({ client: client as never }) as unknown as Queries);
      const { command } = await client.query("commit");
      if (command !== "COMMIT") throw new Error("The transaction was rolled back.");
      client.release();
      return result;
    } catch (error) {
      const broken = await client.query("rollback").then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw asUnavailable(error);
    }
  }

  return {
    as: (accountId) =>
      drizzle({
        client: {
          query: (query: DrizzleQuery, values: unknown[]) => runAlone(accountId, query, values),
        } as never,
      }) as unknown as Queries,
    transact: (accountId, work) =>
      inTransaction((client) => client.query(setAccountSql, [accountValue(accountId)]), work),
    sweep: (work) => inTransaction((client) => client.query(becomeSweeperSql), work),
    close: () => pool.end(),
  };
}
