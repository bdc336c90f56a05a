import { cancelTailoring } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { tailoringsCancel } from "../../services/tailorings/tailorings-cancel.ts";

export const handler = http(cancelTailoring, tailoringsCancel, (service, { actor, params }) =>
  service.cancel(actor, params.id),
);
