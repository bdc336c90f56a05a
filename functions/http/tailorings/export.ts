import { exportTailoring } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { exportReply } from "../../services/exports/export-reply.ts";
import { exportsOrder } from "../../services/exports/exports-order.ts";

export const handler = http(exportTailoring, exportsOrder, async (service, { actor, params, query }) =>
  exportReply(await service.exportTailoring(actor, params.id, query)),
);
