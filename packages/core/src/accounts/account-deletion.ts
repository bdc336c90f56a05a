/** The wish to have an account erased: it can be undone for a week, and its receipt outlives it. */

import { backupDays, type Deletion, type Receipt } from "@tailorbird/contracts/account-data";
import type { Actor } from "@tailorbird/contracts/actor";
import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { AccountMessage } from "@tailorbird/contracts/queues";
import { and, desc, eq, gt } from "drizzle-orm";
import type { Database } from "../shared/database.ts";
import { newId, uuidOfId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import type { Clock, Scheduler } from "../shared/ports.ts";
import { notFound } from "../shared/refusals.ts";
import { accountDeletion, type DeletionRow } from "./account-data.sql.ts";
import { byOf, recordAudit } from "./audit.ts";
import { hashOfLink, isSameSecret, linkToken, newLinkSecret, readLinkToken } from "./link-token.ts";
import { subjectOf } from "./subject.ts";

/** Seven days in which it can be undone. */
export const graceMilliseconds = 7 * 24 * 3_600_000;
/** Files go before rows: what is undone so shortly before it is due could be undone after its files have gone. */
const beginsMilliseconds = 10_000;
/** Whoever undoes it at once is not written to. */
const warningMilliseconds = 5 * 60_000;

export class AccountDeletions {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #scheduler: () => Scheduler;

  constructor(parts: { database: Database; clock: Clock; scheduler: () => Scheduler }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#scheduler = parts.scheduler;
  }

  /**
   * Asked for twice is asked for once. The timer is set before the commit: one of no request rings for nothing.
   * @param authorization the request's header, which says whose sign-in goes with the account.
   */
  async request(actor: Actor, authorization?: string): Promise<Deletion & { receipt: string | null }> {
    const { accountId } = actor;
    const subject = subjectOf(actor, authorization);
    const now = this.#clock.now();
    const secret = newLinkSecret();
    return this.#database.transact(accountId, async (queries) => {
      await openCreate(queries, accountId, undefined, {});
      const isIt = eq(accountDeletion.status, "scheduled");
      const [present] = await queries.select().from(accountDeletion).where(isIt);
      if (present) {
        // A program may have asked first, and the person now: they alone can say whose sign-in it is.
        const known = { subject: present.subject ?? subject };
        if (known.subject !== present.subject) await queries.update(accountDeletion).set(known).where(isIt);
        return { ...toDeletion({ ...present, ...known }), receipt: null };
      }
      const due = new Date(now.getTime() + graceMilliseconds);
      const [row] = await queries
        .insert(accountDeletion)
        .values({
          accountId,
          id: newId("deletion"),
          requestedAt: now.toISOString(),
          dueAt: due.toISOString(),
          receiptHash: hashOfLink(secret),
          subject,
        })
        .returning();
      const made = row as DeletionRow;
      await recordAudit(queries, byOf(actor), "deletion.requested", made.id);
      const message: AccountMessage = { kind: "erase", accountId, deletionId: made.id };
      await this.#scheduler().schedule({ name: timerOf(made.id), at: due, queue: "account", message });
      const at = new Date(now.getTime() + warningMilliseconds);
      const warning: AccountMessage = { ...message, kind: "warn" };
      await this.#scheduler().schedule({ name: warningOf(made.id), at, queue: "account", message: warning });
      return { ...toDeletion(made), receipt: `/v1/account/receipts/${linkToken(accountId, secret)}` };
    });
  }

  /** @throws ProblemError `not_found` when it was never asked for. */
  async get(actor: Actor): Promise<Deletion> {
    const [row] = await this.#database
      .as(actor.accountId)
      .select()
      .from(accountDeletion)
      .orderBy(desc(accountDeletion.id))
      .limit(1);
    if (!row) throw notFound("request to erase the account");
    return toDeletion(row);
  }

  /** Content where there is nothing to undo. @throws ProblemError `nothing_to_undo` once the erasure may have begun. */
  async cancel(actor: Actor): Promise<void> {
    const last = new Date(this.#clock.now().getTime() + beginsMilliseconds).toISOString();
    const cancelled = await this.#database.transact(actor.accountId, async (queries) => {
      const isScheduled = eq(accountDeletion.status, "scheduled");
      const rows = await queries
        .update(accountDeletion)
        .set({ status: "cancelled", subject: null })
        .where(and(isScheduled, gt(accountDeletion.dueAt, last)))
        .returning({ id: accountDeletion.id });
      if (rows.length === 0 && (await queries.$count(accountDeletion, isScheduled)) > 0) throw hasBegun();
      for (const { id } of rows) await recordAudit(queries, byOf(actor), "deletion.cancelled", id);
      return rows;
    });
    // One that could not be taken back rings for nothing.
    const timers = cancelled.flatMap(({ id }) => [timerOf(id), warningOf(id)]);
    await Promise.allSettled(timers.map((name) => this.#scheduler().cancel(name)));
  }

  /** @throws ProblemError `not_found` for a path that is no receipt's. */
  async receipt(token: string): Promise<Receipt> {
    const { accountId, secret } = readLinkToken(token);
    const rows = await this.#database.as(accountId).select().from(accountDeletion);
    const row = rows.find(({ receiptHash }) => isSameSecret(receiptHash, hashOfLink(secret)));
    if (!row) throw notFound("receipt");
    const { erasedAt, signInErasedAt, rows: erased, files } = row;
    const backupsUntil = erasedAt && backupsUntilOf(erasedAt);
    return { ...toDeletion(row), erasedAt, signInErasedAt, backupsUntil, rows: erased, files };
  }
}

function hasBegun(): ProblemError {
  return new ProblemError(
    "nothing_to_undo",
    "The week in which this could be undone is over: the account is being erased, and its receipt will say when it was.",
  );
}

/** Until when the database's history holds copies of what was erased then. */
export function backupsUntilOf(erasedAt: string): string {
  return new Date(Date.parse(erasedAt) + backupDays * 24 * 3_600_000).toISOString();
}

function timerOf(id: string): string {
  return `erase-${uuidOfId("deletion", id)}`;
}

function warningOf(id: string): string {
  return `warn-${uuidOfId("deletion", id)}`;
}

function toDeletion({ id, status, requestedAt, dueAt, subject, signInErasedAt }: DeletionRow): Deletion {
  const erasesSignIn = subject !== null || signInErasedAt !== null;
  return { id, status, requestedAt, dueAt, erasesSignIn };
}
