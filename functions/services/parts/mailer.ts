import { sesMailer } from "@tailorbird/adapters/messages/mail-ses";
import type { Mailer } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";

/** Mail, as the function's role may send it. */
export function openMailer(): Mailer {
  return sesMailer({ ...config.mail, region: config.region, credentials: () => config.credentials });
}
