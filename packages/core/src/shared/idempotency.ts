/** What a POST does once: the key is written in the same transaction as what it guards. */
import type { IdempotencyKey } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { and, eq, sql } from "drizzle-orm";
import { account, idempotencyKey } from "../accounts/account.sql.ts";
import type { Queries } from "./database.ts";

/**
 * Opens a create, in one statement: makes the account's row if this is its first, and claims the key for `resource`.
 * A second request with the same key waits for the first to commit and then gets what that one made.
 * @returns what an earlier request with this key made, or undefined when this request is to make it.
 * @throws ProblemError `idempotency_key_reused` when the key came with other values before.
 */
export async function openCreate<Resource extends Record<string, unknown>>(
  queries: Queries,
  accountId: string,
  key: IdempotencyKey | undefined,
  resource: Resource,
): Promise<Resource | undefined> {
  const opened = queries
    .insert(account)
    .values({ accountId })
    // A no-op update holds the row: creates of one account follow one another, so that limits hold.
    .onConflictDoUpdate({ target: account.accountId, set: { createdAt: sql`${account.createdAt}` } })
    .returning({ accountId: account.accountId });
  if (!key) {
    await opened;
    return undefined;
  }
  const [row] = await queries
    .with(queries.$with("opened").as(opened))
    .insert(idempotencyKey)
    .values({ accountId, route: key.route, key: key.key, requestHash: key.requestHash, resource })
    // A no-op update, because DO NOTHING would return no row.
    .onConflictDoUpdate({
      target: [idempotencyKey.accountId, idempotencyKey.route, idempotencyKey.key],
      set: { key: sql`excluded.key` },
    })
    .returning({
      requestHash: idempotencyKey.requestHash,
      resource: idempotencyKey.resource,
      isNew: sql<boolean>`xmax = 0`,
    });
  if (!row || row.isNew) return undefined;
  if (row.requestHash === key.requestHash) return row.resource as Resource;
  throw new ProblemError(
    "idempotency_key_reused",
    "This Idempotency-Key came with other values before: use a new key.",
  );
}

/** What a request with this key made before, without claiming the key: undefined when there was none like it. */
export async function findCreated(
  queries: Queries,
  key: IdempotencyKey,
): Promise<Record<string, unknown> | undefined> {
  const [row] = await queries
    .select({ resource: idempotencyKey.resource })
    .from(idempotencyKey)
    .where(
      and(
        eq(idempotencyKey.route, key.route),
        eq(idempotencyKey.key, key.key),
        eq(idempotencyKey.requestHash, key.requestHash),
      ),
    );
  return row?.resource;
}
