import type { MailLinks } from "@tailorbird/core/accounts/mail-links";
import { systemClock } from "@tailorbird/core/shared/ports";
import { noSecrets } from "@tailorbird/core/shared/secret-box";
import { openDatabase } from "../parts/database.ts";

export async function mailLinks(): Promise<MailLinks> {
  const { MailLinks } = await import("@tailorbird/core/accounts/mail-links");
  return new MailLinks({ database: await openDatabase(), clock: systemClock, secrets: noSecrets });
}
