import { renewAttachmentUpload } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { attachmentsFiles } from "../../services/attachments/attachments-files.ts";

export const handler = http(renewAttachmentUpload, attachmentsFiles, (service, { actor, params }) =>
  service.renew(actor, params.id),
);
