import { deleteApplication } from "@tailorbird/contracts/applications";
import { http } from "@tailorbird/lambda/http";
import { attachmentsRemove } from "../../services/attachments/attachments-remove.ts";

export const handler = http(deleteApplication, attachmentsRemove, (service, { actor, params }) =>
  service.removeApplication(actor, params.id),
);
