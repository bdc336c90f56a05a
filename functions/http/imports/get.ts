import { getImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { imports } from "../../services/imports/imports.ts";

export const handler = http(getImport, imports, (service, { actor, params }) =>
  service.get(actor, params.id),
);
