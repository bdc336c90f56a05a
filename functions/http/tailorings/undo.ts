import { undoDecision } from "@tailorbird/contracts/review";
import { http } from "@tailorbird/lambda/http";
import { tailoringsReview } from "../../services/tailorings/tailorings-review.ts";

export const handler = http(undoDecision, tailoringsReview, (service, { actor, params, ifMatch }) =>
  service.undo(actor, params.id, ifMatch),
);
