/** How a driver reads what PostgreSQL writes: as it always does, but for times, which columns read themselves. */

type Parse = (text: string) => unknown;
export interface ValueTypes {
  getTypeParser(oid: number, format?: unknown): Parse;
}

/** timestamptz, timestamp, date, interval, and lists of the same and of numeric: from PostgreSQL's pg_type.dat. */
const asWritten: ReadonlySet<number> = new Set([1184, 1114, 1082, 1186, 1185, 1115, 1182, 1187, 1231]);
const same: Parse = (text) => text;

/** @param types the driver's own. */
export function withTimesAsText(types: { getTypeParser(oid: never, format?: never): unknown }): ValueTypes {
  return {
    getTypeParser: (oid, format) =>
      asWritten.has(oid) ? same : (types.getTypeParser(oid as never, format as never) as Parse),
  };
}
