import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import {
  accountColumn,
  createdAt,
  goesWithAccount,
  idColumn,
  instantColumn,
  tenantPolicy,
} from "../shared/columns.ts";

/** One row per person, made by their first write; deleting it deletes everything of theirs. */
export const account = pgTable(
  "account",
  {
    accountId: accountColumn().primaryKey(),
    createdAt: createdAt(),
    /** The minute in which pages of other people were last asked for, and how many (`jobs/page-allowance.ts`). */
    pagesAt: instantColumn("pages_at"),
    pagesCount: integer("pages_count").notNull().default(0),
  },
  () => [tenantPolicy()],
);

/** Keys of programs. `secretHash` is SHA-256 of 256 random bits: nothing to guess, so no slow hash is needed. */
export const apiKey = pgTable(
  "api_key",
  {
    accountId: accountColumn(),
    id: idColumn("apiKey", "id").notNull(),
    name: text("name").notNull(),
    scopes: text("scopes").array().notNull(),
    secretHash: text("secret_hash").notNull(),
    hint: text("hint").notNull(),
    lastUsedAt: instantColumn("last_used_at"),
    expiresAt: instantColumn("expires_at"),
    revokedAt: instantColumn("revoked_at"),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), goesWithAccount(t, account), tenantPolicy()],
);

/** What a key with its request has already made; kept 48 hours, promised for 24. */
export const idempotencyKey = pgTable(
  "idempotency_key",
  {
    accountId: accountColumn(),
    route: text("route").notNull(),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    resource: jsonb("resource").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.route, t.key] }),
    goesWithAccount(t, account),
    index("idempotency_key_created").on(t.createdAt),
    tenantPolicy(),
  ],
);
