/** What every route that hands out a made file takes and answers. */
import * as z from "zod/mini";
import { instant } from "./id.ts";

export const exportFormat = z.enum(["pdf", "docx", "md", "json"]);
export const exportTemplate = z.enum(["classic", "modern", "compact"]);
export const exportPaper = z.enum(["a4", "letter"]);
/** What to make, and how a PDF or DOCX looks: `classic` on `a4` unless said. Markdown and JSON have one look. */
export const exportQuery = {
  format: exportFormat,
  template: z.optional(exportTemplate),
  paper: z.optional(exportPaper),
};
/** A presigned GET that works until `expiresAt`. */
export const exportLink = z.object({ url: z.string(), expiresAt: instant });
export const exportPending = z.object({ status: z.literal("rendering") });

export const exportResponses = {
  200: { description: "The file is made; fetch it from `url`.", schema: exportLink },
  202: {
    description: "The file is being made; ask again after `Retry-After` seconds.",
    schema: exportPending,
  },
} as const;

export type ExportFormat = z.infer<typeof exportFormat>;
export type ExportTemplate = z.infer<typeof exportTemplate>;
export type ExportPaper = z.infer<typeof exportPaper>;
