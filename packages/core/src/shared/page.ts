/** Pages of lists, newest first: ids sort by time, so the last id of a page is all a cursor holds. */

import { type IdKind, idPrefixes } from "@tailorbird/contracts/id";
import { ProblemError } from "@tailorbird/contracts/problem-error";

const defaultLimit = 20;

export interface PageRequest {
  /** Rows come after this id; absent on the first page. */
  readonly after: string | undefined;
  readonly limit: number;
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** @throws ProblemError `invalid_request` for a cursor that no answer has given out. */
export function readPage(
  kind: IdKind,
  query: { cursor?: string | undefined; limit?: string | undefined },
): PageRequest {
  return {
    after: query.cursor && readCursor(kind, query.cursor),
    limit: Number(query.limit ?? defaultLimit),
  };
}

/** Makes the page of `limit` rows out of up to `limit + 1` that were read. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit }: PageRequest,
  idOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor:
      rows.length > limit && last !== undefined ? Buffer.from(idOf(last)).toString("base64url") : null,
  };
}

function readCursor(kind: IdKind, cursor: string): string {
  const id = Buffer.from(cursor, "base64url").toString("latin1");
  if (new RegExp(`^${idPrefixes[kind]}_[0-9a-f]{32}$`).test(id)) return id;
  throw foreignCursor();
}

function foreignCursor(): ProblemError {
  return new ProblemError(
    "invalid_request",
    "The cursor is not one that this list has given out: start from the first page.",
    {
      errors: [{ in: "query", pointer: "/cursor", detail: "must be a nextCursor of this list" }],
    },
  );
}

/** Pages of a list in another order than that of its ids: a cursor holds the value that it is sorted by as well. */
export interface SortedPage {
  readonly after: { readonly value: string; readonly id: string } | undefined;
  readonly limit: number;
}

/**
 * @param order names the list's order: a cursor of one order leads nowhere in another.
 * @throws ProblemError `invalid_request` for a cursor that no answer of this order has given out.
 */
export function readSortedPage(
  kind: IdKind,
  order: string,
  query: { cursor?: string | undefined; limit?: string | undefined },
): SortedPage {
  return {
    after: query.cursor === undefined ? undefined : readSortedCursor(kind, order, query.cursor),
    limit: Number(query.limit ?? defaultLimit),
  };
}

export function toSortedPage<Item extends { id: string }>(
  rows: readonly Item[],
  { limit }: SortedPage,
  order: string,
  sortedBy: (item: Item) => string,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return {
    items,
    nextCursor: isMore
      ? Buffer.from(JSON.stringify([order, sortedBy(last), last.id])).toString("base64url")
      : null,
  };
}

function readSortedCursor(kind: IdKind, order: string, cursor: string) {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(read) && read.length === 3 && read[0] === order && typeof read[1] === "string") {
      const value = read[1];
      const id = readCursor(kind, Buffer.from(String(read[2])).toString("base64url"));
      if (/^[0-9A-Za-z:.-]{0,200}$/.test(value)) return { value, id };
    }
  } catch {}
  throw foreignCursor();
}
