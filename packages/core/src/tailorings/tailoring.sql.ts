import type { ReviewStep } from "@tailorbird/contracts/review";
import type { TailoredText } from "@tailorbird/contracts/tailored-texts";
import type {
  ChangeDecision,
  ChangeEdit,
  GroundedChange,
  JobBrief,
  Refusal,
  SecondReadingReport,
  TailoringScore,
  Warning,
} from "@tailorbird/contracts/tailoring-result";
import type {
  Receipt,
  TailoringFailure,
  TailoringKind,
  TailoringLane,
  TailoringStatus,
  TailoringStep,
  TailoringStrength,
} from "@tailorbird/contracts/tailorings";
import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { job } from "../jobs/job.sql.ts";
import { resumeVersion } from "../resumes/resume.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWith,
  idColumn,
  instantColumn,
  revisioned,
  tenantPolicy,
} from "../shared/columns.ts";
import type { Checkpoint } from "./checkpoint.ts";

/** What the engine said; it never changes once stored. */
export interface TailoringResult {
  brief: JobBrief;
  score: TailoringScore;
  changes: GroundedChange[];
  refusals: Refusal[];
  /** Absent from results that were stored before there were any. */
  texts?: TailoredText[];
  warnings: Warning[];
  receipt: Receipt;
  /** Absent from results that were stored before there was any. */
  secondReading?: SecondReadingReport | null;
}

export const tailoring = pgTable(
  "tailoring",
  {
    accountId: accountColumn(),
    id: idColumn("tailoring", "id").notNull(),
    batchId: idColumn("batch", "batch_id").notNull(),
    resumeId: idColumn("resume", "resume_id").notNull(),
    resumeVersion: integer("resume_version").notNull(),
    jobId: idColumn("job", "job_id").notNull(),
    kinds: text("kinds").array().$type<TailoringKind[]>().notNull(),
    strength: text("strength").$type<TailoringStrength>().notNull(),
    lane: text("lane").$type<TailoringLane>().notNull().default("now"),
    status: text("status").$type<TailoringStatus>().notNull(),
    step: text("step").$type<TailoringStep>(),
    failure: jsonb("failure").$type<TailoringFailure>(),
    modelRequested: text("model_requested"),
    modelUsed: text("model_used"),
    result: jsonb("result").$type<TailoringResult>(),
    /** change id → what the person decided; absent is pending. */
    decisions: jsonb("decisions").$type<Record<string, ChangeDecision>>().notNull().default({}),
    /** change id → the person's own words, for those decided as edited. */
    edits: jsonb("edits").$type<Record<string, ChangeEdit>>().notNull().default({}),
    /** The step that undo takes back next; null when the review is at its beginning. */
    lastDecisionId: idColumn("decision", "last_decision_id"),
    scoreBefore: integer("score_before"),
    scoreAfter: integer("score_after"),
    /** SHA-256 of the resume as composed with the present decisions: names its rendered files. */
    composedHash: text("composed_hash"),
    /** kind of letter → the same of its document. */
    letterHashes: jsonb("letter_hashes").$type<Record<string, string>>().notNull().default({}),
    acceptedVersion: integer("accepted_version"),
    /** What has been paid for or worked out already; emptied at the end. */
    checkpoint: jsonb("checkpoint").$type<Checkpoint>().notNull().default({}),
    /** Counts leases taken since it was queued: the work is given up, with a reason, past a limit. */
    attempts: integer("attempts").notNull().default(0),
    /** When it was last queued again, and how often on that day (in UTC): each time takes one of the day's. */
    retriedAt: instantColumn("retried_at"),
    retriesThatDay: integer("retries_that_day").notNull().default(0),
    leaseToken: uuid("lease_token"),
    leaseUntil: instantColumn("lease_until"),
    ...revisioned(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    foreignKey({
      columns: [t.accountId, t.resumeId, t.resumeVersion],
      foreignColumns: [resumeVersion.accountId, resumeVersion.resumeId, resumeVersion.version],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.accountId, t.jobId], foreignColumns: [job.accountId, job.id] }).onDelete(
      "cascade",
    ),
    index("tailoring_retried").on(t.accountId, t.retriedAt).where(sql`retried_at is not null`),
    index("tailoring_batch").on(t.accountId, t.batchId, t.id),
    index("tailoring_job").on(t.accountId, t.jobId, t.id),
    index("tailoring_resume").on(t.accountId, t.resumeId, t.id),
    tenantPolicy(),
  ],
);

/** What was decided, step by step: appended to, never rewritten. */
export const tailoringDecision = pgTable(
  "tailoring_decision",
  {
    accountId: accountColumn(),
    id: idColumn("decision", "id").notNull(),
    tailoringId: idColumn("tailoring", "tailoring_id").notNull(),
    action: text("action").$type<ReviewStep["action"]>().notNull(),
    undoes: idColumn("decision", "undoes"),
    items: jsonb("items").$type<ReviewStep["items"]>().notNull(),
    /** The step before it, as undo counts. */
    previousId: idColumn("decision", "previous_id"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWith(t, t.tailoringId, tailoring),
    index("tailoring_decision_of").on(t.accountId, t.tailoringId, t.id),
    tenantPolicy(),
  ],
);
