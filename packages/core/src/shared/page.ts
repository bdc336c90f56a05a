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
    limit: pageLimit(query.limit),
  };
}

export function pageLimit(limit: string | undefined): number {
  return Number(limit ?? defaultLimit);
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

/** The refusal of a cursor that no answer has given out. */
export function foreignCursor(): ProblemError {
  return new ProblemError(
    "invalid_request",
    "The cursor is not one that this list has given out: start from the first page.",
    {
      errors: [{ in: "query", pointer: "/cursor", detail: "must be a nextCursor of this list" }],
    },
  );
}
