import { listAttachments } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { attachments } from "../../services/attachments/attachments.ts";

export const handler = http(listAttachments, attachments, (service, { actor, params, query }) =>
  service.list(actor, params.id, query),
);
