import { undoImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { imports } from "../../services/imports.ts";

export const handler = http(undoImport, imports, (service, { actor, params }) =>
  service.undo(actor, params.id),
);
