/** What a caller may do. A signed-in person holds every scope; an API key holds those it was made with. */
import * as z from "zod/mini";

export const apiKeyScopes = [
  "resumes:read",
  "resumes:write",
  "jobs:read",
  "jobs:write",
  "tailorings:read",
  "tailorings:write",
  "applications:read",
  "applications:write",
  "webhooks:read",
  "webhooks:write",
  "account:read",
] as const;

/** `account:write` covers API keys themselves, so no API key can hold it and make others. */
export const scopes = [...apiKeyScopes, "account:write"] as const;

export const apiKeyScope = z.enum(apiKeyScopes);
export type Scope = (typeof scopes)[number];
