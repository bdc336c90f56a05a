import { listViews } from "@tailorbird/contracts/views";
import { http } from "@tailorbird/lambda/http";
import { views } from "../../services/tracker/views.ts";

export const handler = http(listViews, views, (service, { actor, query }) => service.list(actor, query));
