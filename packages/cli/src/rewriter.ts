import { openAiModel } from "@tailorbird/adapters/model-openai";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import type { Rewriter } from "@tailorbird/tailor/rewrite";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";

/** The model that the environment names (MODEL_ID with OPENAI_API_KEY or MODEL_BASE_URL), or the rules. */
export function chooseRewriter(): Rewriter {
  const { MODEL_ID: model, OPENAI_API_KEY: apiKey, MODEL_BASE_URL: baseUrl } = process.env;
  if (!model || !(apiKey || baseUrl)) return rulesRewriter();
  return modelRewriter(
    openAiModel({
      apiKey: apiKey ?? "none",
      ...(baseUrl && { baseUrl }),
      model,
      prices: { inputPerMTok: 0, cachedPerMTok: 0, outputPerMTok: 0 },
      timeoutMs: 60_000,
    }),
  );
}
