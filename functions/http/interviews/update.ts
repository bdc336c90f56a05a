import { updateInterview } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { interviews } from "../../services/interviews.ts";

export const handler = http(updateInterview, interviews, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
