import { listInterviews } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { interviews } from "../../services/tracker/interviews.ts";

export const handler = http(listInterviews, interviews, (service, { actor, params, query }) =>
  service.list(actor, params.id, query),
);
