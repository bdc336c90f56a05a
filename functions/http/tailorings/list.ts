import { listTailorings } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { tailoringsRead } from "../../services/tailorings/tailorings-read.ts";

export const handler = http(listTailorings, tailoringsRead, (service, { actor, query }) =>
  service.list(actor, query),
);
