/** Tells an account's owner that it is to be erased: whoever asked for it may have been somebody else. */
import { and, eq, isNull } from "drizzle-orm";
import { messagesIn } from "../language/messages-in.ts";
import { momentInWords } from "../language/moment-in-words.ts";
import type { Database } from "../shared/database.ts";
import type { Clock, Mailer } from "../shared/ports.ts";
import { accountDeletion } from "./account-data.sql.ts";
import { findPreferences } from "./preferences.ts";
import { sendAtMostOnce } from "./subscribed-mail.ts";

export class ErasureWarning {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #mailer: Mailer;
  readonly #publicUrl: string;

  constructor(parts: { database: Database; clock: Clock; mailer: Mailer; publicUrl: string }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#mailer = parts.mailer;
    this.#publicUrl = parts.publicUrl;
  }

  /**
   * At most once: the row says that it goes before it goes, as with reminders. Nothing is sent where the wish was undone,
   * nor where no address is confirmed.
   * @throws RetryLater while mail is not taken: nothing has gone, so it goes later.
   */
  async send(accountId: string, deletionId: string, receiveCount: number): Promise<void> {
    const queries = this.#database.as(accountId);
    const [row] = await queries
      .update(accountDeletion)
      .set({ warnedAt: this.#clock.now().toISOString() })
      .where(
        and(
          eq(accountDeletion.id, deletionId),
          eq(accountDeletion.status, "scheduled"),
          isNull(accountDeletion.warnedAt),
        ),
      )
      .returning({ dueAt: accountDeletion.dueAt });
    if (!row) return;
    const preferences = await findPreferences(queries);
    if (!preferences?.email) return;
    const { subject, text } = messagesIn(preferences.locale).toBeErased;
    const due = momentInWords(row.dueAt, preferences.timeZone, preferences.locale);
    const mail = {
      to: preferences.email,
      subject,
      text: text(due, `${this.#publicUrl}/settings/account`),
    };
    await sendAtMostOnce(this.#mailer, mail, receiveCount, () =>
      queries.update(accountDeletion).set({ warnedAt: null }).where(eq(accountDeletion.id, deletionId)),
    );
  }
}
