/** Imports: a table from another tracker or a spreadsheet goes in by a form, is looked at, is carried out once, and can be undone. */
import * as z from "zod/mini";
import { applicationStatus } from "./applications.ts";
import { csvImportId, instant } from "./id.ts";
import { timeZone } from "./interviews.ts";
import { pageOf, pageQuery } from "./page.ts";
import { uploadForm } from "./resumes.ts";
import { defineRoute } from "./route.ts";

/** Bytes of a file, and rows below its heading. */
export const maxImportBytes = 8 * 1024 * 1024;
export const maxImportRows = 10_000;

/** What a column can hold. `id` is this product's own: a row with the id of an application that is there is left out. */
export const importField = z.enum([
  "id",
  "title",
  "company",
  "url",
  "location",
  "workplace",
  "description",
  "salary",
  "salaryMin",
  "salaryMax",
  "salaryCurrency",
  "salaryPer",
  "source",
  "deadline",
  "status",
  "statusAt",
  "appliedAt",
  "savedAt",
  "archivedAt",
  "tags",
  "notes",
]);

const columnName = z.string().check(z.maxLength(200));

/** How to read the file. What is not given is taken from the file, as the preview shows it. */
const reading = {
  /** Which column holds what, by its heading. Columns that are not named are left out. */
  columns: z.optional(z.record(columnName, importField)),
  /** What the file's words for a status mean, beside those that are known. */
  statuses: z.optional(z.record(z.string().check(z.maxLength(100)), applicationStatus)),
  /** Whether 03/04/2026 is the 3rd of April or the 4th of March. */
  dateOrder: z.optional(z.enum(["day_first", "month_first"])),
  /** Whose days the file's days are. */
  timeZone: z._default(timeZone, "UTC"),
  /** Of salaries that name none. */
  currency: z.optional(
    z.string().check(z.regex(/^[A-Z]{3}$/, "must be a currency's three letters, such as EUR")),
  ),
  /** What to do with a row whose address, or whose title and company, are there already. */
  duplicates: z._default(z.enum(["skip", "keep"]), "skip"),
};

/** Something that one row of the file says. `line` counts from 1, the heading included. */
const rowMessage = z.object({
  line: z.int(),
  field: z.nullable(importField),
  detail: z.string(),
});

const counts = {
  /** Rows below the heading. */
  rows: z.int(),
  /** Those that would be, or were, brought in. */
  imported: z.int(),
  /** Those that were there already, or twice in the file. */
  skipped: z.int(),
  /** Those that can't be read; each is named in `errors`, the first 200. */
  failed: z.int(),
};

export const csvImport = z.object({
  id: csvImportId,
  fileName: z.string(),
  status: z.enum(["awaiting_upload", "imported", "undone"]),
  ...counts,
  errors: z.array(rowMessage),
  skips: z.array(rowMessage),
  /** What an undo has left in place, because it was changed since. */
  kept: z.nullable(z.int()),
  revision: z.int(),
  createdAt: instant,
  updatedAt: instant,
});
const csvImportWithForm = z.extend(csvImport, { upload: uploadForm });

export const importPreview = z.object({
  /** Names what was previewed; give it back to carry out exactly this. SHA-256, as hex. */
  sha256: z.string(),
  /** Whose export it looks like. */
  format: z.enum(["tailorbird", "huntr", "teal", "simplify", "spreadsheet"]),
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]),
  delimiter: z.string(),
  dateOrder: z.enum(["day_first", "month_first"]),
  /** No date of the file tells its order: say which it is. */
  dateOrderIsGuessed: z.boolean(),
  columns: z.array(
    z.object({ name: z.string(), field: z.nullable(importField), samples: z.array(z.string()) }),
  ),
  /** Every word for a status, and what it is taken for; null for one to be mapped. */
  statuses: z.array(z.object({ text: z.string(), status: z.nullable(applicationStatus), rows: z.int() })),
  ...counts,
  errors: z.array(rowMessage),
  skips: z.array(rowMessage),
  /** The first rows, as they would come in. */
  sample: z.array(
    z.object({
      line: z.int(),
      title: z.nullable(z.string()),
      company: z.nullable(z.string()),
      url: z.nullable(z.string()),
      status: applicationStatus,
      statusAt: z.nullable(instant),
      appliedAt: z.nullable(instant),
      tags: z.array(z.string()),
    }),
  ),
});

const byId = z.object({ id: csvImportId });

export const createImport = defineRoute({
  id: "imports/create",
  method: "POST",
  path: "/v1/imports",
  summary: "Begin an import, and get a form to upload its CSV file",
  description: "The file is kept for a day at most, and goes when it has been imported.",
  auth: "applications:write",
  idempotent: true,
  body: z.strictObject({
    fileName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    byteSize: z.int().check(z.minimum(1), z.maximum(maxImportBytes)),
  }),
  responses: { 201: { description: "Created; upload the file with `upload`.", schema: csvImportWithForm } },
  errors: ["not_found", "idempotency_key_reused", "limit_reached"],
});

export const listImports = defineRoute({
  id: "imports/list",
  method: "GET",
  path: "/v1/imports",
  summary: "List imports, newest first",
  auth: "applications:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of imports.", schema: pageOf(csvImport) } },
  errors: [],
});

export const getImport = defineRoute({
  id: "imports/get",
  method: "GET",
  path: "/v1/imports/{id}",
  summary: "Read what an import has brought in",
  auth: "applications:read",
  params: byId,
  revision: "read",
  responses: { 200: { description: "The import.", schema: csvImport } },
  errors: [],
});

export const previewImport = defineRoute({
  id: "imports/preview",
  method: "POST",
  path: "/v1/imports/{id}/preview",
  summary: "See what a file would bring in, and how its columns are read",
  description:
    "Changes nothing. Knows this product's own export, those of Huntr, Teal and Simplify, and plain spreadsheets; say otherwise where it is wrong.",
  auth: "applications:write",
  params: byId,
  body: z.strictObject(reading),
  responses: { 200: { description: "The preview.", schema: importPreview } },
  errors: ["csv_unreadable", "import_finished"],
});

export const applyImport = defineRoute({
  id: "imports/apply",
  method: "POST",
  path: "/v1/imports/{id}/apply",
  summary: "Bring the rows in, all that can be read, at once",
  description: "Rows that can't be read are named and left out; the others come in together or not at all.",
  auth: "applications:write",
  params: byId,
  body: z.strictObject({ ...reading, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  responses: { 200: { description: "What has come in.", schema: csvImport } },
  errors: ["csv_unreadable", "import_finished", "limit_reached", "concurrent_update"],
});

export const undoImport = defineRoute({
  id: "imports/undo",
  method: "POST",
  path: "/v1/imports/{id}/undo",
  summary: "Take out what an import has brought in",
  description:
    "What was changed since, or has something attached to it, stays. Undoing twice is undoing once.",
  auth: "applications:write",
  params: byId,
  responses: { 200: { description: "The import.", schema: csvImport } },
  errors: ["import_finished"],
});

export type CsvImport = z.infer<typeof csvImport>;
export type ImportPreview = z.infer<typeof importPreview>;
export type ImportField = z.infer<typeof importField>;
export type RowMessage = z.infer<typeof rowMessage>;
