import type { Share } from "@tailorbird/contracts/shares";
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWithAccount,
  idColumn,
  instantColumn,
  tenantPolicy,
} from "../shared/columns.ts";

/** Addresses for reviewers. SHA-256 of 256 random bits: nothing to guess, so no slow hash is needed. */
export const share = pgTable(
  "share",
  {
    accountId: accountColumn(),
    id: idColumn("share", "id").notNull(),
    label: text("label"),
    /** Not foreign keys: what was shared may be deleted, and what reviewers wrote stays. */
    resumeId: idColumn("resume", "resume_id"),
    resumeVersion: integer("resume_version"),
    tailoringId: idColumn("tailoring", "tailoring_id"),
    allows: text("allows").$type<Share["allows"]>().notNull(),
    hidesContact: boolean("hides_contact").notNull(),
    secretHash: text("secret_hash").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    revokedAt: instantColumn("revoked_at"),
    openedAt: instantColumn("opened_at"),
    /** Requests of the present minute, and when it began. */
    minuteAt: instantColumn("minute_at"),
    minuteCount: integer("minute_count").notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.id] }), goesWithAccount(t, account), tenantPolicy()],
);

export const shareComment = pgTable(
  "share_comment",
  {
    accountId: accountColumn(),
    id: idColumn("comment", "id").notNull(),
    shareId: idColumn("share", "share_id").notNull(),
    itemId: text("item_id"),
    author: text("author").notNull(),
    body: text("body").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    foreignKey({ columns: [t.accountId, t.shareId], foreignColumns: [share.accountId, share.id] }).onDelete(
      "cascade",
    ),
    index("share_comment_of").on(t.accountId, t.shareId, t.id),
    tenantPolicy(),
  ],
);
