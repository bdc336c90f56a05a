/** Orders that a list can be asked for, and its pages in them: what follows a page stays right while rows change. */
import type { IdKind } from "@tailorbird/contracts/id";
import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { uuidOfId } from "./id.ts";
import { isIdOf, type Page, pageLimit, readCursorOf, writeCursorOf } from "./page.ts";

export interface Order {
  /** Names the order: a cursor of one leads nowhere in another. */
  readonly name: string;
  /** What rows are sorted by, never null; absent where ids alone say it. */
  readonly by?: SQL;
  readonly type?: keyof typeof types;
  readonly descends: boolean;
  /** The ids that break ties, in the same direction. */
  readonly tie: PgColumn;
  readonly kind: IdKind;
}

export interface OrderedPage {
  readonly after: { readonly key: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** How what is sorted by is written in a cursor, and what of a cursor may be compared with it. */
const types = {
  text: {
    write: (by: SQL) => sql<string>`${by}`,
    read: (key: string) => sql`${key}`,
    accepts: (key: string) => key.length <= 300 && key.isWellFormed() && !key.includes("\0"),
  },
  instant: {
    write: (by: SQL) => sql<string>`to_char(${by} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    read: (key: string) => sql`${key}::timestamptz`,
    accepts: (key: string) => isWritten(key, (date) => date.toISOString()),
  },
  day: {
    write: (by: SQL) => sql<string>`to_char(${by}, 'YYYY-MM-DD')`,
    read: (key: string) => sql`${key}::date`,
    accepts: (key: string) => isWritten(key, (date) => date.toISOString().slice(0, 10)),
  },
} as const;

/** @throws ProblemError `invalid_request` for a cursor that no answer of this order has given out. */
export function readOrderedPage(
  order: Order,
  query: { cursor?: string | undefined; limit?: string | undefined },
): OrderedPage {
  const after = query.cursor === undefined ? undefined : readCursor(order, query.cursor);
  return { after, limit: pageLimit(query.limit) };
}

/** Rows that come after the page's beginning, in a form that an index on what is sorted by can start from. */
export function comesAfter({ by, type = "text", descends, tie, kind }: Order, { after }: OrderedPage) {
  if (!after) return undefined;
  const compare = sql.raw(descends ? "<" : ">");
  const id = sql`${uuidOfId(kind, after.id)}::uuid`;
  if (!by) return sql`${tie} ${compare} ${id}`;
  return sql`(${by}, ${tie}) ${compare} (${types[type].read(after.key)}, ${id})`;
}

export function inOrder({ by, descends, tie }: Order): SQL[] {
  const direction = descends ? desc : asc;
  return by ? [direction(by), direction(tie)] : [direction(tie)];
}

/** To be selected with each row: what a cursor says of it. */
export function keyOf({ by, type = "text" }: Order): SQL<string> {
  return by ? types[type].write(by) : sql<string>`''`;
}

/** Makes the page of `limit` rows out of up to `limit + 1` that were read. @param idOf the id that breaks ties */
export function toOrderedPage<Item>(
  rows: readonly { key: string; item: Item }[],
  { limit }: OrderedPage,
  order: Order,
  idOf: (item: Item) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return {
    items: shown.map(({ item }) => item),
    nextCursor: isMore ? writeCursorOf(order.name, last.key, idOf(last.item)) : null,
  };
}

function readCursor({ name, type = "text", kind }: Order, cursor: string) {
  const [, key, id] = readCursorOf(cursor, (each) => each === name, types[type].accepts, isIdOf(kind));
  return { key, id };
}

/** PostgreSQL knows no year 0, and none of six digits with a sign before them, as JavaScript writes others. */
function isWritten(key: string, write: (date: Date) => string): boolean {
  if (!/^(?!0000)\d{4}-/.test(key)) return false;
  const date = new Date(key);
  return !Number.isNaN(date.getTime()) && write(date) === key;
}
