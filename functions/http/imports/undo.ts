import { undoImport } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { importsUndo } from "../../services/imports/imports-undo.ts";

export const handler = http(undoImport, importsUndo, (service, { actor, params }) =>
  service.undo(actor, params.id),
);
