/** Drizzle over whatever runs a statement: one session for every driver, and rows read by what was worked out once. */
import type { Queries } from "@tailorbird/core/shared/database";
import { DrizzleQueryError, fillPlaceholders, type Query } from "drizzle-orm";
import { PgDatabase, PgPreparedQuery, PgSession, type PreparedQueryConfig } from "drizzle-orm/pg-core";
import { type Fields, rowReader } from "./row-reader.ts";
import { selectingDialect } from "./selection.ts";

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows as lists of values, in the order selected; otherwise as objects by the columns' names. */
  readonly asArrays: boolean;
}

export interface Answer {
  readonly rows: unknown[];
}

export type Run = (statement: Statement) => Promise<Answer>;
type RowsMapper = (rows: unknown[][]) => unknown;

const dialect = selectingDialect();

/** @param run for one account alone: what is built here is never handed to another. */
export function queriesOver(run: Run): Queries {
  return new PgDatabase(dialect, new Session(run), undefined) as unknown as Queries;
}

class Session extends PgSession {
  readonly #run: Run;

  constructor(run: Run) {
    super(dialect);
    this.#run = run;
  }

  override prepareQuery<T extends PreparedQueryConfig>(
    query: Query,
    fields: Fields | undefined,
    _name: string | undefined,
    _isInArrayMode: boolean,
    mapper?: RowsMapper,
  ): PgPreparedQuery<T> {
    return new Prepared<T>(this.#run, query, fields, mapper);
  }

  /** Drizzle's declarations leave out that the driver counts. */
  override async count(query: Parameters<PgSession["count"]>[0]): Promise<number> {
    const { rows } = await this.execute<{ rows: { count: unknown }[] }>(query);
    return Number(rows[0]?.count);
  }

  override transaction(): Promise<never> {
    throw new Error("Transactions are opened by the database, as an account.");
  }
}

class Prepared<T extends PreparedQueryConfig> extends PgPreparedQuery<T> {
  readonly #run: Run;
  readonly #fields: Fields | undefined;
  readonly #mapper: RowsMapper | undefined;
  /** Set by Drizzle: which of the joined tables always have a row. */
  protected joinsNotNullableMap?: Record<string, boolean>;

  constructor(run: Run, query: Query, fields: Fields | undefined, mapper: RowsMapper | undefined) {
    super(query, undefined, undefined);
    this.#run = run;
    this.#fields = fields;
    this.#mapper = mapper;
  }

  override async execute(placeholders: Record<string, unknown> = {}): Promise<T["execute"]> {
    const { sql: text, params } = this.query;
    const asArrays = this.#fields !== undefined || this.#mapper !== undefined;
    const values = fillPlaceholders(params, placeholders);
    const answer = await this.#run({ text, values, asArrays }).catch((error: Error) => {
      throw new DrizzleQueryError(text, values, error);
    });
    if (!asArrays) return answer as T["execute"];
    const rows = answer.rows as unknown[][];
    if (this.#mapper !== undefined) return this.#mapper(rows);
    return rows.map(rowReader(this.#fields as Fields, this.joinsNotNullableMap)) as T["execute"];
  }
}
