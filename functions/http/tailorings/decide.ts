import { decideChange } from "@tailorbird/contracts/review";
import { http } from "@tailorbird/lambda/http";
import { tailoringsReview } from "../../services/tailorings/tailorings-review.ts";

export const handler = http(decideChange, tailoringsReview, (service, { actor, params, body, ifMatch }) =>
  service.decide(actor, params.id, params.changeId, body, ifMatch),
);
