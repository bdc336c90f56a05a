import { getSearchReport } from "@tailorbird/contracts/reports";
import { http } from "@tailorbird/lambda/http";
import { rawReply } from "@tailorbird/lambda/reply";
import { reports } from "../../services/reports.ts";

export const handler = http(getSearchReport, reports, async (service, { actor, query }) => {
  const file = await service.searchReport(actor, query);
  const name = `attachment; filename="job-search-${query.from}-${query.to}.csv"`;
  return rawReply(200, file, "text/csv; charset=utf-8", { "content-disposition": name });
});
