import { listDecisions } from "@tailorbird/contracts/review";
import { http } from "@tailorbird/lambda/http";
import { tailoringsReview } from "../../services/tailorings/tailorings-review.ts";

export const handler = http(listDecisions, tailoringsReview, (service, { actor, params, query }) =>
  service.history(actor, params.id, query),
);
