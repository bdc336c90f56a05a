/** What model calls may cost and did: limits that the database itself holds, every call, every answer that was paid for. */
import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "../accounts/account.sql.ts";
import { resume } from "../resumes/resume.sql.ts";
import {
  accountColumn,
  createdAt,
  goesWith,
  goesWithAccount,
  idColumn,
  instantColumn,
  tenantPolicy,
  updatedAt,
} from "../shared/columns.ts";

/** Millionths of a US dollar, or tokens. */
const count = (name: string) => bigint(name, { mode: "number" }).notNull().default(0);

/**
 * What an account may spend in a period: a month (`m:2026-11`), a day (`d:2026-11-27`), a tailoring (`t:<uuid>`).
 * The check is the limit: whatever happens at the same moment, no call is reserved beyond it.
 */
export const modelBudget = pgTable(
  "model_budget",
  {
    accountId: accountColumn(),
    period: text("period").notNull(),
    limitMicros: count("limit_micros"),
    /** Reserved for calls that are under way, at the most that they can cost. */
    heldMicros: count("held_micros"),
    spentMicros: count("spent_micros"),
    calls: integer("calls").notNull().default(0),
    inputTokens: count("input_tokens"),
    cachedTokens: count("cached_tokens"),
    outputTokens: count("output_tokens"),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.period] }),
    goesWithAccount(t, account),
    check("model_budget_within_limit", sql`held_micros + spent_micros <= limit_micros`),
    tenantPolicy(),
  ],
);

/** How a call ended: `unknown` may have been charged, and counts as the most it can have cost. */
export type CallOutcome = "answered" | "not_charged" | "unknown";

/** Each call that was reserved, also of tailorings that are gone. */
export const modelCall = pgTable(
  "model_call",
  {
    accountId: accountColumn(),
    id: uuid("id").notNull(),
    tailoringId: idColumn("tailoring", "tailoring_id").notNull(),
    purpose: text("purpose").notNull(),
    model: text("model").notNull(),
    lane: text("lane").$type<"now" | "overnight">().notNull(),
    /** The day, and so the month, that it counts to: when it was reserved. */
    day: text("day").notNull(),
    boundMicros: bigint("bound_micros", { mode: "number" }).notNull(),
    costMicros: bigint("cost_micros", { mode: "number" }),
    outcome: text("outcome").$type<CallOutcome>(),
    createdAt: createdAt(),
    settledAt: instantColumn("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.id] }),
    goesWithAccount(t, account),
    index("model_call_unsettled").on(t.accountId, t.tailoringId).where(sql`settled_at is null`),
    tenantPolicy(),
  ],
);

/** Answers by the content of their request, of this account and for no other; they go with the resume. */
export const modelAnswer = pgTable(
  "model_answer",
  {
    accountId: accountColumn(),
    requestHash: text("request_hash").notNull(),
    resumeId: idColumn("resume", "resume_id").notNull(),
    value: jsonb("value").$type<unknown>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.requestHash] }),
    goesWith(t, t.resumeId, resume),
    index("model_answer_resume").on(t.accountId, t.resumeId),
    index("model_answer_created").on(t.accountId, t.createdAt),
    tenantPolicy(),
  ],
);

/** One request of a run: the tailoring's, under its checkpoint's key, and what was reserved for it. */
export interface OvernightRequest {
  readonly tailoringId: string;
  readonly key: string;
  /** Names it in the provider's file, and what was set aside for it. */
  readonly callId: string;
  /** Of its content: under which its answer is kept. */
  readonly hash: string;
}

/** What a batch of tailorings asks of the provider overnight, once per round; a second round asks again where the first was refused. */
export const overnightRun = pgTable(
  "overnight_run",
  {
    accountId: accountColumn(),
    batchId: idColumn("batch", "batch_id").notNull(),
    round: integer("round").notNull(),
    status: text("status").$type<"preparing" | "submitted" | "collected">().notNull(),
    /** Set with what was reserved for them; null before. */
    requests: jsonb("requests").$type<OvernightRequest[]>(),
    /** The provider's names of the file and of its batch. */
    inputFileId: text("input_file_id"),
    providerBatchId: text("provider_batch_id"),
    submittedAt: instantColumn("submitted_at"),
    leaseToken: uuid("lease_token"),
    leaseUntil: instantColumn("lease_until"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.batchId, t.round] }),
    goesWithAccount(t, account),
    tenantPolicy(),
  ],
);
