import { revokeShare } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { shares } from "../../services/shares/shares.ts";

export const handler = http(revokeShare, shares, (service, { actor, params }) =>
  service.revoke(actor, params.id),
);
