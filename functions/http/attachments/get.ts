import { getAttachment } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { attachments } from "../../services/attachments/attachments.ts";

export const handler = http(getAttachment, attachments, (service, { actor, params }) =>
  service.get(actor, params.id),
);
