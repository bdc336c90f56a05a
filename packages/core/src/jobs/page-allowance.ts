/** How often an account may have us ask other people's sites: what comes from our addresses is ours to answer for. */
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { sql } from "drizzle-orm";
import { account } from "../accounts/account.sql.ts";
import type { Queries } from "../shared/database.ts";

/** Within a minute: more than anybody pastes, and nothing to a site. */
export const mostPagesPerMinute = 120;

/**
 * Counts one page, before it is asked for and whatever comes of it.
 * @throws ProblemError `limit_reached` when the account has asked for too many.
 */
export async function countPage(queries: Queries, accountId: string, at: Date): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const isSameMinute = sql`${account.pagesAt} > ${now} - interval '1 minute'`;
  const [row] = await queries
    .insert(account)
    .values({ accountId, pagesAt: at.toISOString(), pagesCount: 1 })
    .onConflictDoUpdate({
      target: account.accountId,
      set: {
        pagesAt: sql`case when ${isSameMinute} then ${account.pagesAt} else ${now} end`,
        pagesCount: sql`case when ${isSameMinute} then ${account.pagesCount} + 1 else 1 end`,
      },
    })
    .returning({ count: account.pagesCount });
  if ((row?.count ?? 0) <= mostPagesPerMinute) return;
  throw new ProblemError(
    "limit_reached",
    `Your account had ${mostPagesPerMinute} pages asked for within a minute, which is its limit: wait a minute.`,
    { headers: { "retry-after": "60" } },
  );
}
