/** Resumes: a file goes in by a presigned form, a document with its proof comes out. */
import * as z from "zod/mini";
import { exportLink, exportQuery, exportResponses } from "./exports.ts";
import { instant, resumeId, tailoringId } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { correction } from "./resume-correction.ts";
import { resumeDocument } from "./resume-document.ts";
import { defineRoute } from "./route.ts";

/** Bytes: what a person's resume never reaches, and what the reader is sized for. */
export const maxResumeBytes = 10 * 1024 * 1024;
/** Seconds that an upload form works. */
export const uploadFormSeconds = 300;

export const resumeContentTypes = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "application/rtf",
  "text/rtf",
  "text/html",
  "text/plain",
  "text/markdown",
  "application/json",
  // LinkedIn's copy of one's data, as browsers call it on Windows and elsewhere.
  "application/zip",
  "application/x-zip-compressed",
  // A scan or a photograph of a page.
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/tiff",
] as const;

export const resumeFailureCode = z.enum([
  "upload_expired",
  "empty",
  "unsupported_type",
  "wrong_type",
  "encrypted",
  "corrupt",
  "too_large",
  "too_many_pages",
  "image_only",
  "illegible",
  "bomb",
  "timeout",
  "not_text",
  "no_text",
  "internal",
]);

export const resumeStatus = z.enum(["awaiting_upload", "reading", "ready", "failed"]);

/** What is at work on a file: its text is being read, or its characters recognised, which takes seconds a page. */
const readingStep = z.enum(["text", "characters"]);

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

export const resume = z.object({
  id: resumeId,
  label: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  byteSize: z.int(),
  status: resumeStatus,
  /** What is being done; null unless `status` is reading. */
  step: z.nullable(readingStep),
  /** Why it failed and what to do; null unless `status` is failed. */
  failure: z.nullable(z.object({ code: resumeFailureCode, detail: z.string() })),
  /** The newest version; null until the file has been read. */
  currentVersion: z.nullable(z.int()),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});

/** A presigned POST: send `fields` and then the file as `file`, as multipart/form-data, to `url`. */
export const uploadForm = z.object({
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  expiresAt: instant,
});
const resumeWithForm = z.extend(resume, { upload: uploadForm });

export const resumeVersion = z.object({
  resumeId,
  version: z.int(),
  /** Read from the file, accepted from a tailoring, or put right by the person. */
  origin: z.enum(["upload", "tailoring", "correction"]),
  tailoringId: z.nullable(tailoringId),
  createdAt: instant,
});

/** Dates that contradict one another, or may: for the person to look at. `itemIds` name the entries, first on the page first. */
const dateWarning = z.object({
  code: z.enum(["ends_before_it_begins", "roles_overlap"]),
  itemIds: z.array(z.string()),
});
const resumeVersionWithDocument = z.extend(resumeVersion, {
  document: resumeDocument,
  warnings: z.array(dateWarning),
});

/** `revision` is the resume's: the next correction may rest on it. */
const correctedVersion = z.extend(resumeVersionWithDocument, { revision: z.int() });

const byId = z.object({ id: resumeId });

export const createResume = defineRoute({
  id: "resumes/create",
  method: "POST",
  path: "/v1/resumes",
  summary: "Create a resume and get a form to upload its file",
  auth: "resumes:write",
  idempotent: true,
  body: z.strictObject({
    fileName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    contentType: z.enum(resumeContentTypes),
    byteSize: z.int().check(z.minimum(1), z.maximum(maxResumeBytes)),
    label: z.optional(label),
  }),
  responses: { 201: { description: "Created; upload the file with `upload`.", schema: resumeWithForm } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const renewUpload = defineRoute({
  id: "resumes/upload",
  method: "POST",
  path: "/v1/resumes/{id}/upload",
  summary: "Renew the upload form of a resume that has no file yet",
  auth: "resumes:write",
  params: byId,
  responses: { 200: { description: "A fresh form.", schema: resumeWithForm } },
  errors: ["upload_closed"],
});

export const listResumes = defineRoute({
  id: "resumes/list",
  method: "GET",
  path: "/v1/resumes",
  summary: "List resumes, newest first",
  auth: "resumes:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of resumes.", schema: pageOf(resume) } },
  errors: [],
});

export const getResume = defineRoute({
  id: "resumes/get",
  method: "GET",
  path: "/v1/resumes/{id}",
  summary: "Read a resume's state",
  auth: "resumes:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The resume.", schema: resume } },
  errors: [],
});

