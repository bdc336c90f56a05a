/** Everything that an account holds: taken along, and erased. */
import * as z from "zod/mini";
import { accountExportId, deletionId, instant } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";

/** For how long a database keeps what was erased from it: its restore window (docs/operations.md). */
export const backupDays = 7;

const accountExport = z.object({
  id: accountExportId,
  status: z.enum(["preparing", "ready", "failed", "expired"]),
  byteSize: z.nullable(z.int()),
  /** Until when the file is kept. */
  keptUntil: z.nullable(instant),
  createdAt: instant,
  /** Of one that failed: why, and what to do. */
  failure: z.nullable(z.object({ code: z.enum(["internal"]), detail: z.string() })),
});
/** `url` downloads the file for five minutes; ask again for another. */
const accountExportWithLink = z.extend(accountExport, {
  url: z.nullable(z.string()),
  urlExpiresAt: z.nullable(instant),
});

const deletion = z.object({
  id: deletionId,
  status: z.enum(["scheduled", "cancelled", "done"]),
  requestedAt: instant,
  /** When everything is erased; until then it can be undone. */
  dueAt: instant,
  /** Whether the sign-in goes too: where a person asked, signed in. An API key does not say whose it is. */
  erasesSignIn: z.boolean(),
});
const receipt = z.extend(deletion, {
  erasedAt: z.nullable(instant),
  /** When the sign-in was erased, after everything else. */
  signInErasedAt: z.nullable(instant),
  /** Until when the database's own history holds copies; nothing else does. */
  backupsUntil: z.nullable(instant),
  /** What was erased: rows by kind, and versions of files. */
  rows: z.record(z.string(), z.int()),
  files: z.int(),
});

export const createAccountExport = defineRoute({
  id: "account-exports/create",
  method: "POST",
  path: "/v1/account/exports",
  summary: "Have everything of the account put into a ZIP file",
  description:
    "Rows as JSON, one file a kind, and every uploaded file as it came. No secrets. The file is kept for seven days. While one is being made, asking again answers that one.",
  auth: "account:write",
  responses: { 202: { description: "Being made.", schema: accountExport } },
  errors: ["limit_reached"],
});

export const listAccountExports = defineRoute({
  id: "account-exports/list",
  method: "GET",
  path: "/v1/account/exports",
  summary: "List exports of the account, newest first",
  auth: "account:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of exports.", schema: pageOf(accountExport) } },
  errors: [],
});

export const getAccountExport = defineRoute({
  id: "account-exports/get",
  method: "GET",
  path: "/v1/account/exports/{id}",
  summary: "Read how an export stands, and get the link when it is ready",
  auth: "account:read",
  params: z.object({ id: accountExportId }),
  responses: { 200: { description: "The export.", schema: accountExportWithLink } },
  errors: [],
});

export const requestDeletion = defineRoute({
  id: "account-deletion/request",
  method: "POST",
  path: "/v1/account/deletion",
  summary: "Have the account and everything in it erased in seven days",
  description:
    "Until then it works as before, and this can be undone. Once erased, copies are left in the history of the database alone, for seven days more. `receipt` is a path that answers what was erased, shown only now: it needs no sign-in. The sign-in goes last, where a person asked for this while signed in; asked for by an API key alone it stays, and whoever uses it again begins with nothing.",
  auth: "account:write",
  responses: {
    202: {
      description: "Scheduled; or it was already, and then there is no receipt.",
      schema: z.extend(deletion, { receipt: z.nullable(z.string()) }),
    },
  },
  errors: [],
});

export const getDeletion = defineRoute({
  id: "account-deletion/get",
  method: "GET",
  path: "/v1/account/deletion",
  summary: "Read whether and when the account is to be erased",
  auth: "account:read",
  responses: { 200: { description: "The latest request to erase it.", schema: deletion } },
  errors: ["not_found"],
});

export const cancelDeletion = defineRoute({
  id: "account-deletion/cancel",
  method: "DELETE",
  path: "/v1/account/deletion",
  summary: "Undo the request to erase the account",
  auth: "account:write",
  responses: { 204: { description: "Undone, or there was none." } },
  errors: ["nothing_to_undo"],
});

export const getReceipt = defineRoute({
  id: "account-deletion/receipt",
  method: "GET",
  path: "/v1/account/receipts/{token}",
  summary: "Read what of an account was erased, and when",
  auth: "none",
  params: z.object({
    token: z.string().check(z.regex(/^[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/, "must be a receipt's path")),
  }),
  responses: { 200: { description: "The receipt.", schema: receipt } },
  errors: [],
});

export type AccountExport = z.infer<typeof accountExport>;
export type AccountExportWithLink = z.infer<typeof accountExportWithLink>;
export type Deletion = z.infer<typeof deletion>;
export type Receipt = z.infer<typeof receipt>;
