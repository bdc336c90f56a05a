import { previewImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { importsApply } from "../../services/imports-apply.ts";

export const handler = http(previewImport, importsApply, (service, { actor, params, body }) =>
  service.preview(actor, params.id, body),
);
