import type { JobCheck } from "@tailorbird/contracts/job-checks";
import type { Job } from "@tailorbird/contracts/jobs";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { type SQLWrapper, sql } from "drizzle-orm";
import {
  bigint,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import {
  accountColumn,
  goesWithAccount,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";

/** What names are sorted by: their beginning, without case and accents, byte by byte. */
export const nameKey = (name: SQLWrapper) => sql`(left(fold_text(coalesce(${name}, '')), 40) collate "C")`;

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
    location: text("location"),
    workplace: text("workplace").$type<NonNullable<Job["workplace"]>>(),
    salary: jsonb("salary").$type<NonNullable<Job["salary"]>>(),
    deadline: date("deadline", { mode: "string" }),
    source: text("source"),
    tags: text("tags").array().notNull().default(sql`'{}'::text[]`),
    posting: text("posting").$type<Job["posting"]>().notNull().default("unknown"),
    checkedAt: instantColumn("checked_at"),
    /** When the posting is looked at again unasked; null when it never is. */
    checkDueAt: instantColumn("check_due_at"),
    /** Looks in a row that no answer came to. */
    checkFailures: integer("check_failures").notNull().default(0),
    /** A number for the posting's site: looks at one site follow one another, whoever keeps the jobs. */
    checkLane: integer("check_lane"),
    /** The address without what differs from click to click: equal for the same posting. */
    canonicalUrl: text("canonical_url"),
    /** 64 bits that differ little for texts that do. */
    textHash: bigint("text_hash", { mode: "bigint" }),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    index("job_canonical_url").on(t.accountId, t.canonicalUrl),
    // Covers the search for similar texts, which reads every hash of the account and no row.
    index("job_text_hash").on(t.accountId, t.textHash, t.id),
    index("job_deadline").on(t.accountId, t.deadline, t.id).where(sql`deadline is not null`),
    index("job_check_due").on(t.checkDueAt).where(sql`check_due_at is not null`),
    index("job_by_deadline").on(t.accountId, sql`coalesce(${t.deadline}, '9999-12-31'::date)`, t.id),
    index("job_by_company").on(t.accountId, nameKey(t.company), t.id),
    index("job_by_title").on(t.accountId, nameKey(t.title), t.id),
    tenantPolicy(),
  ],
);

const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => "bytea" });

/** The page a job was imported from, as it was: the evidence when the site has taken it down. */
export const jobOriginal = pgTable(
  "job_original",
  {
    accountId: accountColumn(),
    jobId: idColumn("job", "job_id").notNull(),
    /** Where the page was found in the end, after redirects. */
    url: text("url").notNull(),
    contentType: text("content_type").notNull(),
    sha256: text("sha256").notNull(),
    byteSize: integer("byte_size").notNull(),
    /** Brotli, of UTF-8 text. */
    content: bytea("content").notNull(),
    fetchedAt: instantColumn("fetched_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.jobId] }),
    foreignKey({ columns: [t.accountId, t.jobId], foreignColumns: [job.accountId, job.id] }).onDelete(
      "cascade",
    ),
    tenantPolicy(),
  ],
);

/** What was found of a posting when that was something new, with the page that says so. Append-only. */
export const jobCheck = pgTable(
  "job_check",
  {
    accountId: accountColumn(),
    id: idColumn("jobCheck", "id").notNull(),
    jobId: idColumn("job", "job_id").notNull(),
    found: text("found").$type<JobCheck["found"]>().notNull(),
    by: text("by").$type<JobCheck["by"]>().notNull(),
    /** Null where no page came. */
    url: text("url"),
    contentType: text("content_type"),
    sha256: text("sha256"),
    byteSize: integer("byte_size"),
    /** Brotli, of UTF-8 text. */
    content: bytea("content"),
    checkedAt: instantColumn("checked_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    foreignKey({ columns: [t.accountId, t.jobId], foreignColumns: [job.accountId, job.id] }).onDelete(
      "cascade",
    ),
    index("job_check_of").on(t.accountId, t.jobId, t.id),
    tenantPolicy(),
  ],
);
