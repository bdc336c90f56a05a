/** What a worker has paid for: a later attempt starts from here and asks for nothing twice. */
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { ModelError } from "@tailorbird/tailor/model";
import type { RewriteAnswer, Rewriter } from "@tailorbird/tailor/rewrite";

/** A model's answers, by the key of the request. */
export type Checkpoint = Readonly<Record<string, RewriteAnswer>>;

/** A limit that is over by then is waited for; anything longer is not worth a person's time. */
const longestWaitSeconds = 60;

/**
 * The same rewriter, whose answers outlive the worker.
 * @param options.save stores the checkpoint before the answer is used; throws when the work is no longer ours.
 * @param options.mayWait whether a model that asks for time is waited for, by RetryLater, rather than given up.
 */
export function checkpointed(
  rewriter: Rewriter,
  reached: Checkpoint,
  options: { save: (checkpoint: Checkpoint) => Promise<void>; mayWait: boolean },
): Rewriter {
  let checkpoint = reached;
  return {
    id: rewriter.id,
    async rewrite(request, signal) {
      const earlier = checkpoint[request.idempotencyKey];
      if (earlier) return earlier;
      const answer = await rewriter.rewrite(request, signal).catch((error: unknown) => {
        throw options.mayWait && isWorthWaiting(error)
          ? new RetryLater("the model asks for time", error.retryAfterSeconds ?? 1, error)
          : error;
      });
      // The rules make no calls: their answer costs nothing to make again.
      if (answer.usage.calls > 0) {
        checkpoint = { ...checkpoint, [request.idempotencyKey]: answer };
        await options.save(checkpoint);
      }
      return answer;
    },
  };
}

function isWorthWaiting(error: unknown): error is ModelError {
  return (
    error instanceof ModelError &&
    error.kind === "rate_limited" &&
    error.retryAfterSeconds !== undefined &&
    error.retryAfterSeconds <= longestWaitSeconds
  );
}
