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
  if (isIdOf(kind)(id)) return id;
  throw foreignCursor();
}

/** A cursor of a list that is sorted by more than its ids. */
export function writeCursorOf(...texts: readonly string[]): string {
  return Buffer.from(JSON.stringify(texts)).toString("base64url");
}

/**
 * The texts of such a cursor. Whoever asks may have made it up: each is checked as strictly as what compares it needs.
 * @throws ProblemError `invalid_request`
 */
export function readCursorOf<Checks extends readonly ((text: string) => boolean)[]>(
  cursor: string,
  ...checks: Checks
): { [At in keyof Checks]: string } {
  const texts = parsed(cursor);
  const isOurs =
    Array.isArray(texts) &&
    texts.length === checks.length &&
    checks.every((check, at) => typeof texts[at] === "string" && check(texts[at]));
  if (!isOurs) throw foreignCursor();
  return texts as { [At in keyof Checks]: string };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}

export function isIdOf(kind: IdKind): (text: string) => boolean {
  return (text) => new RegExp(`^${idPrefixes[kind]}_[0-9a-f]{32}$`).test(text);
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
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
