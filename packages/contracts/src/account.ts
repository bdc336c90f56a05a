/** The caller's account and its API keys. */
import * as z from "zod/mini";
import { accountId, apiKeyId, givenInstant, instant } from "./id.ts";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { apiKeyScope, scopes } from "./scope.ts";

export const me = z.object({
  id: accountId,
  /** How this request was signed. */
  signedInAs: z.enum(["person", "api_key"]),
  scopes: z.array(z.enum(scopes)),
});

export const apiKey = z.object({
  id: apiKeyId,
  name: z.string(),
  scopes: z.array(apiKeyScope),
  /** The last four characters, to tell keys apart. */
  hint: z.string(),
  createdAt: instant,
  /** To the hour; null when it has never signed anything. */
  lastUsedAt: z.nullable(instant),
  expiresAt: z.nullable(instant),
  revokedAt: z.nullable(instant),
});
const keyName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
/** `secret` is shown once: only its hash is stored. */
const apiKeyWithSecret = z.extend(apiKey, { secret: z.string() });

export const getMe = defineRoute({
  id: "account/me",
  method: "GET",
  path: "/v1/me",
  summary: "Tell who is calling and what they may do",
  auth: "account:read",
  responses: { 200: { description: "The caller.", schema: me } },
  errors: [],
});

export const createApiKey = defineRoute({
  id: "api-keys/create",
  method: "POST",
  path: "/v1/api-keys",
  summary: "Make an API key; its secret is shown only now",
  description:
    "Only a hash of the secret is stored. A repeated key answers the same API key with a new secret, and the earlier one stops working; once the API key has been used or revoked, already_exists.",
  auth: "account:write",
  idempotent: true,
  body: z.strictObject({
    name: keyName,
    scopes: z.array(apiKeyScope).check(z.minLength(1), z.maxLength(20)),
    expiresAt: z.optional(givenInstant),
  }),
  responses: { 201: { description: "Made.", schema: apiKeyWithSecret } },
  errors: ["already_exists", "idempotency_key_reused", "limit_reached"],
});

export const listApiKeys = defineRoute({
  id: "api-keys/list",
  method: "GET",
  path: "/v1/api-keys",
  summary: "List API keys, newest first",
  auth: "account:read",
  query: z.strictObject(pageQuery),
  responses: { 200: { description: "A page of keys, without their secrets.", schema: pageOf(apiKey) } },
  errors: [],
});

export const renameApiKey = defineRoute({
  id: "api-keys/rename",
  method: "PATCH",
  path: "/v1/api-keys/{id}",
  summary: "Give an API key another name",
  auth: "account:write",
  params: z.object({ id: apiKeyId }),
  body: z.strictObject({ name: keyName }),
  responses: { 200: { description: "The key, without its secret.", schema: apiKey } },
  errors: [],
});

export const revokeApiKey = defineRoute({
  id: "api-keys/revoke",
  method: "DELETE",
  path: "/v1/api-keys/{id}",
  summary: "Revoke an API key; it stops working within 60 seconds",
  auth: "account:write",
  params: z.object({ id: apiKeyId }),
  responses: { 204: { description: "Revoked." } },
  errors: [],
});

export type Me = z.infer<typeof me>;
export type ApiKey = z.infer<typeof apiKey>;
