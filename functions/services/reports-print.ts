import { tablePrinter } from "@tailorbird/adapters/table-printer";
import { reports } from "./reports.ts";

/** The reports, and what puts them on paper. */
export async function reportsPrint() {
  return { reports: await reports(), printer: tablePrinter() };
}
