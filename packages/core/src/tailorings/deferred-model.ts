/** A model that answers what is known and hands back the rest: how a run of the engine tells what it has to ask. */
import { type LanguageModel, type ModelRequest, noUsage } from "@tailorbird/tailor/model";
import { findAnswer, questionHash } from "../models/kept-answers.ts";
import type { Queries } from "../shared/database.ts";
import { type Checkpoint, isMissed, readEntry } from "./checkpoint.ts";

/** The engine's next question. No failure of the model's, so the engine lets it pass. */
export class QuestionOpen extends Error {
  override readonly name = "QuestionOpen";
  readonly request: ModelRequest<unknown>;

  constructor(request: ModelRequest<unknown>) {
    super("the engine asks a question whose answer is not there yet");
    this.request = request;
  }
}

/** Asked overnight in vain: it is asked by day, by whoever works on the tailoring. */
export class QuestionMissed extends Error {
  override readonly name = "QuestionMissed";
}

export function deferredModel(id: string, queries: Queries, checkpoint: Checkpoint): LanguageModel {
  return {
    id,
    async complete(request) {
      const entry = checkpoint[request.idempotencyKey];
      if (isMissed(entry)) throw new QuestionMissed();
      const earlier = readEntry(entry, request);
      if (earlier) return earlier;
      const kept = await findAnswer(queries, questionHash(id, request), request);
      if (!kept) throw new QuestionOpen(request);
      return { value: kept.value, usage: { ...noUsage(id), reused: 1 } };
    },
  };
}