export const updateResume = defineRoute({
  id: "resumes/update",
  method: "PATCH",
  path: "/v1/resumes/{id}",
  summary: "Rename a resume",
  auth: "resumes:write",
  params: byId,
  revision: "write",
  body: z.strictObject({ label }),
  responses: { 200: { description: "The resume.", schema: resume } },
  errors: ["revision_mismatch"],
});

export const deleteResume = defineRoute({
  id: "resumes/delete",
  method: "DELETE",
  path: "/v1/resumes/{id}",
  summary: "Delete a resume, its file, its versions and its tailorings",
  auth: "resumes:write",
  params: byId,
  responses: { 204: { description: "Deleted." } },
  errors: ["resume_in_use"],
});

export const listResumeVersions = defineRoute({
  id: "resumes/versions",
  method: "GET",
  path: "/v1/resumes/{id}/versions",
  summary: "List the versions of a resume, newest first",
  auth: "resumes:read",
  params: byId,
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of versions.", schema: pageOf(resumeVersion) } },
  errors: [],
});

export const getResumeVersion = defineRoute({
  id: "resumes/version",
  method: "GET",
  path: "/v1/resumes/{id}/versions/{version}",
  summary: "Read one version: the document, its source spans and its confidences",
  auth: "resumes:read",
  params: z.object({ id: resumeId, version: z.string().check(z.regex(/^[1-9]\d{0,5}$/)) }),
  responses: { 200: { description: "The version.", schema: resumeVersionWithDocument } },
  errors: [],
});

export const correctResume = defineRoute({
  id: "resumes/correct",
  method: "PATCH",
  path: "/v1/resumes/{id}/document",
  summary: "Put right what was misread of a resume",
  description:
    "Makes a new version of the current one with all the corrections, in their order, or none of them. Values are named by their address in the document. What the file itself says at that place is proved by it; all else is the person's own statement, marked in `ownWords`, and tailoring rests on it only where `isEvidence` declares it true.",
  auth: "resumes:write",
  params: byId,
  revision: "write",
  body: z.strictObject({ corrections: z.array(correction).check(z.minLength(1), z.maxLength(200)) }),
  responses: { 200: { description: "The version that is now the newest.", schema: correctedVersion } },
  errors: ["resume_not_ready", "revision_mismatch", "limit_reached"],
});

export const restoreResumeVersion = defineRoute({
  id: "resumes/restore",
  method: "POST",
  path: "/v1/resumes/{id}/versions/{version}/restore",
  summary: "Make an earlier version the newest once more",
  description: "Makes a new version with the same content: nothing of what came in between is lost.",
  auth: "resumes:write",
  params: z.object({ id: resumeId, version: z.string().check(z.regex(/^[1-9]\d{0,5}$/)) }),
  revision: "write",
  responses: { 200: { description: "The version that is now the newest.", schema: correctedVersion } },
  errors: ["resume_not_ready", "revision_mismatch", "limit_reached"],
});

export const getResumeOriginal = defineRoute({
  id: "resumes/original",
  method: "GET",
  path: "/v1/resumes/{id}/original",
  summary: "Get the uploaded file back, as it was",
  description: "A link to the very version that was read, as a download.",
  auth: "resumes:read",
  params: byId,
  responses: { 200: { description: "Fetch it from `url`.", schema: exportLink } },
  errors: ["resume_not_ready"],
});

export const exportResume = defineRoute({
  id: "resumes/export",
  method: "GET",
  path: "/v1/resumes/{id}/export",
  summary: "Get a resume version as a file",
  auth: "resumes:read",
  params: byId,
  query: z.strictObject({
    ...exportQuery,
    version: z.optional(z.string().check(z.regex(/^[1-9]\d{0,5}$/, "must be a version number"))),
  }),
  responses: exportResponses,
  errors: ["resume_not_ready", "export_failed"],
});

export type Resume = z.infer<typeof resume>;
export type ReadingStep = z.infer<typeof readingStep>;
export type ResumeStatus = z.infer<typeof resumeStatus>;
export type ResumeFailureCode = z.infer<typeof resumeFailureCode>;
export type DateWarning = z.infer<typeof dateWarning>;
export type ResumeVersion = z.infer<typeof resumeVersion>;
export type ResumeVersionWithDocument = z.infer<typeof resumeVersionWithDocument>;
export type CorrectedVersion = z.infer<typeof correctedVersion>;
export type UploadForm = z.infer<typeof uploadForm>;
