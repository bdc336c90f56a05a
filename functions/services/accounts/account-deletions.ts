import type { AccountDeletions } from "@tailorbird/core/accounts/account-deletion";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openScheduler } from "../parts/scheduler.ts";

export async function accountDeletions(): Promise<AccountDeletions> {
  const { AccountDeletions } = await import("@tailorbird/core/accounts/account-deletion");
  return new AccountDeletions({
    database: await openDatabase(),
    clock: systemClock,
    scheduler: openScheduler,
  });
}
