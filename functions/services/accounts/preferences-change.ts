import type { PreferencesService } from "@tailorbird/core/accounts/preferences";
import { openDatabase } from "../parts/database.ts";
import { openQueue } from "../parts/queue.ts";

export async function preferencesChange(): Promise<PreferencesService> {
  const { PreferencesService } = await import("@tailorbird/core/accounts/preferences");
  return new PreferencesService({
    database: await openDatabase(),
    moved: (accountId, revision) =>
      openQueue("remind").send([{ kind: "replan", accountId, revision }], { delaySeconds: 2 }),
  });
}
