/** `LanguageModel` over the OpenAI API, or any server that speaks it: one attempt, strict JSON, cost to the micro-dollar. */
import { type LanguageModel, ModelError, type ModelRequest, type ModelUsage } from "@tailorbird/tailor/model";
import { costOf, type ModelLane, type ModelPrices } from "@tailorbird/tailor/model-price";
import OpenAI from "openai";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from "openai/resources/chat/completions";

export interface OpenAiModelOptions {
  apiKey: string;
  /** OpenAI's own when absent. */
  baseUrl?: string | undefined;
  model: string;
  prices: ModelPrices;
  /** For one attempt. */
  timeoutMs: number;
  /** 0 to 2; left out where it is null, and where the model turns out to take none. */
  temperature?: number | null | undefined;
  fetch?: typeof fetch | undefined;
}

export const lowTemperature = 0.2;

/**
 * A model behind the OpenAI chat completions API. It tries once: whoever counts what calls may cost counts attempts.
 * Every failure is a `ModelError`; an aborted signal is thrown as it is.
 */
export function openAiModel(options: OpenAiModelOptions): LanguageModel {
  const client = openAiClient(options);
  let temperature = options.temperature === undefined ? lowTemperature : options.temperature;
  return {
    id: options.model,
    async complete(request) {
      try {
        return await callOnce(client, options, request, temperature);
      } catch (error) {
        if (request.signal?.aborted) throw request.signal.reason;
        if (temperature === null || !isAboutTemperature(error)) throw asModelError(error);
        // Reasoning models take none. Refused before any work, so asking again costs nothing twice.
        temperature = null;
      }
      return callOnce(client, options, request, null).catch((error: unknown) => {
        throw request.signal?.aborted ? request.signal.reason : asModelError(error);
      });
    },
  };
}

export function openAiClient({ apiKey, baseUrl, fetch }: OpenAiModelOptions): OpenAI {
  return new OpenAI({
    apiKey,
    ...(baseUrl ? { baseURL: baseUrl } : {}),
    ...(fetch ? { fetch } : {}),
    maxRetries: 0,
  });
}

/** The body of one call, the same by itself and as a line of a batch. */
export function completionBody(
  model: string,
  request: ModelRequest<unknown>,
  temperature: number | null,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: [
      { role: "system", content: request.system },
      { role: "user", content: request.input },
    ],
    response_format: {
      type: "json_schema",
      json_schema: {
        name: request.schemaName,
        strict: true,
        schema: request.jsonSchema as Record<string, unknown>,
      },
    },
    max_completion_tokens: request.maxOutputTokens,
    ...(temperature === null ? {} : { temperature }),
    ...(request.cacheKey ? { prompt_cache_key: request.cacheKey } : {}),
    store: false,
  };
}

async function callOnce<T>(
  client: OpenAI,
  options: OpenAiModelOptions,
  request: ModelRequest<T>,
  temperature: number | null,
): Promise<{ value: T; usage: ModelUsage }> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  let completion: ChatCompletion;
  try {
    completion = await client.chat.completions.create(completionBody(options.model, request, temperature), {
      signal,
      timeout: options.timeoutMs,
      headers: { "Idempotency-Key": request.idempotencyKey },
    });
  } catch (error) {
    if (timeout.aborted && !request.signal?.aborted)
      throw new ModelError("timeout", `The model gave no answer within ${options.timeoutMs} ms.`, {
        cause: error,
      });
    throw error;
  }
  return readCompletion(completion, request, options, "now");
}

/** The answer and what it cost. @throws ModelError `refused` or `invalid_output`, with the usage */
export function readCompletion<T>(
  completion: ChatCompletion,
  request: Pick<ModelRequest<T>, "parse">,
  { model, prices }: Pick<OpenAiModelOptions, "model" | "prices">,
  lane: ModelLane,
): { value: T; usage: ModelUsage } {
  const inputTokens = completion.usage?.prompt_tokens ?? 0;
  const outputTokens = completion.usage?.completion_tokens ?? 0;
  const cachedTokens = Math.min(inputTokens, completion.usage?.prompt_tokens_details?.cached_tokens ?? 0);
  const tokens = { inputTokens, cachedTokens, outputTokens };
  const usage = { model, calls: 1, ...tokens, costMicros: costOf(tokens, prices, lane), reused: 0 };
  return { value: readValue(completion, request, usage), usage };
}

function readValue<T>(
  completion: ChatCompletion,
  request: Pick<ModelRequest<T>, "parse">,
  usage: ModelUsage,
): T {
  const choice = completion.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === "content_filter")
    throw new ModelError("refused", "The model refused to answer.", { usage });
  if (choice?.finish_reason === "length")
    throw new ModelError("invalid_output", "The model's answer was cut off before its end.", { usage });
  const content = choice?.message?.content;
  if (!content) throw new ModelError("invalid_output", "The model gave an empty answer.", { usage });
  try {
    return request.parse(JSON.parse(content));
  } catch (error) {
    throw new ModelError("invalid_output", "The model's answer does not fit its schema.", {
      usage,
      cause: error,
    });
  }
}

function isAboutTemperature(error: unknown): boolean {
  return error instanceof OpenAI.APIError && error.status === 400 && error.param === "temperature";
}

/** What any failure of the provider means to the engine. */
export function asModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return new ModelError("timeout", "The model gave no answer in time.", { cause: error });
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    const retryAfterSeconds = retryAfter(error.headers);
    if (error.status === 429 && error.code !== "insufficient_quota")
      return new ModelError("rate_limited", "The model's provider asks for patience.", {
        retryAfterSeconds,
        cause: error,
      });
    if (error.status === 408 || error.status === 409 || error.status >= 500)
      return new ModelError("unavailable", `The model's provider answered ${error.status}.`, {
        retryAfterSeconds,
        cause: error,
      });
    return new ModelError(
      "misconfigured",
      `The model's provider answered ${error.status}. Check the key, the model's name and the account.`,
      { cause: error },
    );
  }
  return new ModelError("unavailable", "The model's provider could not be reached.", {
    cause: error,
    mayBeCharged: !wasNeverSent(error),
  });
}

const neverSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** No connection came about, so the provider can't have worked. */
function wasNeverSent(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if ("code" in at && typeof at.code === "string" && neverSent.has(at.code)) return true;
  return false;
}

function retryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get("retry-after");
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1_000));
}
