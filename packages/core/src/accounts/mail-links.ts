/** What happens to somebody who follows a link from a mail: they have not signed in, and the link says who they are. */
import type { Database } from "../shared/database.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { recordAudit } from "./audit.ts";
import { hashOfLink, isSameSecret, readLinkToken } from "./link-token.ts";
import type { PreferencesRow } from "./preferences.sql.ts";
import { findPreferences, notPending, writePreferences } from "./preferences.ts";

export class MailLinks {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(parts: { database: Database; clock: Clock }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
  }

  /** @throws ProblemError `not_found` for a link that is not, or no longer, good. */
  async checkConfirmation(token: string): Promise<void> {
    const { accountId, secret } = readLinkToken(token);
    this.#assertPending(await findPreferences(this.#database.as(accountId)), secret);
  }

  /** @throws ProblemError `not_found` for a link that is not, or no longer, good. */
  async confirm(token: string): Promise<void> {
    const { accountId, secret } = readLinkToken(token);
    await this.#database.transact(accountId, async (queries) => {
      const before = await findPreferences(queries);
      this.#assertPending(before, secret);
      const confirmed = {
        email: before?.pendingEmail ?? null,
        emailConfirmedAt: this.#clock.now().toISOString(),
      };
      await writePreferences(queries, accountId, { ...notPending, ...confirmed });
      await recordAudit(queries, { accountId, by: "link" }, "email.confirmed");
    });
  }

  /** @throws ProblemError `not_found` */
  async checkUnsubscription(token: string): Promise<void> {
    const { accountId, secret } = readLinkToken(token);
    assertSubscribed(await findPreferences(this.#database.as(accountId)), secret);
  }

  /** Twice is once. @throws ProblemError `not_found` */
  async unsubscribe(token: string): Promise<void> {
    const { accountId, secret } = readLinkToken(token);
    await this.#database.transact(accountId, async (queries) => {
      const before = await findPreferences(queries);
      assertSubscribed(before, secret);
      if (!before?.mail) return;
      await writePreferences(queries, accountId, { mail: false });
      await recordAudit(queries, { accountId, by: "link" }, "mail.unsubscribed");
    });
  }

  #assertPending(row: PreferencesRow | undefined, secret: string): void {
    const isGood =
      row?.pendingHash &&
      isSameSecret(row.pendingHash, hashOfLink(secret)) &&
      Date.parse(row.pendingUntil ?? "") > this.#clock.now().getTime();
    if (!isGood) throw notFound("link");
  }
}

function assertSubscribed(row: PreferencesRow | undefined, secret: string): void {
  if (!row || !isSameSecret(row.mailSecret, secret)) throw notFound("link");
}
