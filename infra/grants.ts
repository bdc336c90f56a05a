/**
 * Which function may touch what. Pure data: SST makes policies of it (`statements.ts`), tests hold it against
 * the code, and the boundary of every role is its sum. A function that is not listed can't be deployed.
 */
import type { QueueName } from "@tailorbird/contracts/queues";

/** One thing that a function does to something that outlives it. */
export type Use =
  /** Reads and writes rows, as the app's role: needs the secret of its address. */
  | "database"
  /** Seals and opens the secrets that rows keep. */
  | "open-secrets"
  /** Asks a language model that wants a key. */
  | "model"
  /** Says what asking it costs. */
  | "model-prices"
  /** Holds accounts to what they may spend and order. */
  | "plan-limits"
  /** Checks tokens: knows their issuer, and needs nothing of ours for it. */
  | "verify-tokens"
  /** Signs forms that post an original, as itself. */
  | "presign-upload"
  /** Signs forms that post an attachment, as itself. */
  | "presign-attachment"
  /** Signs links to an attachment as it was scanned, as itself. */
  | "presign-attachment-download"
  /** Signs forms that post a table to import, as itself. */
  | "presign-import"
  /** Signs links to what was rendered, as itself. */
  | "presign-download"
  /** Signs links to exports of whole accounts, as itself. */
  | "presign-archive"
  /** Reads and removes every file of an account, and stores its export. */
  | "account-files"
  /** Signs links to a resume's file as it was read, as itself. */
  | "presign-original-download"
  /** Reads originals of resumes and attachments, and removes those that came too late or may not stay. */
  | "read-originals"
  /** Stores what was rendered. */
  | "write-exports"
  /** Removes every version of everything that is kept of a resume. */
  | "remove-files"
  /** Removes every version of an attachment. */
  | "remove-attachments"
  /** Sets and takes back one-off timers, which send to a queue of ours. */
  | "schedule"
  /** Sends mail, from the stage's own address. */
  | "mail"
  /** Erases people's sign-ins, of this stage's pool alone. */
  | "erase-sign-ins"
  /** Reads tables to import, and removes them. */
  | "read-imports"
  | `send-${QueueName}`
  | `receive-${QueueName}`;

