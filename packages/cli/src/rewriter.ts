import { openAiModel } from "@tailorbird/adapters/models/model-openai";
import type { LanguageModel } from "@tailorbird/tailor/model";
import { modelRewriter } from "@tailorbird/tailor/model-rewriter";
import type { Rewriter } from "@tailorbird/tailor/rewrite";
import { rulesRewriter } from "@tailorbird/tailor/rules-rewriter";

export interface Writers {
  rewriter: Rewriter;
  reader: LanguageModel | undefined;
  /** That the reader may prove words which the rules do not find; only where MODEL_VERIFIER_PROVES is `yes`. */
  mayProve: boolean;
}

/**
 * The model that the environment names (MODEL_ID with OPENAI_API_KEY or MODEL_BASE_URL), or the rules; and who reads a second time
 * what it wrote (MODEL_VERIFIER; the same one where it is paid for).
 */
export function chooseWriters(): Writers {
  const { MODEL_ID: model, OPENAI_API_KEY: apiKey, MODEL_BASE_URL: baseUrl } = process.env;
  const mayProve = process.env.MODEL_VERIFIER_PROVES === "yes";
  if (!model || !(apiKey || baseUrl)) return { rewriter: rulesRewriter(), reader: undefined, mayProve };
  const open = (name: string) =>
    openAiModel({
      apiKey: apiKey ?? "none",
      ...(baseUrl && { baseUrl }),
      model: name,
      prices: { inputPerMTok: 0, cachedPerMTok: 0, outputPerMTok: 0 },
      timeoutMs: 60_000,
    });
  const { MODEL_PRICES: prices, MODEL_VERIFIER: verifier = prices ? model : "none" } = process.env;
  return {
    rewriter: modelRewriter(open(model)),
    reader: verifier === "none" || verifier === "" ? undefined : open(verifier),
    mayProve,
  };
}
