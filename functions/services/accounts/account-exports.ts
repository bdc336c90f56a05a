import type { AccountExports } from "@tailorbird/core/accounts/account-exports";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openPresigner } from "../parts/presigner.ts";
import { openQueue } from "../parts/queue.ts";

export async function accountExports(): Promise<AccountExports> {
  const { AccountExports } = await import("@tailorbird/core/accounts/account-exports");
  return new AccountExports({
    database: await openDatabase(),
    clock: systemClock,
    queue: () => openQueue("account"),
    presigner: openPresigner,
  });
}
