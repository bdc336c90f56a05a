import { updateInterview } from "@tailorbird/contracts/interviews";
import { http } from "@tailorbird/lambda/http";
import { followedUpdates } from "../../services/tracker/followed-updates.ts";

export const handler = http(updateInterview, followedUpdates, (service, { actor, params, body, ifMatch }) =>
  service.updateInterview(actor, params.id, body, ifMatch),
);
