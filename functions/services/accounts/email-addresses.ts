import type { EmailAddresses } from "@tailorbird/core/accounts/email-address";
import { systemClock } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { openMailer } from "../parts/mailer.ts";

export async function emailAddresses(): Promise<EmailAddresses> {
  const { EmailAddresses } = await import("@tailorbird/core/accounts/email-address");
  return new EmailAddresses({
    database: await openDatabase(),
    clock: systemClock,
    mailer: openMailer(),
    publicUrl: config.publicUrl,
  });
}
