import type { SearchHit } from "@tailorbird/contracts/search";
import { customType, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { accountColumn, goesWithAccount, idColumn, tenantPolicy } from "../shared/columns.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What jobs, notes and contacts are found by. Triggers keep it, so that every writer does; nobody else writes it.
 * An account's entries are read through its part of the index: row-level security lets no index on words in
 * before it (`@@` is not leakproof), which keeps one account's search as fast as its own entries are few.
 */
export const searchEntry = pgTable(
  "search_entry",
  {
    accountId: accountColumn(),
    kind: text("kind").$type<SearchHit["kind"]>().notNull(),
    /** Of the job, note or contact. */
    id: uuid("id").notNull(),
    applicationId: idColumn("application", "application_id"),
    words: tsvector("words").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.kind, t.id] }),
    goesWithAccount(t, account),
    index("search_entry_of").on(t.accountId, t.id),
    tenantPolicy(),
  ],
);
