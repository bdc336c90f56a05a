/** How an account wants to be reached. */
import type { Actor } from "@tailorbird/contracts/actor";
import type { Preferences } from "@tailorbird/contracts/preferences";
import { eq, sql } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { openCreate } from "../shared/idempotency.ts";
import { revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";
import { accountPreferences, type PreferencesRow } from "./preferences.sql.ts";

export interface PreferencesChange {
  timeZone?: string | undefined;
  locale?: string | undefined;
  quietHours?: { from: string; until: string } | null | undefined;
  mail?: boolean | undefined;
  reminders?:
    | { tasks?: boolean | undefined; interviews?: boolean | undefined; noAnswer?: boolean | undefined }
    | undefined;
}

export class PreferencesReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(actor: Actor): Promise<Preferences> {
    return toPreferences(await findPreferences(this.#database.as(actor.accountId)));
  }
}

export class PreferencesService {
  readonly #database: Database;
  readonly #moved: (accountId: string, revision: number) => Promise<void>;

  /** @param parts.moved called before the commit of a change that moves reminders, with the revision it makes. */
  constructor(parts: { database: Database; moved: (accountId: string, revision: number) => Promise<void> }) {
    this.#database = parts.database;
    this.#moved = parts.moved;
  }

  /** @throws ProblemError `revision_mismatch` */
  async update(actor: Actor, input: PreferencesChange, ifRevision: number | undefined): Promise<Preferences> {
    const { accountId } = actor;
    const { quietHours, reminders = {}, ...plain } = input;
    const change = {
      ...plain,
      ...(quietHours !== undefined && {
        quietFrom: quietHours?.from ?? null,
        quietUntil: quietHours?.until ?? null,
      }),
      remindTasks: reminders.tasks,
      remindInterviews: reminders.interviews,
      remindNoAnswer: reminders.noAnswer,
    };
    return this.#database.transact(accountId, async (queries) => {
      const before = await lockPreferences(queries, accountId);
      if (ifRevision !== undefined && ifRevision !== before.revision) throw revisionMismatch("preferences");
      const row = await writePreferences(queries, accountId, change);
      const moves = (["timeZone", "quietFrom", "quietUntil"] as const).some(
        (each) => before[each] !== row[each],
      );
      if (moves) await this.#moved(accountId, row.revision);
      return toPreferences(row);
    });
  }
}

/** What holds for an account that has said nothing. */
const defaults = {
  timeZone: "UTC",
  locale: "en",
  quietFrom: null,
  quietUntil: null,
  mail: true,
  remindTasks: true,
  remindInterviews: true,
  remindNoAnswer: true,
  email: null,
  emailConfirmedAt: null,
  pendingEmail: null,
  revision: 0,
} satisfies Partial<PreferencesRow>;

export const notPending = { pendingEmail: null, pendingHash: null, pendingUntil: null };

export async function findPreferences(queries: Queries): Promise<PreferencesRow | undefined> {
  const [row] = await queries.select().from(accountPreferences);
  return row;
}

/** The row as it stands, made if there is none, and held until the transaction ends. */
export async function lockPreferences(queries: Queries, accountId: string): Promise<PreferencesRow> {
  await openCreate(queries, accountId, undefined, {});
  const [row] = await queries
    .insert(accountPreferences)
    .values({ accountId, mailSecretSealedBy: null, revision: 0 })
    // A no-op update, because DO NOTHING would return no row.
    .onConflictDoUpdate({
      target: accountPreferences.accountId,
      set: { revision: sql`${accountPreferences.revision}` },
    })
    .returning();
  return row as PreferencesRow;
}

export async function writePreferences(
  queries: Queries,
  accountId: string,
  change: Partial<{ [Column in keyof PreferencesRow]: PreferencesRow[Column] | undefined }>,
): Promise<PreferencesRow> {
  const [row] = await queries
    .update(accountPreferences)
    .set({
      ...withoutUndefined(change),
      revision: sql`${accountPreferences.revision} + 1`,
      updatedAt: sql`now()`,
    } as never)
    .where(eq(accountPreferences.accountId, accountId))
    .returning();
  return row as PreferencesRow;
}

export function toPreferences(row: PreferencesRow | undefined): Preferences {
  const kept = row ?? defaults;
  return {
    timeZone: kept.timeZone,
    locale: kept.locale,
    quietHours: kept.quietFrom && kept.quietUntil ? { from: kept.quietFrom, until: kept.quietUntil } : null,
    mail: kept.mail,
    reminders: {
      tasks: kept.remindTasks,
      interviews: kept.remindInterviews,
      noAnswer: kept.remindNoAnswer,
    },
    email: { address: kept.email, confirmedAt: kept.emailConfirmedAt, pending: kept.pendingEmail },
    revision: kept.revision,
  };
}