/** Every function there is, by its id in the contracts. */
export const grants: Readonly<Record<string, readonly Use[]>> = {
  "auth/authorize": ["database", "verify-tokens"],
  "cron/plan-checks": ["database", "send-check"],
  "cron/sweep-rows": ["database", "open-secrets"],
  "http/account-deletion/cancel": ["database", "schedule"],
  "http/account-deletion/get": ["database", "schedule"],
  "http/account-deletion/receipt": ["database", "schedule"],
  "http/account-deletion/request": ["database", "schedule"],
  "http/account-exports/create": ["database", "presign-archive", "send-account"],
  "http/account-exports/get": ["database", "presign-archive", "send-account"],
  "http/account-exports/list": ["database", "presign-archive", "send-account"],
  "http/account/audit": ["database"],
  "http/account/me": [],
  "http/account/usage": ["database", "plan-limits"],
  "http/api-keys/create": ["database"],
  "http/api-keys/list": ["database"],
  "http/api-keys/rename": ["database"],
  "http/api-keys/revoke": ["database"],
  "http/applications/correct": ["database", "send-webhook"],
  "http/applications/create": ["database", "send-webhook"],
  "http/applications/delete": ["database", "remove-attachments"],
  "http/applications/events": ["database"],
  "http/applications/export": ["database"],
  "http/applications/get": ["database"],
  "http/applications/list": ["database"],
  "http/applications/move": ["database", "send-webhook"],
  "http/applications/stats": ["database"],
  "http/applications/update": ["database", "send-webhook"],
  "http/attachments/create": ["database", "presign-attachment"],
  "http/attachments/delete": ["database", "remove-attachments"],
  "http/attachments/download": ["database", "presign-attachment-download"],
  "http/attachments/get": ["database"],
  "http/attachments/list": ["database"],
  "http/attachments/update": ["database"],
  "http/attachments/upload": ["database", "presign-attachment"],
  "http/calendar/feed": ["database"],
  "http/calendar/list": ["database"],
  "http/calendar/renew": ["database"],
  "http/calendar/revoke": ["database"],
  "http/contacts/create": ["database"],
  "http/contacts/delete": ["database"],
  "http/contacts/get": ["database"],
  "http/contacts/list": ["database"],
  "http/contacts/update": ["database"],
  "http/email/remove": ["database", "mail"],
  "http/email/set": ["database", "mail"],
  "http/imports/apply": ["database", "read-imports", "send-webhook"],
  "http/imports/create": ["database", "presign-import"],
  "http/imports/get": ["database"],
  "http/imports/list": ["database"],
  "http/imports/preview": ["database", "read-imports"],
  "http/imports/undo": ["database", "send-webhook"],
  "http/interviews/create": ["database", "schedule", "send-remind"],
  "http/interviews/delete": ["database"],
  "http/interviews/get": ["database"],
  "http/interviews/list": ["database"],
  "http/interviews/update": ["database", "schedule", "send-remind"],
  "http/jobs/check": ["database", "send-webhook"],
  "http/jobs/checks": ["database"],
  "http/jobs/create": ["database"],
  "http/jobs/delete": ["database"],
  "http/jobs/get": ["database"],
  "http/jobs/import": ["database"],
  "http/jobs/list": ["database"],
  "http/jobs/match": ["database"],
  "http/jobs/original": ["database"],
  "http/jobs/update": ["database"],
  "http/mail/confirm": ["database"],
  "http/mail/confirm-page": ["database"],
  "http/mail/unsubscribe": ["database", "open-secrets"],
  "http/mail/unsubscribe-page": ["database", "open-secrets"],
  "http/notes/create": ["database"],
  "http/notes/delete": ["database"],
  "http/notes/get": ["database"],
  "http/notes/list": ["database"],
  "http/notes/update": ["database"],
  "http/preferences/get": ["database"],
  "http/preferences/update": ["database", "send-remind"],
  "http/reminders/create": ["database", "schedule", "send-remind"],
  "http/reminders/delete": ["database", "schedule", "send-remind"],
  "http/reminders/get": ["database"],
  "http/reminders/list": ["database"],
  "http/reminders/update": ["database", "schedule", "send-remind"],
  "http/reports/job-search": ["database"],
  "http/resumes/correct": ["database"],
  "http/resumes/create": ["database", "presign-upload"],
  "http/resumes/delete": ["database", "remove-files"],
  "http/resumes/export": ["database", "presign-download", "send-render"],
  "http/resumes/get": ["database"],
  "http/resumes/list": ["database"],
  "http/resumes/original": ["database", "presign-original-download"],
  "http/resumes/restore": ["database"],
  "http/resumes/update": ["database"],
  "http/resumes/upload": ["database", "presign-upload"],
  "http/resumes/version": ["database"],
  "http/resumes/versions": ["database"],
  "http/search/all": ["database"],
  "http/system/docs": [],
  "http/system/docs-script": [],
  "http/system/health": [],
  "http/system/openapi": [],
  "http/tailorings/accept": ["database"],
  "http/tailorings/cancel": ["database"],
  "http/tailorings/create": ["database", "plan-limits", "send-tailor"],
  "http/tailorings/decide": ["database"],
  "http/tailorings/decide-many": ["database"],
  "http/tailorings/decisions": ["database"],
  "http/tailorings/export": ["database", "presign-download", "send-render"],
  "http/tailorings/get": ["database"],
  "http/tailorings/list": ["database"],
  "http/tailorings/quote": ["database", "model-prices", "plan-limits"],
  "http/tailorings/retry": ["database", "plan-limits", "send-tailor"],
  "http/tailorings/undo": ["database"],
  "http/tasks/create": ["database", "schedule", "send-remind"],
  "http/tasks/delete": ["database"],
  "http/tasks/get": ["database"],
  "http/tasks/list": ["database"],
  "http/tasks/update": ["database", "schedule", "send-remind"],
  "http/comments/delete": ["database"],
  "http/shared/comment": ["database"],
  "http/shared/get": ["database"],
  "http/shares/comments": ["database"],
  "http/shares/create": ["database"],
  "http/shares/list": ["database"],
  "http/shares/revoke": ["database"],
  "http/views/create": ["database"],
  "http/views/delete": ["database"],
  "http/views/get": ["database"],
  "http/views/list": ["database"],
  "http/views/update": ["database"],
  "http/webhooks/create": ["database", "open-secrets"],
  "http/webhooks/delete": ["database"],
  "http/webhooks/deliveries": ["database"],
  "http/webhooks/get": ["database"],
  "http/webhooks/list": ["database"],
  "http/webhooks/replay": ["database", "send-webhook"],
  "http/webhooks/rotate": ["database", "open-secrets"],
  "http/webhooks/test": ["database", "send-webhook"],
  "http/webhooks/update": ["database"],
  "queue/check-posting": ["database", "receive-check", "send-webhook"],
  "queue/ingest-resume": ["database", "read-originals", "receive-ingest", "send-ocr", "send-webhook"],
  "queue/recognise-scan": ["database", "read-originals", "receive-ocr", "send-webhook"],
  "queue/render-export": ["database", "receive-render", "remove-files", "write-exports"],
  "queue/deliver-webhook": ["database", "open-secrets", "receive-webhook", "send-remind"],
  "queue/serve-account": [
    "account-files",
    "database",
    "erase-sign-ins",
    "mail",
    "receive-account",
    "schedule",
  ],
  "queue/send-reminder": ["database", "mail", "open-secrets", "receive-remind", "schedule", "send-remind"],
  "queue/tailor-resume": [
    "database",
    "model",
    "model-prices",
    "plan-limits",
    "receive-tailor",
    "remove-files",
    "send-tailor",
    "send-webhook",
    "write-exports",
  ],
};

/** @throws Error for a function that nobody has thought about: it gets no role. */
export function usesOf(functionId: string): readonly Use[] {
  const uses = grants[functionId];
  if (uses === undefined) throw new Error(`infra/grants.ts does not say what ${functionId} may touch.`);
  return uses;
}
