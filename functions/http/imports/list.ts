import { listImports } from "@tailorbird/contracts/imports";
import { http } from "@tailorbird/lambda/http";
import { imports } from "../../services/imports/imports.ts";

export const handler = http(listImports, imports, (service, { actor, query }) => service.list(actor, query));
