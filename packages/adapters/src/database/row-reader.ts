/** Rows as the driver gives them, read into what a query selects. */
import { Column, getTableName, is, SQL, Subquery } from "drizzle-orm";

/** What a query selects, in order: where each value goes, and what it is. */
export type Fields = { path: string[]; field: unknown }[];

interface Decoder {
  mapFromDriverValue(value: unknown): unknown;
}
interface Group {
  /** The object that the values go into: names from the row down; none for the row itself. */
  readonly path: readonly string[];
  readonly values: { key: string; at: number; decoder: Decoder }[];
}

/**
 * What Drizzle works out anew for each value of each row (how it is decoded, which object it goes into), worked out
 * once for all rows of a query.
 * @param required the joined tables that always have a row: of another, an object whose first column is null is null.
 */
export function rowReader(
  fields: Fields,
  required: Readonly<Record<string, boolean>> | undefined,
): (row: readonly unknown[]) => Record<string, unknown> {
  const groups = groupsOf(fields);
  const absent = required === undefined ? [] : mayBeAbsent(fields, required);
  return (row) => {
    const read: Record<string, unknown> = {};
    for (const { path, values } of groups) {
      let into = read;
      for (const name of path) {
        into[name] ??= {};
        into = into[name] as Record<string, unknown>;
      }
      for (const { key, at, decoder } of values) {
        const value = row[at];
        into[key] = value === null ? null : decoder.mapFromDriverValue(value);
      }
    }
    for (const { name, key } of absent) {
      if ((read[name] as Record<string, unknown>)[key] === null) read[name] = null;
    }
    return read;
  };
}

/** Neighbours that go into the same object are read together. */
function groupsOf(fields: Fields): Group[] {
  const groups: Group[] = [];
  for (const [at, { path, field }] of fields.entries()) {
    const parents = path.slice(0, -1);
    const last = groups.at(-1);
    const isSame = last?.path.length === parents.length && parents.every((name, n) => last.path[n] === name);
    const group = isSame ? (last as Group) : { path: parents, values: [] };
    if (!isSame) groups.push(group);
    group.values.push({ key: path.at(-1) as string, at, decoder: decoderOf(field) });
  }
  return groups;
}

function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field;
  // Drizzle's declarations leave out what its own drivers read.
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder;
  const { sql } = is(field, Subquery) ? field._ : (field as { sql: SQL });
  return (sql as unknown as { decoder: Decoder }).decoder;
}

/** Objects made of one table's columns, where a join may have found no row; with the column that tells. */
function mayBeAbsent(fields: Fields, required: Readonly<Record<string, boolean>>) {
  const found = new Map<string, { name: string; key: string; table: string; isOfOne: boolean }>();
  for (const { path, field } of fields) {
    if (path.length !== 2 || !is(field, Column)) continue;
    const [name, key] = path as [string, string];
    const table = getTableName(field.table);
    const known = found.get(name);
    if (known === undefined) found.set(name, { name, key, table, isOfOne: true });
    else if (known.table !== table) known.isOfOne = false;
  }
  return [...found.values()].filter(({ table, isOfOne }) => isOfOne && !required[table]);
}
