/**
 * Writing files, and reading a written PDF back for the check that nothing was added or lost. Both are loaded
 * when they are first needed: a guard message needs neither.
 */
import type { DocumentWriter } from "@tailorbird/core/exports/export-renderer";

export function documentWriter(): DocumentWriter {
  return {
    async write(document, format, look) {
      const { renderResume } = await import("@tailorbird/documents/write/render");
      return (await renderResume(document, format, look)).bytes;
    },
    async addedTexts(document) {
      const { addedTexts } = await import("@tailorbird/documents/write/added-texts");
      return addedTexts(document);
    },
    async readBack(pdf) {
      const { readPdf } = await import("@tailorbird/documents/read/pdf/read-pdf");
      return (await readPdf(pdf)).pages.join("\n");
    },
  };
}
