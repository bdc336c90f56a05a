import { updateView } from "@tailorbird/contracts/views";
import { http } from "@tailorbird/lambda/http";
import { views } from "../../services/tracker/views.ts";

export const handler = http(updateView, views, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
