import { downloadAttachment } from "@tailorbird/contracts/attachments";
import { http } from "@tailorbird/lambda/http";
import { attachmentsFiles } from "../../services/attachments/attachments-files.ts";

export const handler = http(downloadAttachment, attachmentsFiles, (service, { actor, params }) =>
  service.download(actor, params.id),
);
