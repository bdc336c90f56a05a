/** What a worker has paid for: a later attempt starts from here and asks for nothing twice. */
import { RetryLater } from "@tailorbird/contracts/retry-later";
import {
  type LanguageModel,
  ModelError,
  type ModelErrorKind,
  type ModelRequest,
  type ModelUsage,
} from "@tailorbird/tailor/model";

/** How a question ended: with an answer, or with a failure that asking again would not mend. */
export type CheckpointEntry =
  | { readonly value: unknown; readonly usage: ModelUsage }
  | {
      readonly failure: { readonly kind: ModelErrorKind; readonly message: string };
      readonly usage: ModelUsage | null;
    }
  /** Asked overnight, and not answered within the provider's window: it may be asked by day. */
  | { readonly missed: true };

/** By the key of the request. */
export type Checkpoint = Readonly<Record<string, CheckpointEntry>>;

/** A limit that is over by then is waited for; anything longer is not worth a person's time. */
const longestWaitSeconds = 60;

/**
 * What makes answers outlive the worker, whichever of its models gave them.
 * @param options.save stores the checkpoint before the answer is used; throws when the work is no longer ours.
 * @param options.mayWait whether a model that asks for time is waited for, by RetryLater, rather than given up.
 * @returns the same model, that asks for nothing twice.
 */
export function checkpointing(
  reached: Checkpoint,
  options: { save: (checkpoint: Checkpoint) => Promise<void>; mayWait: boolean },
): (model: LanguageModel) => LanguageModel {
  let checkpoint = reached;
  const save = async (key: string, entry: CheckpointEntry) => {
    checkpoint = { ...checkpoint, [key]: entry };
    await options.save(checkpoint);
  };
  return (model) => ({
    id: model.id,
    async complete(request) {
      const earlier = readEntry(checkpoint[request.idempotencyKey], request);
      if (earlier) return earlier;
      try {
        const answer = await model.complete(request);
        await save(request.idempotencyKey, answer);
        return answer;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        if (options.mayWait && isWorthWaiting(error))
          throw new RetryLater("the model asks for time", error.retryAfterSeconds ?? 1, error);
        const { kind, message, usage = null } = error;
        if (usage) await save(request.idempotencyKey, { failure: { kind, message }, usage });
        throw error;
      }
    },
  });
}

export function isMissed(entry: CheckpointEntry | undefined): boolean {
  return entry !== undefined && "missed" in entry;
}

/**
 * What is already known of a question.
 * @returns undefined when it has not been asked, or not been answered overnight.
 * @throws ModelError when it was asked in vain, or its answer does not fit what is asked for: it was paid for.
 */
export function readEntry<T>(
  entry: CheckpointEntry | undefined,
  { parse }: Pick<ModelRequest<T>, "parse">,
): { value: T; usage: ModelUsage } | undefined {
  if (entry === undefined) return undefined;
  if ("failure" in entry)
    throw new ModelError(entry.failure.kind, entry.failure.message, { usage: entry.usage ?? undefined });
  if (!("value" in entry)) return undefined;
  const { usage } = entry;
  try {
    return { value: parse(entry.value), usage };
  } catch (cause) {
    throw new ModelError("invalid_output", "The model's answer does not fit its schema.", { usage, cause });
  }
}

function isWorthWaiting(error: ModelError): boolean {
  return (
    error.kind === "rate_limited" &&
    error.retryAfterSeconds !== undefined &&
    error.retryAfterSeconds <= longestWaitSeconds
  );
}
