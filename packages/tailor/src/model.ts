/** The port to a language model. Adapters implement it; the engine knows nothing of any provider. */

export interface ModelUsage {
  model: string;
  calls: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar. */
  costMicros: number;
  /** Answers that had been paid for before, to the very same question. */
  reused: number;
}

export interface ModelRequest<T> {
  /** What the call is for, in logs and receipts: `rewrite`. Never personal data. */
  purpose: string;
  system: string;
  input: string;
  schemaName: string;
  /** JSON Schema in the subset strict structured output takes. */
  jsonSchema: object;
  /** Reads the model's JSON; throws when it does not fit. Takes what it returned, too: answers are kept and read again. */
  parse: (value: unknown) => T;
  maxOutputTokens: number;
  /** Names the call within its work; the same key never costs twice. */
  idempotencyKey: string;
  /** Requests that begin alike share it, so that a provider finds the beginning in its cache. Never personal data. */
  cacheKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface LanguageModel {
  readonly id: string;
  /** @throws ModelError */
  complete<T>(request: ModelRequest<T>): Promise<{ value: T; usage: ModelUsage }>;
}

export type ModelErrorKind =
  | "unavailable"
  | "timeout"
  | "rate_limited"
  | "refused"
  | "invalid_output"
  | "misconfigured"
  /** A limit of the account's, the day's or the tailoring's leaves no room for the call. */
  | "over_budget"
  /** What would have been sent held a person's contact details. */
  | "withheld";

/** A model that gave no usable answer. `usage` is what was spent all the same. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly kind: ModelErrorKind;
  readonly retryAfterSeconds: number | undefined;
  readonly usage: ModelUsage | undefined;
  /** The provider may have worked, and charged, although no answer came. */
  readonly mayBeCharged: boolean;

  constructor(
    kind: ModelErrorKind,
    message: string,
    options: {
      retryAfterSeconds?: number | undefined;
      usage?: ModelUsage | undefined;
      mayBeCharged?: boolean | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.usage = options.usage;
    this.mayBeCharged = options.mayBeCharged ?? kind === "timeout";
  }
}

/** No call, no cost. */
export function noUsage(model: string): ModelUsage {
  return { model, calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, costMicros: 0, reused: 0 };
}

/** Two receipts as one. */
export function addUsage(a: ModelUsage, b: ModelUsage): ModelUsage {
  return {
    model: b.calls + b.reused > 0 ? b.model : a.model,
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicros: a.costMicros + b.costMicros,
    reused: a.reused + b.reused,
  };
}
