import { getView } from "@tailorbird/contracts/views";
import { http } from "@tailorbird/lambda/http";
import { views } from "../../services/tracker/views.ts";

export const handler = http(getView, views, (service, { actor, params }) => service.get(actor, params.id));
