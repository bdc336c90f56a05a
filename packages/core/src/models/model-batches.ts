/** The port to a provider's batch lane: many questions in one file, answered within a day, for half the price. */
import type { ModelErrorKind, ModelRequest, ModelUsage } from "@tailorbird/tailor/model";

export interface BatchLine {
  /** Names the question in the answers. */
  readonly customId: string;
  readonly request: ModelRequest<unknown>;
}

/** What came of a question that was charged. One that is not in the answers was not, and may be asked again. */
export type BatchReply =
  | { readonly value: unknown; readonly usage: ModelUsage }
  | {
      readonly failure: { readonly kind: ModelErrorKind; readonly message: string };
      readonly usage: ModelUsage;
    };

/** Every method throws ModelError; `misconfigured` says that trying again won't help. */
export interface ModelBatches {
  /** Stores the questions; nothing is charged. @returns the provider's name of the file, which it forgets by itself. */
  upload(lines: readonly BatchLine[]): Promise<string>;
  /** Has the file answered. @param name says on the provider's side what it belongs to. @returns the batch's name there. */
  create(fileId: string, name: string): Promise<string>;
  /** The batch that was made of a file, by somebody who did not live to tell. */
  findByFile(fileId: string): Promise<string | undefined>;
  poll(batchId: string): Promise<"running" | "ended">;
  /** Answers by customId, of a batch that has ended in whatever way. */
  collect(batchId: string): Promise<ReadonlyMap<string, BatchReply>>;
  /** Removes questions and answers from the provider's storage. */
  discard(batchId: string): Promise<void>;
}
