import { getInterview } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { interviews } from "../../services/tracker/interviews.ts";

export const handler = http(getInterview, interviews, (service, { actor, params }) =>
  service.get(actor, params.id),
);
