import { previewImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { importsPreview } from "../../services/imports/imports-preview.ts";

export const handler = http(previewImport, importsPreview, (service, { actor, params, body }) =>
  service.preview(actor, params.id, body),
);
