/** Answers by the content of their question: whoever asks the very same again, of the same account, pays nothing. */
import { type LanguageModel, type ModelRequest, noUsage } from "@tailorbird/tailor/model";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { contentHash } from "../shared/content-hash.ts";
import type { Queries } from "../shared/database.ts";
import { modelAnswer } from "./model.sql.ts";

const keptFor = sql`interval '30 days'`;

export interface Keeping {
  readonly queries: Queries;
  readonly accountId: string;
  /** Whose answers these are: they are deleted with it. */
  readonly resumeId: string;
}

/** The same model, whose answers are looked for first. Only answers that fit their schema are kept. */
export function keptAnswers(model: LanguageModel, keeping: Keeping): LanguageModel {
  const { queries } = keeping;
  return {
    id: model.id,
    async complete(request) {
      const hash = questionHash(model.id, request);
      const kept = await findAnswer(queries, hash, request);
      if (kept) return { value: kept.value, usage: { ...noUsage(model.id), reused: 1 } };
      const answer = await model.complete(request);
      // An answer that can't be kept is an answer all the same.
      await keepAnswer(keeping, hash, answer.value).catch(() => {});
      return answer;
    },
  };
}

/** Everything that can change the answer, and nothing that can't. */
export function questionHash(modelId: string, request: ModelRequest<unknown>): string {
  const { system, input, schemaName, jsonSchema, maxOutputTokens } = request;
  return contentHash([modelId, system, input, schemaName, jsonSchema, maxOutputTokens]);
}

/** @returns undefined when there is none, or it does not fit what is asked for. */
export async function findAnswer<T>(
  queries: Queries,
  hash: string,
  { parse }: Pick<ModelRequest<T>, "parse">,
): Promise<{ value: T } | undefined> {
  const [row] = await queries
    .select({ value: modelAnswer.value })
    .from(modelAnswer)
    .where(and(eq(modelAnswer.requestHash, hash), gt(modelAnswer.createdAt, sql`now() - ${keptFor}`)));
  if (!row) return undefined;
  try {
    return { value: parse(row.value) };
  } catch {
    return undefined;
  }
}

export async function keepAnswer(
  { queries, accountId, resumeId }: Keeping,
  requestHash: string,
  value: unknown,
): Promise<void> {
  await queries
    .insert(modelAnswer)
    .values({ accountId, requestHash, resumeId, value })
    .onConflictDoUpdate({
      target: [modelAnswer.accountId, modelAnswer.requestHash],
      set: { value: sql`excluded.value`, createdAt: sql`now()` },
    });
  await queries.delete(modelAnswer).where(lt(modelAnswer.createdAt, sql`now() - ${keptFor}`));
}
