import { applyImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { importsApply } from "../../services/imports/imports-apply.ts";

export const handler = http(applyImport, importsApply, (service, { actor, params, body }) =>
  service.apply(actor, params.id, body),
);
