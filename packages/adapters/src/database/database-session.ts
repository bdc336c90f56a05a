/** What both drivers send, and what both refuse. */
import { ProblemError, problemIn } from "@tailorbird/contracts/problem-error";
import { uuidOfId } from "@tailorbird/core/shared/id";
import type { Run } from "./drizzle-queries.ts";

/** Local to the transaction, so it holds through a pooler and ends with the commit. */
export const setAccountSql = "select set_config('app.user_id', $1, true)";

/** @throws TypeError for what is no account id: its UUID goes into SQL text, so nothing else may. */
export function accountValue(accountId: string): string {
  const uuid = uuidOfId("account", accountId);
  if (!/^[0-9a-f]{32}$/.test(uuid)) throw new TypeError("an account id ends in 32 hexadecimal digits");
  return uuid;
}

/** Both in one message, for a driver that waits for each answer. */
export function beginAsAccountSql(accountId: string): string {
  return `begin; select set_config('app.user_id', '${accountValue(accountId)}', true)`;
}
export const beginAsSweeperSql = "begin; set local role tailorbird_sweeper";

/**
 * Runs the statements of one transaction. Work that goes on after its end by mistake (one of several promises
 * failed) must never speak in the transaction of the next account, which has the connection by then.
 */
export function endable(run: Run): { readonly run: Run; end(): void } {
  let hasEnded = false;
  return {
    run: async (statement) => {
      if (hasEnded) throw new Error("The transaction has ended.");
      return run(statement);
    },
    end: () => {
      hasEnded = true;
    },
  };
}

/** One row about the role that is connected, and the process that serves it. */
export const roleSql = `select r.rolsuper, r.rolbypassrls, pg_backend_pid() as pid,
  exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'r' and c.relowner = r.oid) as owns_tables
from pg_roles r where r.rolname = current_user`;

export interface RoleRow {
  rolsuper: boolean;
  rolbypassrls: boolean;
  owns_tables: boolean;
  pid: number;
}

/**
 * Refuses to serve as a role that row-level security does not bind: on Neon, roles made in its console
 * bypass it, and one wrong URL would show everybody everything.
 */
export function assertBoundRole(role: RoleRow | undefined): void {
  if (role && !role.rolsuper && !role.rolbypassrls && !role.owns_tables) return;
  const why = !role
    ? "is unknown"
    : role.rolsuper
      ? "is a superuser"
      : role.rolbypassrls
        ? "bypasses row-level security"
        : "owns tables";
  throw new Error(
    `DATABASE_URL signs in as a role that ${why}: use tailorbird_app, which the migrations make.`,
  );
}

/** The last is a statement that took longer than the role may (`migrations/0040_limit_waiting.sql`). */
const unreachable = /^(08|53|57P0|57014)/;
const networkErrors = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"]);
/** What the drivers say, without a code, of a connection that broke and of one that was not to be had. */
const brokenConnection =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Error connecting to database/;
/** How Neon answers when it cannot reach or wake PostgreSQL, or is asked too much; 507 is an answer too large. */
const neonIsAway = /^Server error \(HTTP status (429|50[0-6])\)|^connection closed$/;

/** Says `unavailable` for a database that is away, busy or restarting; anything else stays as it is. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const refusal = problemIn(error);
  if (refusal) return refusal;
  const away = [error, error.cause].some((each) => {
    if (!(each instanceof Error)) return false;
    const code = "code" in each ? String(each.code) : "";
    return (
      networkErrors.has(code) ||
      (/^[0-9A-Z]{5}$/.test(code) && unreachable.test(code)) ||
      brokenConnection.test(each.message) ||
      neonIsAway.test(each.message)
    );
  });
  return away
    ? unavailable("The database cannot be reached right now; try again in a few seconds.", 5, error)
    : error;
}

/** For a transaction that met a table of another shape than before: it was undone, and the next one will do. */
export function changedMeanwhile(error: unknown): ProblemError {
  return unavailable("The database has just been changed; try again.", 1, error);
}

function unavailable(detail: string, seconds: number, cause: unknown): ProblemError {
  return new ProblemError("unavailable", detail, { headers: { "retry-after": String(seconds) }, cause });
}
