/** The address that an account's mail goes to: asked for, and forgotten. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Preferences } from "@tailorbird/contracts/preferences";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import { messagesIn } from "../language/messages-in.ts";
import type { Database } from "../shared/database.ts";
import { type Clock, type Mailer, MailNotTakenError, MailRefusedError } from "../shared/ports.ts";
import { byOf, recordAudit } from "./audit.ts";
import { hashOfLink, linkToken, newLinkSecret } from "./link-token.ts";
import type { PreferencesRow } from "./preferences.sql.ts";
import {
  findPreferences,
  lockPreferences,
  notPending,
  toPreferences,
  writePreferences,
} from "./preferences.ts";

const day = 24 * 3_600_000;
/** Mails that ask for a confirmation, in a day: an account can't be used to write to strangers. */
const mostAsked = 5;

export class EmailAddresses {
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

  /** @throws ProblemError `limit_reached`; `invalid_request` for an address that takes no mail; `unavailable`. */
  async ask(actor: Actor, address: string): Promise<Preferences> {
    const { accountId } = actor;
    const secret = newLinkSecret();
    const now = this.#clock.now();
    const row = await this.#database.transact(accountId, async (queries) => {
      const before = await lockPreferences(queries, accountId);
      const asked = countAsked(before, now);
      if (asked.pendingCount > mostAsked) throw tooOften();
      await recordAudit(queries, byOf(actor), "email.requested");
      return writePreferences(queries, accountId, {
        ...asked,
        pendingEmail: address,
        pendingHash: hashOfLink(secret),
        pendingUntil: new Date(now.getTime() + day).toISOString(),
      });
    });
    const link = `${this.#publicUrl}/v1/mail/confirm/${linkToken(accountId, secret)}`;
    // After the commit: a link that nobody kept would confirm nothing.
    const { subject, text } = messagesIn(row.locale).confirmation;
    await this.#mailer.send({ to: address, subject, text: text(link) }).catch(explain);
    return toPreferences(row);
  }

  async remove(actor: Actor): Promise<void> {
    await this.#database.transact(actor.accountId, async (queries) => {
      const before = await findPreferences(queries);
      if (!before?.email && !before?.pendingEmail) return;
      await writePreferences(queries, actor.accountId, {
        ...notPending,
        email: null,
        emailConfirmedAt: null,
      });
      await recordAudit(queries, byOf(actor), "email.removed");
    });
  }
}

function countAsked({ pendingSince, pendingCount }: PreferencesRow, now: Date) {
  const isNewDay = !pendingSince || Date.parse(pendingSince) + day <= now.getTime();
  return isNewDay
    ? { pendingSince: now.toISOString(), pendingCount: 1 }
    : { pendingSince, pendingCount: pendingCount + 1 };
}

function tooOften(): ProblemError {
  return new ProblemError(
    "limit_reached",
    `${mostAsked} mails asked for a confirmation within a day, which is the limit: try again tomorrow.`,
  );
}

function explain(error: unknown): never {
  if (error instanceof MailRefusedError)
    throw new ProblemError("invalid_request", "Mail to this address was refused.", {
      errors: [{ in: "body", pointer: "/address", detail: "must be an address that takes mail" }],
      cause: error,
    });
  if (error instanceof MailNotTakenError)
    throw new ProblemError("unavailable", "Mail can't be sent right now: try again in a minute.", {
      headers: { "retry-after": "60" },
      cause: error,
    });
  throw error;
}
