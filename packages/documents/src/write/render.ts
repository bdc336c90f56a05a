import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { RenderOptions } from "./render-options.ts";

export type RenderFormat = "pdf" | "docx" | "md" | "json";

export interface Rendered {
  bytes: Uint8Array;
  contentType: string;
  /** Without a dot. */
  extension: string;
}

/**
 * Writes a resume as PDF (PDF/UA-1, tagged), DOCX, Markdown or JSON Resume. Equal input gives equal
 * bytes. Each writer is loaded when it is first asked for.
 */
export async function renderResume(
  doc: ResumeDocument,
  format: RenderFormat,
  options: RenderOptions = {},
): Promise<Rendered> {
  switch (format) {
    case "pdf": {
      const { writePdf } = await import("./pdf.ts");
      return { bytes: writePdf(doc, options), contentType: "application/pdf", extension: "pdf" };
    }
    case "docx": {
      const { writeDocx } = await import("./docx.ts");
      const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      return { bytes: await writeDocx(doc, options), contentType, extension: "docx" };
    }
    case "md": {
      const { writeMarkdown } = await import("./markdown.ts");
      return {
        bytes: utf8(writeMarkdown(doc)),
        contentType: "text/markdown; charset=utf-8",
        extension: "md",
      };
    }
    case "json": {
      const { toJsonResume } = await import("../model.ts");
      const text = `${JSON.stringify(toJsonResume(doc).resume, null, 2)}\n`;
      return { bytes: utf8(text), contentType: "application/json; charset=utf-8", extension: "json" };
    }
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
