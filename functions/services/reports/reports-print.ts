import { tablePrinter } from "@tailorbird/adapters/files/table-printer";
import { reports } from "./reports.ts";

/** The reports, and what puts them on paper. */
export async function reportsPrint() {
  return { reports: await reports(), printer: tablePrinter() };
}
