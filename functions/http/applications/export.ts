import { exportApplications } from "@tailorbird/contracts/reports";
import { http } from "@tailorbird/lambda/http";
import { rawReply } from "@tailorbird/lambda/reply";
import { reports } from "../../services/reports/reports.ts";

const types = { csv: "text/csv; charset=utf-8", json: "application/json" } as const;

export const handler = http(exportApplications, reports, async (service, { actor, query: { format } }) => {
  const file = await service.export(actor, format);
  const name = `attachment; filename="applications.${format}"`;
  return rawReply(200, file, types[format], { "content-disposition": name });
});
