import type { Actor } from "@tailorbird/contracts/actor";
import { account } from "@tailorbird/core/accounts/account.sql";
import { accountExport } from "@tailorbird/core/accounts/account-data.sql";
import { newId } from "@tailorbird/core/shared/id";
import type { Stack } from "./stack.ts";

/** An export of the account that nobody works on. Answers its id. */
export async function seedAccountExport(
  { database }: Stack,
  { accountId }: Actor,
  more: Partial<typeof accountExport.$inferInsert> = {},
) {
  const id = newId("accountExport");
  await database.transact(accountId, async (queries) => {
    await queries.insert(account).values({ accountId }).onConflictDoNothing();
    await queries.insert(accountExport).values({ accountId, id, ...more });
  });
  return id;
}
