/** What touched the account: appended to, read by its owner, changed by nobody. */
import * as z from "zod/mini";
import { auditId, instant } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

export const auditActions = [
  "api_key.created",
  "api_key.renamed",
  "api_key.revoked",
  /** A program signed in; told once an hour for as long as it goes on. */
  "api_key.used",
  "calendar.renewed",
  "calendar.revoked",
  "email.requested",
  "email.confirmed",
  "email.removed",
  "mail.unsubscribed",
  "webhook.created",
  "webhook.changed",
  "webhook.deleted",
  "webhook.secret_rotated",
  /** Switched off by us: it failed for too long. */
  "webhook.disabled",
  "share.created",
  "share.revoked",
  "export.requested",
  "export.downloaded",
  "deletion.requested",
  "deletion.cancelled",
] as const;

export const auditEntry = z.object({
  id: auditId,
  action: z.enum(auditActions),
  /** `link`: whoever held a link we had sent or handed out. `system`: we ourselves. */
  by: z.enum(["person", "api_key", "link", "system"]),
  /** The id of what it was done to, or null when it was the account itself. */
  subject: z.nullable(z.string()),
  createdAt: instant,
});

export const listAudit = defineRoute({
  id: "account/audit",
  method: "GET",
  path: "/v1/account/audit",
  summary: "List what touched the account, newest first",
  description:
    "Keys, sign-ins of programs, exports, deletions, shares, webhooks and addresses. Nothing changes or removes an entry but the deletion of the account.",
  auth: "account:read",
  query: z.strictObject({ ...pageQuery, action: z.optional(z.enum(auditActions)) }),
  responses: { 200: { description: "A page of entries.", schema: pageOf(auditEntry) } },
  errors: [],
});

export type AuditAction = (typeof auditActions)[number];
export type AuditEntry = z.infer<typeof auditEntry>;
