import { decideChanges } from "@tailorbird/contracts/review";
import { http } from "@tailorbird/lambda/http";
import { tailoringsReview } from "../../services/tailorings/tailorings-review.ts";

export const handler = http(decideChanges, tailoringsReview, (service, { actor, params, body, ifMatch }) =>
  service.decideMany(actor, params.id, body, ifMatch),
);
