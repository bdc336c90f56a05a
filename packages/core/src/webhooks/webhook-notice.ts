/** Tells the owner of a webhook by mail that it was switched off, which they would otherwise find out by what is missing. */
import type { RemindMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { eq } from "drizzle-orm";
import { mailSecretOf } from "../accounts/mail-secret.ts";
import { findPreferences } from "../accounts/preferences.ts";
import { sendAtMostOnce, subscribedMail } from "../accounts/subscribed-mail.ts";
import { messagesIn } from "../language/messages-in.ts";
import { momentInWords } from "../language/moment-in-words.ts";
import { outsideQuietHours } from "../reminders/reminder-times.ts";
import type { Database } from "../shared/database.ts";
import type { Clock, Mail, Mailer } from "../shared/ports.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import { webhookEndpoint } from "./webhook.sql.ts";

type Message = Extract<RemindMessage, { kind: "webhook_disabled" }>;

/** Deliveries of a message that comes before the commit of what it tells. */
const patience = 3;

export class WebhookNotice {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #mailer: Mailer;
  readonly #secrets: () => Promise<SecretBox>;
  readonly #publicUrl: string;

  constructor(parts: {
    database: Database;
    clock: Clock;
    mailer: Mailer;
    secrets: () => Promise<SecretBox>;
    publicUrl: string;
  }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#mailer = parts.mailer;
    this.#secrets = parts.secrets;
    this.#publicUrl = parts.publicUrl;
  }

  /**
   * At most once for each time that it was switched off. Nothing goes where no address is confirmed or mail is not wanted.
   * @throws RetryLater in quiet hours, and while mail is not taken.
   */
  async send({ accountId, webhookId }: Message, receiveCount: number): Promise<void> {
    const mail = await this.#claim(accountId, webhookId, receiveCount);
    if (!mail) return;
    await sendAtMostOnce(this.#mailer, mail, receiveCount, () =>
      this.#database
        .as(accountId)
        .update(webhookEndpoint)
        .set({ disabledToldAt: null })
        .where(eq(webhookEndpoint.id, webhookId)),
    );
  }

  async #claim(accountId: string, id: string, receiveCount: number): Promise<Mail | undefined> {
    const box = await this.#secrets();
    const now = this.#clock.now();
    return this.#database.transact(accountId, async (queries) => {
      const isIt = eq(webhookEndpoint.id, id);
      const [row] = await queries.select().from(webhookEndpoint).where(isIt).for("update");
      if (row?.status === "enabled" && receiveCount < patience)
        throw new RetryLater("the webhook is not switched off yet", 5);
      const { disabledReason: reason = null } = row ?? {};
      if (!row || row.disabledToldAt || (reason !== "gone" && reason !== "failing")) return undefined;
      const preferences = await findPreferences(queries);
      const isWanted = preferences?.email && preferences.mail;
      const due = isWanted ? outsideQuietHours(now.toISOString(), preferences) : now.toISOString();
      if (Date.parse(due) > now.getTime())
        throw new RetryLater("quiet hours", (Date.parse(due) - now.getTime()) / 1000);
      await queries.update(webhookEndpoint).set({ disabledToldAt: now.toISOString() }).where(isIt);
      if (!isWanted) return undefined;
      const { locale, timeZone, email } = preferences;
      const { webhookOff } = messagesIn(locale);
      // Of the address the host alone: a path may hold a secret of the receiver's.
      const { host } = new URL(row.url);
      const since = row.failingSince && momentInWords(row.failingSince, timeZone, locale);
      const page = `${this.#publicUrl}/settings/webhooks/${id}`;
      return subscribedMail(
        { address: email as string, accountId },
        {
          subject: webhookOff.subject(host),
          parts: webhookOff.text(host, reason === "gone" ? undefined : (since ?? undefined), page),
          footer: webhookOff.footer,
          secret: await mailSecretOf(queries, preferences, box),
        },
        this.#publicUrl,
      );
    });
  }
}
