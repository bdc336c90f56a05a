/** Health, the API's own description and its page. Public. */
import * as z from "zod/mini";
import { defineRoute } from "./route.ts";

export const getHealth = defineRoute({
  id: "system/health",
  method: "GET",
  path: "/v1/health",
  summary: "Tell whether the API answers",
  auth: "none",
  responses: {
    200: { description: "It answers.", schema: z.object({ status: z.literal("ok"), stage: z.string() }) },
  },
  errors: [],
});

export const getOpenApi = defineRoute({
  id: "system/openapi",
  method: "GET",
  path: "/v1/openapi.json",
  summary: "Read this API's OpenAPI 3.1 document",
  auth: "none",
  responses: { 200: { description: "The document.", contentTypes: ["application/json"] } },
  errors: [],
});

export const getDocs = defineRoute({
  id: "system/docs",
  method: "GET",
  path: "/v1/docs",
  summary: "Read this API's documentation as a page",
  auth: "none",
  responses: { 200: { description: "The page.", contentTypes: ["text/html"] } },
  errors: [],
});

export const getDocsScript = defineRoute({
  id: "system/docs-script",
  method: "GET",
  path: "/v1/docs/scalar.js",
  summary: "Load the script of the documentation page",
  description: "Served from the same origin, so that the page makes no third-party request.",
  auth: "none",
  responses: { 200: { description: "The script.", contentTypes: ["text/javascript"] } },
  errors: [],
});
