import { createHash } from "node:crypto";

/** SHA-256, as hex, of a value's JSON with sorted keys: equal values have equal hashes wherever they were read. */
export function contentHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value, sortKeys)).digest("hex");
}

/** PostgreSQL's jsonb keeps no key order, so the order must not count. */
function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
