import { deleteView } from "@tailorbird/contracts/views";
import { http } from "@tailorbird/lambda/http";
import { views } from "../../services/tracker/views.ts";

export const handler = http(deleteView, views, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
