import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { foreignKey, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { accountColumn, createdAt, idColumn, tenantPolicy, updatedAt } from "../shared/columns.ts";

export const job = pgTable(
  "job",
  {
    accountId: accountColumn(),
    id: idColumn("job", "id").notNull(),
    title: text("title"),
    company: text("company"),
    url: text("url"),
    description: text("description").notNull(),
    brief: jsonb("brief").$type<JobBrief>().notNull(),
    revision: integer("revision").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    foreignKey({ columns: [t.accountId], foreignColumns: [account.accountId] }).onDelete("cascade"),
    tenantPolicy(),
  ],
);
