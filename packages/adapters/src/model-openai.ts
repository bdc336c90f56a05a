/** `LanguageModel` over the OpenAI API, or any server that speaks it: strict JSON, bounded retries, cost to the micro-dollar. */
import { type LanguageModel, ModelError, type ModelRequest, type ModelUsage } from "@tailorbird/tailor/model";
import OpenAI from "openai";
import type { ChatCompletion } from "openai/resources/chat/completions";

export interface OpenAiModelOptions {
  apiKey: string;
  /** OpenAI's own when absent. */
  baseUrl?: string | undefined;
  model: string;
  /** US dollars per million tokens, which is micro-dollars per token. */
  prices: { inputPerMTok: number; cachedPerMTok: number; outputPerMTok: number };
  /** For the whole call, retries and waiting included. */
  timeoutMs: number;
  fetch?: typeof fetch | undefined;
}

const mostAttempts = 3;
const firstPauseMs = 500;

/** A model behind the OpenAI chat completions API. Every failure is a `ModelError`; an aborted signal is thrown as it is. */
export function openAiModel(options: OpenAiModelOptions): LanguageModel {
  const client = new OpenAI({
    apiKey: options.apiKey,
    ...(options.baseUrl ? { baseURL: options.baseUrl } : {}),
    ...(options.fetch ? { fetch: options.fetch } : {}),
    maxRetries: 0,
  });
  return {
    id: options.model,
    async complete(request) {
      const deadline = Date.now() + options.timeoutMs;
      for (let attempt = 1; ; attempt++) {
        try {
          return await callOnce(client, options, request, deadline);
        } catch (error) {
          if (request.signal?.aborted) throw request.signal.reason;
          const problem = asModelError(error);
          const pause = pauseBefore(problem, attempt);
          if (pause === null || attempt === mostAttempts || Date.now() + pause >= deadline) throw problem;
          await wait(pause, request.signal);
        }
      }
    },
  };
}

async function callOnce<T>(
  client: OpenAI,
  options: OpenAiModelOptions,
  request: ModelRequest<T>,
  deadline: number,
): Promise<{ value: T; usage: ModelUsage }> {
  const timeout = AbortSignal.timeout(Math.max(1, deadline - Date.now()));
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  let completion: ChatCompletion;
  try {
    completion = await client.chat.completions.create(
      {
        model: options.model,
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
        store: false,
      },
      { signal, timeout: options.timeoutMs, headers: { "Idempotency-Key": request.idempotencyKey } },
    );
  } catch (error) {
    if (timeout.aborted && !request.signal?.aborted)
      throw new ModelError("timeout", `The model gave no answer within ${options.timeoutMs} ms.`, {
        cause: error,
      });
    throw error;
  }
  const usage = usageOf(completion, options);
  return { value: readValue(completion, request, usage), usage };
}

function readValue<T>(completion: ChatCompletion, request: ModelRequest<T>, usage: ModelUsage): T {
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

function usageOf(completion: ChatCompletion, { model, prices }: OpenAiModelOptions): ModelUsage {
  const inputTokens = completion.usage?.prompt_tokens ?? 0;
  const outputTokens = completion.usage?.completion_tokens ?? 0;
  const cachedTokens = Math.min(inputTokens, completion.usage?.prompt_tokens_details?.cached_tokens ?? 0);
  const cost =
    (inputTokens - cachedTokens) * prices.inputPerMTok +
    cachedTokens * prices.cachedPerMTok +
    outputTokens * prices.outputPerMTok;
  // Rounded up, so that no sum of calls ever costs more than was counted; the epsilon keeps 0.1 + 0.2 from adding one.
  const costMicros = Math.ceil(cost - 1e-9);
  return { model, calls: 1, inputTokens, cachedTokens, outputTokens, costMicros, reused: 0 };
}

function asModelError(error: unknown): ModelError {
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
  return new ModelError("unavailable", "The model's provider could not be reached.", { cause: error });
}

function retryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get("retry-after");
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1_000));
}

/** Milliseconds to wait before trying again; null when trying again can't help or would cost twice. */
function pauseBefore(problem: ModelError, attempt: number): number | null {
  if (problem.kind !== "rate_limited" && problem.kind !== "unavailable") return null;
  const backOff = firstPauseMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
  return Math.max((problem.retryAfterSeconds ?? 0) * 1_000, backOff);
}

async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
