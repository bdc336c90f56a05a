import { listShares } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { shares } from "../../services/shares/shares.ts";

export const handler = http(listShares, shares, (service, { actor, query }) => service.list(actor, query));
