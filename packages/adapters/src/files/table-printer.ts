/** Tables on paper. The typesetter is loaded when the first is asked for. */
import type { TablePrinter } from "@tailorbird/core/reports/reports";

export function tablePrinter(): TablePrinter {
  return {
    async print(table) {
      const { writeTablePdf } = await import("@tailorbird/documents/write/table-pdf");
      return writeTablePdf(table);
    },
  };
}
