/** The client that every call takes: `resumesList({ client })`. */
import { toApiError } from "./api-error.ts";
import { createClient } from "./generated/client/client.gen.ts";
import type { Client } from "./generated/client/types.gen.ts";
import { createRetryingFetch, type RetrySettings } from "./retrying-fetch.ts";

export type { Client } from "./generated/client/types.gen.ts";

export interface TailorbirdOptions {
  /** Where the API is, without `/v1`: `https://app.example.com`. */
  baseUrl: string;
  /** An access token or an API key; a function is asked before each request, so that it can renew one. */
  token?: string | (() => string | undefined | Promise<string | undefined>);
  retry?: RetrySettings;
}

/** Every failed call throws an `ApiError`. */
export function createTailorbird({ baseUrl, token, retry }: TailorbirdOptions): Client {
  const client = createClient({
    baseUrl: baseUrl.replace(/\/+$/, ""),
    throwOnError: true,
    responseStyle: "data",
    fetch: createRetryingFetch(retry),
  });
  client.interceptors.request.use(async (request) => {
    const value = typeof token === "function" ? await token() : token;
    if (value !== undefined) request.headers.set("authorization", `Bearer ${value}`);
    return request;
  });
  client.interceptors.error.use((error, response) => toApiError(error, response));
  return client;
}

/** For POSTs that create or spend: the same key with the same body is carried out once, so it can be sent again. */
export function idempotencyKey(key: string = globalThis.crypto.randomUUID()): { "Idempotency-Key": string } {
  return { "Idempotency-Key": key };
}

/** For writes to rows that change: refused with `revision_mismatch` when somebody has changed it since. */
export function ifRevision(revision: number): { "If-Match": string } {
  return { "If-Match": `"${revision}"` };
}
