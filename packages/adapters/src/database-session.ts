/** What both drivers send, and what both refuse. */
import { ProblemError, problemIn } from "@tailorbird/contracts/problem-error";
import { uuidOfId } from "@tailorbird/core/shared/id";

/** Local to the transaction, so it holds through a pooler and ends with the commit. */
export const setAccountSql = "select set_config('app.user_id', $1, true)";

export function accountValue(accountId: string): string {
  return uuidOfId("account", accountId);
}

export const becomeSweeperSql = "set local role tailorbird_sweeper";

/** One row of three booleans about the role that is connected. */
export const roleSql = `select r.rolsuper, r.rolbypassrls,
  exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'r' and c.relowner = r.oid) as owns_tables
from pg_roles r where r.rolname = current_user`;

export interface RoleRow {
  rolsuper: boolean;
  rolbypassrls: boolean;
  owns_tables: boolean;
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

const unreachable = /^(08|53|57P0)/;
const networkErrors = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"]);

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
      /Connection terminated|timeout exceeded when trying to connect|fetch failed/.test(each.message)
    );
  });
  if (!away) return error;
  return new ProblemError(
    "unavailable",
    "The database cannot be reached right now; try again in a few seconds.",
    {
      headers: { "retry-after": "5" },
      cause: error,
    },
  );
}
