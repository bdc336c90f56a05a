import { listShareComments } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { shares } from "../../services/shares/shares.ts";

export const handler = http(listShareComments, shares, (service, { actor, params, query }) =>
  service.comments(actor, params.id, query),
);
