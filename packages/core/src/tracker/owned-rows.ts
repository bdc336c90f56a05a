/** What notes, interviews, tasks and views have in common: rows of the account, most of them of an application. */
import type { Actor, IdempotencyKey } from "@tailorbird/contracts/actor";
import type { IdKind } from "@tailorbird/contracts/id";
import { and, desc, eq, getTableColumns, lt, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { application } from "../applications/application.sql.ts";
import { type Database, isForeignKeyViolation, type Queries } from "../shared/database.ts";
import { heldBefore } from "../shared/held.ts";
import { newId } from "../shared/id.ts";
import { openCreate } from "../shared/idempotency.ts";
import { type Page, readPage, toPage } from "../shared/page.ts";
import { limitReached, notFound, revisionMismatch } from "../shared/refusals.ts";
import { withoutUndefined } from "../shared/without-undefined.ts";

type OwnedTable = PgTable &
  Readonly<Record<"accountId" | "id" | "revision", PgColumn>> & { readonly applicationId?: PgColumn };

export interface Owned<Table extends OwnedTable> {
  readonly table: Table;
  readonly kind: IdKind;
  /** As refusals call it: "note", with "notes" for many. */
  readonly noun: string;
  /** Rows an account may hold. */
  readonly most: number;
}

type Row<Table extends OwnedTable> = Table["$inferSelect"] & { id: string; accountId: string };
type Shown<Table extends OwnedTable> = Omit<Row<Table>, "accountId">;
export interface PageQuery {
  cursor?: string | undefined;
  limit?: string | undefined;
}

export class OwnedRows<Table extends OwnedTable> {
  readonly #database: Database;
  readonly #owned: Owned<Table>;

  constructor(database: Database, owned: Owned<Table>) {
    this.#database = database;
    this.#owned = owned;
  }

  /**
   * @param values of a row, without its account and id; an application that is named must be the account's.
   * @param along what is made along with it: both or neither.
   * @throws ProblemError `not_found` for the application, `limit_reached`, `idempotency_key_reused`
   */
  async create(
    actor: Actor,
    values: object,
    key: IdempotencyKey | undefined,
    along?: (queries: Queries, id: string) => Promise<unknown>,
  ): Promise<Shown<Table>> {
    const { table, kind, noun, most } = this.#owned;
    const { accountId } = actor;
    const id = newId(kind);
    const made = this.#database.transact(accountId, async (queries) => {
      const earlier = await openCreate(queries, accountId, key, { id });
      if (earlier) return this.#find(queries, earlier.id);
      const row = { ...withoutUndefined(values), accountId, id };
      const [inserted] = await queries
        .insert(table)
        .values(row as never)
        .returning({ ...getTableColumns(table as PgTable), held: heldBefore(table, most) });
      const { held, ...made } = inserted as unknown as Row<Table> & { held: number };
      if (held >= most) throw limitReached(`${noun}s`, most);
      await along?.(queries, id);
      return made as unknown as Row<Table>;
    });
    const row = await made.catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? notFound("application") : error;
    });
    if (!row) throw notFound(noun);
    return withoutAccount(row);
  }

  /** @throws ProblemError `not_found` */
  async get(actor: Actor, id: string): Promise<Shown<Table>> {
    const row = await this.#find(this.#database.as(actor.accountId), id);
    if (!row) throw notFound(this.#owned.noun);
    return withoutAccount(row);
  }

  /** @throws ProblemError `not_found` for the application. */
  async listOf(actor: Actor, applicationId: string, query: PageQuery): Promise<Page<Shown<Table>>> {
    const queries = this.#database.as(actor.accountId);
    const [[found], page] = await Promise.all([
      queries.select({ id: application.id }).from(application).where(eq(application.id, applicationId)),
      this.list(actor, query, eq(this.#owned.table.applicationId as PgColumn, applicationId)),
    ]);
    if (!found) throw notFound("application");
    return page;
  }

  async list(actor: Actor, query: PageQuery, filter: SQL | undefined): Promise<Page<Shown<Table>>> {
    const { table, kind } = this.#owned;
    const page = readPage(kind, query);
    const rows = await this.#database
      .as(actor.accountId)
      .select()
      .from(table as PgTable)
      .where(and(filter, page.after ? lt(table.id, page.after) : undefined))
      .orderBy(desc(table.id))
      .limit(page.limit + 1);
    return toPage(rows as Row<Table>[], page, (row) => row.id, withoutAccount);
  }

  /** @throws ProblemError `not_found`, `revision_mismatch` */
  update(actor: Actor, id: string, change: object, ifRevision: number | undefined): Promise<Shown<Table>> {
    return this.updateBy(this.#database.as(actor.accountId), id, change, ifRevision);
  }

  /** Within a transaction, for a change that others follow. @throws ProblemError `not_found`, `revision_mismatch` */
  async updateBy(
    queries: Queries,
    id: string,
    change: object,
    ifRevision: number | undefined,
  ): Promise<Shown<Table>> {
    const { table, noun } = this.#owned;
    const next = { revision: sql`${table.revision} + 1`, updatedAt: sql`now()` };
    const [row] = (await queries
      .update(table as PgTable)
      .set({ ...withoutUndefined(change), ...next } as never)
      .where(and(eq(table.id, id), ifRevision === undefined ? undefined : eq(table.revision, ifRevision)))
      .returning()) as Row<Table>[];
    if (row) return withoutAccount(row);
    throw (await this.#find(queries, id)) ? revisionMismatch(noun) : notFound(noun);
  }

  /** @throws ProblemError `not_found` */
  async remove(actor: Actor, id: string): Promise<void> {
    const { table, noun } = this.#owned;
    const rows = await this.#database
      .as(actor.accountId)
      .delete(table)
      .where(eq(table.id, id))
      .returning({ id: table.id });
    if (rows.length === 0) throw notFound(noun);
  }

  async #find(queries: Queries, id: string): Promise<Row<Table> | undefined> {
    const { table } = this.#owned;
    const [row] = await queries
      .select()
      .from(table as PgTable)
      .where(eq(table.id, id));
    return row as Row<Table> | undefined;
  }
}

function withoutAccount<R extends { accountId: string }>({ accountId: _, ...row }: R): Omit<R, "accountId"> {
  return row;
}
