import type { AccountDeletions } from "@tailorbird/core/accounts/account-deletion";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";
import { openScheduler } from "./scheduler.ts";

export async function accountDeletions(): Promise<AccountDeletions> {
  const { AccountDeletions } = await import("@tailorbird/core/accounts/account-deletion");
  return new AccountDeletions({
    database: await openDatabase(),
    clock: systemClock,
    scheduler: openScheduler,
  });
}
