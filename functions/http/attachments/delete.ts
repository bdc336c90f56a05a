import { deleteAttachment } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { attachmentsRemove } from "../../services/attachments/attachments-remove.ts";

export const handler = http(deleteAttachment, attachmentsRemove, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
