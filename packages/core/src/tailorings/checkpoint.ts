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
    };

/** By the key of the request. */
export type Checkpoint = Readonly<Record<string, CheckpointEntry>>;

/** A limit that is over by then is waited for; anything longer is not worth a person's time. */
const longestWaitSeconds = 60;

/**
 * The same model, whose answers outlive the worker.
 * @param options.save stores the checkpoint before the answer is used; throws when the work is no longer ours.
 * @param options.mayWait whether a model that asks for time is waited for, by RetryLater, rather than given up.
 */
export function checkpointed(
  model: LanguageModel,
  reached: Checkpoint,
  options: { save: (checkpoint: Checkpoint) => Promise<void>; mayWait: boolean },
): LanguageModel {
  let checkpoint = reached;
  const save = async (key: string, entry: CheckpointEntry) => {
    checkpoint = { ...checkpoint, [key]: entry };
    await options.save(checkpoint);
  };
  return {
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
  };
}

/**
 * What is already known of a question.
 * @returns undefined when it has not been asked, or its answer no longer fits what is asked for.
 * @throws ModelError when it was asked in vain.
 */
export function readEntry<T>(
  entry: CheckpointEntry | undefined,
  { parse }: Pick<ModelRequest<T>, "parse">,
): { value: T; usage: ModelUsage } | undefined {
  if (entry === undefined) return undefined;
  if ("failure" in entry)
    throw new ModelError(entry.failure.kind, entry.failure.message, { usage: entry.usage ?? undefined });
  try {
    return { value: parse(entry.value), usage: entry.usage };
  } catch {
    return undefined;
  }
}

function isWorthWaiting(error: ModelError): boolean {
  return (
    error.kind === "rate_limited" &&
    error.retryAfterSeconds !== undefined &&
    error.retryAfterSeconds <= longestWaitSeconds
  );
}
