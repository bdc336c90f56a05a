/** Attachments: files that belong to an application. Each goes in by a presigned form, is scanned, and comes out as a download. */
import * as z from "zod/mini";
import { exportLink } from "./exports.ts";
import { applicationId, attachmentId, instant } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { uploadForm } from "./resumes.ts";
import { defineRoute } from "./route.ts";

/** Bytes of one file. */
export const maxAttachmentBytes = 10 * 1024 * 1024;

const office = "application/vnd.openxmlformats-officedocument";

/** What may be attached, and how its name ends. Nothing that a browser would run is among it. */
export const attachmentTypes = {
  "application/pdf": ["pdf"],
  [`${office}.wordprocessingml.document`]: ["docx"],
  [`${office}.spreadsheetml.sheet`]: ["xlsx"],
  [`${office}.presentationml.presentation`]: ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "text/plain": ["txt"],
  "text/markdown": ["md", "markdown"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
} as const satisfies Record<string, readonly string[]>;

export type AttachmentType = keyof typeof attachmentTypes;
const contentTypes = Object.keys(attachmentTypes) as [AttachmentType, ...AttachmentType[]];

export const attachmentKind = z.enum([
  "resume",
  "cover_letter",
  "portfolio",
  "certificate",
  "reference",
  "posting",
  "offer",
  "other",
]);

export const attachmentFailureCode = z.enum([
  "upload_expired",
  "wrong_type",
  "macros",
  "bomb",
  "corrupt",
  "too_large",
  "internal",
]);

export const attachment = z.object({
  id: attachmentId,
  applicationId,
  fileName: z.string(),
  contentType: z.string(),
  byteSize: z.int(),
  kind: attachmentKind,
  /** Whether it was sent with the application. */
  sent: z.boolean(),
  status: z.enum(["awaiting_upload", "scanning", "ready", "failed"]),
  /** Why it failed and what to do; null unless `status` is failed. A file that failed is not kept. */
  failure: z.nullable(z.object({ code: attachmentFailureCode, detail: z.string() })),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
const attachmentWithForm = z.extend(attachment, { upload: uploadForm });

const ofApplication = z.object({ id: applicationId });
const byId = z.object({ id: attachmentId });

export const createAttachment = defineRoute({
  id: "attachments/create",
  method: "POST",
  path: "/v1/applications/{id}/attachments",
  summary: "Attach a file to an application, and get a form to upload it",
  description: "The name must end as files of the type do. The file is scanned once it has come.",
  auth: "applications:write",
  params: ofApplication,
  idempotent: true,
  body: z
    .strictObject({
      fileName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      contentType: z.enum(contentTypes),
      byteSize: z.int().check(z.minimum(1), z.maximum(maxAttachmentBytes)),
      kind: z._default(attachmentKind, "other"),
      sent: z._default(z.boolean(), false),
    })
    .check(
      z.refine(({ fileName, contentType }) => endsAs(fileName, contentType), {
        error: "must end as files of this content type do, such as .pdf",
        path: ["fileName"],
      }),
    ),
  responses: { 201: { description: "Created; upload the file with `upload`.", schema: attachmentWithForm } },
  errors: ["idempotency_key_reused", "limit_reached"],
});

export const renewAttachmentUpload = defineRoute({
  id: "attachments/upload",
  method: "POST",
  path: "/v1/attachments/{id}/upload",
  summary: "Renew the upload form of an attachment that has no file yet",
  auth: "applications:write",
  params: byId,
  responses: { 200: { description: "A fresh form.", schema: attachmentWithForm } },
  errors: ["upload_closed"],
});

export const listAttachments = defineRoute({
  id: "attachments/list",
  method: "GET",
  path: "/v1/applications/{id}/attachments",
  summary: "List the files of an application, newest first",
  auth: "applications:read",
  params: ofApplication,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of attachments.", schema: pageOf(attachment) } },
  errors: [],
});

export const getAttachment = defineRoute({
  id: "attachments/get",
  method: "GET",
  path: "/v1/attachments/{id}",
  summary: "Read how far an attachment is",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The attachment.", schema: attachment } },
  errors: [],
});

export const updateAttachment = defineRoute({
  id: "attachments/update",
  method: "PATCH",
  path: "/v1/attachments/{id}",
  summary: "Say what an attachment is, and whether it was sent",
  auth: "applications:write",
  params: byId,
  revision: "write",
  body: z.strictObject({ kind: z.optional(attachmentKind), sent: z.optional(z.boolean()) }),
  responses: { 200: { description: "The attachment.", schema: attachment } },
  errors: ["revision_mismatch"],
});

export const downloadAttachment = defineRoute({
  id: "attachments/download",
  method: "GET",
  path: "/v1/attachments/{id}/download",
  summary: "Get a link that downloads the file",
  description: "The link saves the file as it was scanned; no browser shows it in place.",
  auth: "applications:read",
  params: byId,
  responses: { 200: { description: "Fetch the file from `url`.", schema: exportLink } },
  errors: ["attachment_not_ready"],
});

export const deleteAttachment = defineRoute({
  id: "attachments/delete",
  method: "DELETE",
  path: "/v1/attachments/{id}",
  summary: "Delete an attachment with its file",
  auth: "applications:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: [],
});

function endsAs(fileName: string, contentType: AttachmentType): boolean {
  const ending = fileName.split(".").at(-1)?.toLowerCase() ?? "";
  return fileName.includes(".") && (attachmentTypes[contentType] as readonly string[]).includes(ending);
}

export type Attachment = z.infer<typeof attachment>;
