import { createImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { importsUpload } from "../../services/imports/imports-upload.ts";

export const handler = http(createImport, importsUpload, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
