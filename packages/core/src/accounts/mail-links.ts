/** What happens to somebody who follows a link from a mail: they have not signed in, and the link says who they are. */
import type { Database } from "../shared/database.ts";
import type { Clock } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import { recordAudit } from "./audit.ts";
import { hashOfLink, isSameSecret, readLinkToken } from "./link-token.ts";
import { readMailSecret } from "./mail-secret.ts";
import type { PreferencesRow } from "./preferences.sql.ts";
import { findPreferences, notPending, writePreferences } from "./preferences.ts";

/** Whose link it is: what they are answered is in their language. */
export type LinkOwner = Pick<PreferencesRow, "locale">;

export class MailLinks {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #secrets: () => Promise<SecretBox>;

  /** @param parts.secrets asked by links to unsubscribe alone. */
  constructor(parts: { database: Database; clock: Clock; secrets: () => Promise<SecretBox> }) {
    this.#database = parts.database;
    this.#secrets = parts.secrets;
    this.#clock = parts.clock;
  }

  /** @throws ProblemError `not_found` for a link that is not, or no longer, good. */
  async checkConfirmation(token: string): Promise<LinkOwner> {
    const { accountId, secret } = readLinkToken(token);
    return this.#requirePending(await findPreferences(this.#database.as(accountId)), secret);
  }

  /** @throws ProblemError `not_found` for a link that is not, or no longer, good. */
  confirm(token: string): Promise<LinkOwner> {
    const { accountId, secret } = readLinkToken(token);
    return this.#database.transact(accountId, async (queries) => {
      const before = this.#requirePending(await findPreferences(queries), secret);
      const confirmed = {
        email: before.pendingEmail,
        emailConfirmedAt: this.#clock.now().toISOString(),
      };
      await writePreferences(queries, accountId, { ...notPending, ...confirmed });
      await recordAudit(queries, { accountId, by: "link" }, "email.confirmed");
      return before;
    });
  }

  /** @throws ProblemError `not_found` */
  async checkUnsubscription(token: string): Promise<LinkOwner> {
    const { accountId, secret } = readLinkToken(token);
    const box = await this.#secrets();
    return requireSubscribed(await findPreferences(this.#database.as(accountId)), secret, box);
  }

  /** Twice is once. @throws ProblemError `not_found` */
  async unsubscribe(token: string): Promise<LinkOwner> {
    const { accountId, secret } = readLinkToken(token);
    const box = await this.#secrets();
    return this.#database.transact(accountId, async (queries) => {
      const before = requireSubscribed(await findPreferences(queries), secret, box);
      if (!before.mail) return before;
      await writePreferences(queries, accountId, { mail: false });
      await recordAudit(queries, { accountId, by: "link" }, "mail.unsubscribed");
      return before;
    });
  }

  #requirePending(row: PreferencesRow | undefined, secret: string): PreferencesRow {
    const isGood =
      row?.pendingHash &&
      isSameSecret(row.pendingHash, hashOfLink(secret)) &&
      Date.parse(row.pendingUntil ?? "") > this.#clock.now().getTime();
    if (!isGood) throw notFound("link");
    return row;
  }
}

function requireSubscribed(row: PreferencesRow | undefined, secret: string, box: SecretBox): PreferencesRow {
  const kept = row && readMailSecret(row, box);
  if (!row || !kept || !isSameSecret(kept, secret)) throw notFound("link");
  return row;
}
