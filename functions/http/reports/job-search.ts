import { getSearchReport } from "@tailorbird/contracts/reports";
import { http } from "@tailorbird/lambda/http";
import { rawReply } from "@tailorbird/lambda/reply";
import { reportsPrint } from "../../services/reports/reports-print.ts";

const types = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" } as const;

export const handler = http(getSearchReport, reportsPrint, async ({ reports, printer }, { actor, query }) => {
  const file =
    query.format === "pdf"
      ? await reports.printSearchReport(actor, query, printer)
      : await reports.searchReport(actor, query);
  const name = `attachment; filename="job-search-${query.from}-${query.to}.${query.format}"`;
  return rawReply(200, file, types[query.format], { "content-disposition": name });
});
