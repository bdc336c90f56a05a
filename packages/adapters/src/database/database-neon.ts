/** PostgreSQL on Neon: a lone statement over one HTTP request, a transaction over a WebSocket. */
import { neon, types as neonTypes, Pool, type PoolClient } from "@neondatabase/serverless";
import type { Database, Queries } from "@tailorbird/core/shared/database";
import {
  accountValue,
  assertBoundRole,
  asUnavailable,
  beginAsAccountSql,
  beginAsSweeperSql,
  endable,
  type RoleRow,
  roleSql,
  setAccountSql,
} from "./database-session.ts";
import { type Answer, queriesOver, type Statement } from "./drizzle-queries.ts";
import { withTimesAsText } from "./text-values.ts";

const types = withTimesAsText(neonTypes);

/** @param url the app role's, pooled; the first statement checks that the role is bound by row-level security. */
export function neonDatabase(url: string): Database {
  const overHttp = neon(url);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks is replaced by the next use; unheard, its error would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client: PoolClient) => client.on("error", () => {}));

  let roleChecked: Promise<void> | undefined;
  const checkRole = () => {
    roleChecked ??= overHttp
      .query(roleSql)
      .then((rows) => assertBoundRole(rows[0] as RoleRow | undefined))
      .catch((error) => {
        roleChecked = undefined;
        throw error;
      });
    return roleChecked;
  };

  async function runAlone(accountId: string, { text, values, asArrays }: Statement) {
    try {
      await checkRole();
      const [, answer] = await overHttp.transaction(
        [
          overHttp.query(setAccountSql, [accountValue(accountId)]),
          overHttp.query(text, [...values], { arrayMode: asArrays, types: types as never }) as never,
        ],
        { fullResults: true },
      );
      return answer as Answer;
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async function inTransaction<T>(opening: string, work: (queries: Queries) => Promise<T>): Promise<T> {
    const client = await checkRole()
      .then(() => pool.connect())
      .catch((error) => {
        throw asUnavailable(error);
      });
    const own = endable(({ text, values, asArrays }) =>
      client.query({ text, types: types as never, ...(asArrays && { rowMode: "array" as const }) }, [
        ...values,
      ]),
    );
    try {
      await client.query(opening);
      const result = await work(queriesOver(own.run));
      own.end();
      const { command } = await client.query("commit");
      if (command !== "COMMIT") throw new Error("The transaction was rolled back.");
      client.release();
      return result;
    } catch (error) {
      own.end();
      const broken = await client.query("rollback").then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw asUnavailable(error);
    }
  }

  return {
    as: (accountId) => queriesOver((statement) => runAlone(accountId, statement)),
    transact: async (accountId, work) => inTransaction(beginAsAccountSql(accountId), work),
    sweep: (work) => inTransaction(beginAsSweeperSql, work),
    close: () => pool.end(),
  };
}
