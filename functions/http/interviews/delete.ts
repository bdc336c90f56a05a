import { deleteInterview } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { interviews } from "../../services/tracker/interviews.ts";

export const handler = http(deleteInterview, interviews, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
