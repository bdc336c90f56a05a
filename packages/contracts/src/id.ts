/** Ids on the wire: a prefix that says what it is, and a UUIDv7 without hyphens, so ids sort by time. */
import * as z from "zod/mini";

export const idPrefixes = {
  account: "acc",
  apiKey: "key",
  resume: "res",
  job: "job",
  tailoring: "tlr",
  batch: "bat",
  decision: "dec",
  application: "app",
  event: "evt",
  export: "exp",
  note: "nte",
  contact: "con",
  interview: "itv",
  task: "tsk",
  audit: "aud",
  reminder: "rem",
  webhook: "whk",
  webhookEvent: "whe",
  webhookDelivery: "whd",
  accountExport: "axp",
  deletion: "del",
  view: "viw",
  attachment: "att",
  csvImport: "imp",
  share: "shr",
  comment: "cmt",
  jobCheck: "chk",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** The schema of one kind of id, for example `res_0197…`. */
/* @__NO_SIDE_EFFECTS__ */
export function idOf(kind: IdKind) {
  return z
    .string()
    .check(
      z.regex(
        new RegExp(`^${idPrefixes[kind]}_[0-9a-f]{32}$`),
        `must be an id that starts with ${idPrefixes[kind]}_`,
      ),
    );
}

export const resumeId = /* @__PURE__ */ idOf("resume");
export const jobId = /* @__PURE__ */ idOf("job");
export const tailoringId = /* @__PURE__ */ idOf("tailoring");
export const batchId = /* @__PURE__ */ idOf("batch");
export const decisionId = /* @__PURE__ */ idOf("decision");
export const applicationId = /* @__PURE__ */ idOf("application");
export const eventId = /* @__PURE__ */ idOf("event");
export const apiKeyId = /* @__PURE__ */ idOf("apiKey");
export const noteId = /* @__PURE__ */ idOf("note");
export const contactId = /* @__PURE__ */ idOf("contact");
export const interviewId = /* @__PURE__ */ idOf("interview");
export const taskId = /* @__PURE__ */ idOf("task");
export const auditId = /* @__PURE__ */ idOf("audit");
export const reminderId = /* @__PURE__ */ idOf("reminder");
export const webhookId = /* @__PURE__ */ idOf("webhook");
export const webhookEventId = /* @__PURE__ */ idOf("webhookEvent");
export const webhookDeliveryId = /* @__PURE__ */ idOf("webhookDelivery");
export const accountExportId = /* @__PURE__ */ idOf("accountExport");
export const deletionId = /* @__PURE__ */ idOf("deletion");
export const viewId = /* @__PURE__ */ idOf("view");
export const attachmentId = /* @__PURE__ */ idOf("attachment");
export const csvImportId = /* @__PURE__ */ idOf("csvImport");
export const shareId = /* @__PURE__ */ idOf("share");
export const commentId = /* @__PURE__ */ idOf("comment");
export const jobCheckId = /* @__PURE__ */ idOf("jobCheck");
export const accountId = /* @__PURE__ */ idOf("account");

/** An instant: RFC 3339 in UTC. */
export const instant = /* @__PURE__ */ z.iso.datetime();

/** ISO 8601 has a year 0; PostgreSQL has none, and what is reckoned back from the year 1 may fall into it. */
const fromYear1000 = /* @__PURE__ */ z.refine<string>(
  (text) => !text.startsWith("0"),
  "must be in the year 1000 or later",
);

/** An instant that somebody sends. */
export const givenInstant = /* @__PURE__ */ z.iso.datetime().check(fromYear1000);

/** A day that somebody sends, such as `2026-11-28`. */
export const givenDay = /* @__PURE__ */ z.iso.date().check(fromYear1000);
