import type { MailLinks } from "@tailorbird/core/accounts/mail-links";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";
import { openSecretBox } from "../parts/secret-box.ts";

/** Links to unsubscribe carry a secret that is kept sealed. */
export async function mailUnsubscribe(): Promise<MailLinks> {
  const { MailLinks } = await import("@tailorbird/core/accounts/mail-links");
  return new MailLinks({ database: await openDatabase(), clock: systemClock, secrets: openSecretBox });
}
