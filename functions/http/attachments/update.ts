import { updateAttachment } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { attachments } from "../../services/attachments/attachments.ts";

export const handler = http(updateAttachment, attachments, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
