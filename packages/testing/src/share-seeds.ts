/** Shares to start a test from, written as the person they belong to. Each answers its id. */
import type { Actor } from "@tailorbird/contracts/actor";
import { account } from "@tailorbird/core/accounts/account.sql";
import { newId } from "@tailorbird/core/shared/id";
import { share, shareComment } from "@tailorbird/core/shares/share.sql";
import type { Stack } from "./stack.ts";

/** A share that nobody has the address of. */
export async function seedShare(
  { database }: Stack,
  { accountId }: Actor,
  more: Partial<typeof share.$inferInsert> = {},
) {
  const id = newId("share");
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(share).values({
      accountId,
      id,
      allows: "comment",
      hidesContact: true,
      secretHash: "0".repeat(64),
      expiresAt,
      ...more,
    });
  });
  return id;
}

export async function seedComment({ database }: Stack, { accountId }: Actor, shareId: string) {
  const id = newId("comment");
  const values = { accountId, id, shareId, author: "An invented reviewer", body: "A comment" };
  await database.as(accountId).insert(shareComment).values(values);
  return id;
}
