import { exportResume } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { exportReply } from "../../services/exports/export-reply.ts";
import { exportsOrder } from "../../services/exports/exports-order.ts";

export const handler = http(exportResume, exportsOrder, async (service, { actor, params, query }) =>
  exportReply(
    await service.exportResume(actor, params.id, {
      ...query,
      version: query.version === undefined ? undefined : Number(query.version),
    }),
  ),
);
