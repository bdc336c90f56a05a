/** The columns and the policy that every tenant's table shares. */
import type { IdKind } from "@tailorbird/contracts/id";
import { sql } from "drizzle-orm";
import { type AnyPgColumn, customType, foreignKey, integer, pgPolicy } from "drizzle-orm/pg-core";
import { idOfUuid, uuidOfId } from "./id.ts";

/** A `uuid` in the database, a prefixed id in the code. */
export const idColumn = (kind: IdKind, name: string) =>
  customType<{ data: string; driverData: string }>({
    dataType: () => "uuid",
    toDriver: (id) => uuidOfId(kind, id),
    fromDriver: (uuid) => idOfUuid(kind, uuid),
  })(name);

/** The tenant: what row-level security compares. */
export const accountColumn = () => idColumn("account", "user_id").notNull();

/** An instant in UTC, in the code as RFC 3339 text. */
const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: (value) => readUtc(value) ?? new Date(value).toISOString(),
});

/** `2030-01-02 03:04:05.6+00`, as a server in UTC writes it: a page of a list holds hundreds, and a Date is slow to make. */
function readUtc(value: string | Date): string | undefined {
  if (typeof value !== "string" || value.length > 26 || value[10] !== " " || !value.endsWith("+00"))
    return undefined;
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${value.slice(20, -3).padEnd(3, "0")}Z`;
}

export const instantColumn = (name: string) => instant(name);

export const createdAt = () => instantColumn("created_at").notNull().default(sql`now()`);
export const updatedAt = () => instantColumn("updated_at").notNull().default(sql`now()`);

/** Of a row that changes, and is read with an ETag. */
export const revisioned = () => ({
  revision: integer("revision").notNull().default(1),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** A row that names one of another table, of the same account, and is deleted with it. */
export const goesWith = (
  { accountId }: { accountId: AnyPgColumn },
  names: AnyPgColumn,
  other: { accountId: AnyPgColumn; id: AnyPgColumn },
) =>
  foreignKey({ columns: [accountId, names], foreignColumns: [other.accountId, other.id] }).onDelete(
    "cascade",
  );

/** A row that is deleted with its account. */
export const goesWithAccount = (
  { accountId }: { accountId: AnyPgColumn },
  account: { accountId: AnyPgColumn },
) => foreignKey({ columns: [accountId], foreignColumns: [account.accountId] }).onDelete("cascade");

/** Rows of the account that the transaction was opened for, and no others; no account, no rows. */
const ownRow = sql`user_id = nullif(current_setting('app.user_id', true), '')::uuid`;
export const tenantPolicy = () =>
  pgPolicy("own_rows", { for: "all", to: "public", using: ownRow, withCheck: ownRow });
