/** What a worker has finished of a tailoring: a later attempt starts from here and repeats nothing that was paid for. */
import type { ProposedChange } from "@tailorbird/contracts/tailoring-result";
import type { ModelUsage } from "@tailorbird/tailor/model";

export interface Round {
  readonly rewriterId: string;
  readonly changes: ProposedChange[];
  readonly usage: ModelUsage;
}

export interface Checkpoint {
  /** A model's answers: the first, and the second when refused changes were tried once more. */
  readonly rounds?: readonly Round[];
  /** Set when the model was given up for the rules. */
  readonly fellBack?: "model_unavailable" | "model_kept_inventing";
}
