import type { ExportFormat } from "@tailorbird/contracts/resumes";

export const exportFormats = ["pdf", "docx", "md", "json"] as const satisfies readonly ExportFormat[];

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
};

/** A name that every file system takes. */
export function downloadName(name: string, format: ExportFormat): string {
  const safe = name
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120);
  return `${safe || "resume"}.${format}`;
}
