import { getOpenApi } from "@tailorbird/contracts/system";
import { http } from "@tailorbird/lambda/http";
import { openApiDocument } from "../../services/system/openapi-document.ts";

export const handler = http(getOpenApi, openApiDocument, async (document) => document);
