/**
 * Sends a reminder whose time has come: once. The mailer takes no key to tell a repetition by, so the row says
 * before the mail goes that it is going; what dies in between is told as unconfirmed, and not sent a second time.
 */
import type { RemindMessage } from "@tailorbird/contracts/queues";
import type { ReminderReason } from "@tailorbird/contracts/reminders";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { and, eq } from "drizzle-orm";
import { mailSecretOf } from "../accounts/mail-secret.ts";
import type { Database } from "../shared/database.ts";
import { type Clock, type Mail, type Mailer, MailNotTakenError, MailRefusedError } from "../shared/ports.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import { type ReminderRow, reminder } from "./reminder.sql.ts";
import { decide } from "./reminder-decision.ts";
import { mailOf } from "./reminder-mail.ts";
import { lockReminders } from "./reminder-surroundings.ts";
import type { ReminderTimer } from "./reminder-timer.ts";

type Fire = Extract<RemindMessage, { kind: "fire" }>;

/** Seconds after which a worker that had taken a reminder to the mailer is known to be dead. */
const longestSending = 60;
/** Deliveries of a message that comes before the commit of its reminder. */
const patience = 4;

export class ReminderSender {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #timer: ReminderTimer;
  readonly #mailer: Mailer;
  readonly #secrets: () => Promise<SecretBox>;
  readonly #publicUrl: string;

  constructor(parts: {
    database: Database;
    clock: Clock;
    timer: ReminderTimer;
    mailer: Mailer;
    secrets: () => Promise<SecretBox>;
    publicUrl: string;
  }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#timer = parts.timer;
    this.#mailer = parts.mailer;
    this.#secrets = parts.secrets;
    this.#publicUrl = parts.publicUrl;
  }

  /** @throws RetryLater while it is too early to tell, or mail is not taken at the moment. */
  async fire(message: Fire, delivery: { receiveCount: number; last: boolean }): Promise<void> {
    const mail = await this.#claim(message, delivery);
    if (!mail) return;
    const failure = await this.#mailer.send(mail).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure instanceof MailNotTakenError && !delivery.last) {
      await this.#end(message, { status: "scheduled", sendingAt: null });
      throw new RetryLater("mail is not taken at the moment", 30 * 2 ** delivery.receiveCount, failure);
    }
    if (failure === undefined) {
      return this.#end(message, { status: "sent", sentAt: this.#clock.now().toISOString() });
    }
    await this.#end(message, { status: "failed", reason: reasonOf(failure) });
  }

  /** Takes the reminder to be sent; undefined when there is nothing to send now. */
  async #claim(message: Fire, { receiveCount }: { receiveCount: number }): Promise<Mail | undefined> {
    const { accountId, reminderId, generation } = message;
    const box = await this.#secrets();
    const now = this.#clock.now();
    return this.#database.transact(accountId, async (queries) => {
      const [found] = await lockReminders(queries, eq(reminder.id, reminderId));
      const row = found?.reminder;
      if (!found || !row || row.generation < generation) {
        if (receiveCount < patience) throw new RetryLater("the reminder is not committed yet", 10);
        return undefined;
      }
      if (row.generation > generation) return undefined;
      const set = (change: Partial<ReminderRow>) =>
        queries
          .update(reminder)
          .set({ ...change, updatedAt: now.toISOString(), revision: row.revision + 1 })
          .where(eq(reminder.id, reminderId));
      if (row.status === "sending") {
        const since = now.getTime() - Date.parse(row.sendingAt ?? "");
        if (since < longestSending * 1000) throw new RetryLater("another worker sends it", longestSending);
        await set({ status: "failed", reason: "unconfirmed" });
        return undefined;
      }
      if (row.status !== "scheduled") return undefined;
      const decision = decide(row, found, now);
      if (decision.kind === "end") {
        await set({ status: decision.status, reason: decision.reason });
        return undefined;
      }
      if (decision.kind === "wait") {
        const moved = { dueAt: decision.dueAt, generation: row.generation + 1 };
        await set(moved);
        await this.#timer.set({ ...row, ...moved });
        return undefined;
      }
      await set({ status: "sending", sendingAt: now.toISOString() });
      const { preferences } = found;
      const mailSecret = preferences ? await mailSecretOf(queries, preferences, box) : "";
      return mailOf(row, found, this.#publicUrl, mailSecret);
    });
  }

  async #end({ accountId, reminderId, generation }: Fire, change: Partial<ReminderRow>): Promise<void> {
    await this.#database
      .as(accountId)
      .update(reminder)
      .set({ ...change, updatedAt: this.#clock.now().toISOString() })
      .where(
        and(eq(reminder.id, reminderId), eq(reminder.generation, generation), eq(reminder.status, "sending")),
      );
  }
}

function reasonOf(failure: unknown): ReminderReason {
  if (failure instanceof MailRefusedError) return "refused";
  return failure instanceof MailNotTakenError ? "gave_up" : "unconfirmed";
}
