import type { ExportFormat, ExportPaper, ExportTemplate } from "@tailorbird/contracts/exports";

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
};

/** How a file looks. */
export interface Look {
  template: ExportTemplate;
  paper: ExportPaper;
}

export type LookName = `${ExportTemplate}-${ExportPaper}`;

/** What a person asked for, or the plain look. Markdown and JSON have one look: asking for another gives the same file. */
export function lookOf(
  format: ExportFormat,
  asked: { template?: ExportTemplate | undefined; paper?: ExportPaper | undefined } = {},
): Look {
  const looksAlike = format === "md" || format === "json";
  const { template = "classic", paper = "a4" } = looksAlike ? {} : asked;
  return { template, paper };
}

export function lookName({ template, paper }: Look): LookName {
  return `${template}-${paper}`;
}

/** A name that every file system takes. */
export function downloadName(name: string, format: ExportFormat): string {
  const safe = name
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120);
  return `${safe || "resume"}.${format}`;
}
