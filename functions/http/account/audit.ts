import { listAudit } from "@tailorbird/contracts/audit";
import { http } from "@tailorbird/lambda/http";
import { audit } from "../../services/accounts/audit.ts";

export const handler = http(listAudit, audit, (service, { actor, query }) => service.list(actor, query));
