/** What a worker has finished of a tailoring: a later attempt starts from here and repeats nothing that was paid for. */

import type { ProposedChange } from "@tailorbird/contracts/tailoring-result";
import type { ModelUsage } from "@tailorbird/tailor/model";

export interface Checkpoint {
  /** Answers of the model, by the number of the round: 1, and 2 when refused changes were tried once more. */
  rounds?: { rewriterId: string; changes: ProposedChange[]; usage: ModelUsage }[];
  /** Set when the model was given up for the rules, with the reason as a warning's code. */
  fellBack?: "model_unavailable" | "model_kept_inventing";
}
