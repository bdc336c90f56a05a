import type { AccountExports } from "@tailorbird/core/accounts/account-exports";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "./database.ts";
import { openPresigner } from "./presigner.ts";
import { openQueue } from "./queue.ts";

export async function accountExports(): Promise<AccountExports> {
  const { AccountExports } = await import("@tailorbird/core/accounts/account-exports");
  return new AccountExports({
    database: await openDatabase(),
    clock: systemClock,
    queue: () => openQueue("account"),
    presigner: openPresigner,
  });
}
