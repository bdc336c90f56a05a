/** Erases an account whose time has come: every file with its versions, every row, and a receipt of it. */
import { and, eq, lte, sql } from "drizzle-orm";
import { messagesIn } from "../language/messages-in.ts";
import { momentInWords } from "../language/moment-in-words.ts";
import type { Database, Queries } from "../shared/database.ts";
import type { Clock, Mailer, ObjectStore, SignIns } from "../shared/ports.ts";
import { accountDeletion } from "./account-data.sql.ts";
import { backupsUntilOf } from "./account-deletion.ts";
import { listAccountTables } from "./account-tables.ts";
import { findPreferences } from "./preferences.ts";

export class AccountEraser {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #objects: ObjectStore;
  readonly #mailer: Mailer;
  readonly #signIns: SignIns | undefined;

  /** @param parts.signIns undefined where they are not ours to erase. */
  constructor(parts: {
    database: Database;
    clock: Clock;
    objects: ObjectStore;
    mailer: Mailer;
    signIns: SignIns | undefined;
  }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#objects = parts.objects;
    this.#mailer = parts.mailer;
    this.#signIns = parts.signIns;
  }

  /**
   * May be begun again wherever it ended: files first, then the rows and the receipt in one transaction, and the sign-in
   * last: until its data has gone, nobody is kept from it.
   */
  async erase(accountId: string, deletionId: string): Promise<void> {
    await this.#eraseData(accountId, deletionId);
    await this.#eraseSignIn(accountId, deletionId);
  }

  async #eraseSignIn(accountId: string, deletionId: string): Promise<void> {
    const queries = this.#database.as(accountId);
    const isDone = and(eq(accountDeletion.id, deletionId), eq(accountDeletion.status, "done"));
    const [done] = await queries.select().from(accountDeletion).where(isDone);
    if (!done?.subject) return;
    await this.#signIns?.erase(done.subject);
    const signInErasedAt = this.#signIns ? this.#clock.now().toISOString() : null;
    await queries.update(accountDeletion).set({ subject: null, signInErasedAt }).where(isDone);
  }

  async #eraseData(accountId: string, deletionId: string): Promise<void> {
    const now = this.#clock.now().toISOString();
    const queries = this.#database.as(accountId);
    const isDue = and(
      eq(accountDeletion.id, deletionId),
      eq(accountDeletion.status, "scheduled"),
      // Timers ring to the second.
      lte(accountDeletion.dueAt, new Date(Date.parse(now) + 2_000).toISOString()),
    );
    const [due] = await queries.select().from(accountDeletion).where(isDue);
    if (!due) return;
    const preferences = await findPreferences(queries);
    let files = await this.#eraseFiles(accountId);
    const isErased = await this.#database.transact(accountId, async (queries) => {
      const [held] = await queries.select().from(accountDeletion).where(isDue).for("update");
      // Another delivery has been through since: nobody undoes what is due (`account-deletion.ts`).
      if (!held) return false;
      const rows = await eraseRows(queries);
      await queries
        .update(accountDeletion)
        .set({ status: "done", erasedAt: now, rows, files })
        .where(eq(accountDeletion.id, deletionId));
      return true;
    });
    if (!isErased) return;
    // What was uploaded by a form from before: nobody owns it any more.
    files += await this.#eraseFiles(accountId);
    await queries.update(accountDeletion).set({ files }).where(eq(accountDeletion.id, deletionId));
    // The receipt stands whether or not its mail arrives.
    if (!preferences?.email) return;
    const { subject, text } = messagesIn(preferences.locale).erased;
    const inWords = (instant: string) => momentInWords(instant, preferences.timeZone, preferences.locale);
    await this.#mailer
      .send({ to: preferences.email, subject, text: text(inWords(now), inWords(backupsUntilOf(now))) })
      .catch(() => {});
  }

  /** What is kept, and what was brought to be imported. @returns versions and delete markers. */
  async #eraseFiles(accountId: string): Promise<number> {
    let files = 0;
    for (const top of ["accounts", "imports"])
      files += await this.#objects.deletePrefix(`${top}/${accountId}/`);
    return files;
  }
}

async function eraseRows(queries: Queries): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const tables = await listAccountTables(queries);
  // Those that the app may not delete from go with the account, and are counted while they are there.
  for (const { name } of tables.filter(({ isDeletable }) => !isDeletable)) {
    const { rows } = (await queries.execute(
      sql`select count(*)::int as count from ${sql.identifier(name)}`,
    )) as unknown as { rows: { count: number }[] };
    counts[name] = rows[0]?.count ?? 0;
  }
  for (const { name } of tables.filter(({ isDeletable }) => isDeletable)) {
    const { rows } = (await queries.execute(
      sql`with gone as (delete from ${sql.identifier(name)} returning 1) select count(*)::int as count from gone`,
    )) as unknown as { rows: { count: number }[] };
    counts[name] = rows[0]?.count ?? 0;
  }
  return counts;
}
