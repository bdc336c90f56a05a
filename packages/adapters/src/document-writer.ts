/** Writing files, and reading a written PDF back for the check that nothing was added or lost. */
import type { DocumentWriter } from "@tailorbird/core/exports/export-renderer";
import { readPdf } from "@tailorbird/documents/read/pdf/read-pdf";
import { renderResume } from "@tailorbird/documents/write/render";

export function documentWriter(): DocumentWriter {
  return {
    async write(document, format) {
      const { bytes } = await renderResume(document, format);
      return bytes;
    },
    async readBack(pdf) {
      const { pages } = await readPdf(pdf);
      return pages.join("\n");
    },
  };
}
