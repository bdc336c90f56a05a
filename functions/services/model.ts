import { config } from "@tailorbird/lambda/config";
import type { Rewriter } from "@tailorbird/tailor/rewrite";

/** The rewriter over the configured model; undefined when none is configured, and the rules do the work. */
export async function openRewriter(): Promise<Rewriter | undefined> {
  const { baseUrl, id, prices, timeoutSeconds } = config.model;
  const apiKey = await modelKey();
  if (!id || !(apiKey || baseUrl)) return undefined;
  const { modelRewriter } = await import("@tailorbird/tailor/model-rewriter");
  const { openAiModel } = await import("@tailorbird/adapters/model-openai");
  return modelRewriter(
    openAiModel({
      apiKey: apiKey ?? "none",
      ...(baseUrl && { baseUrl }),
      model: id,
      prices: {
        inputPerMTok: prices?.input ?? 0,
        cachedPerMTok: prices?.cachedInput ?? 0,
        outputPerMTok: prices?.output ?? 0,
      },
      timeoutMs: (timeoutSeconds ?? 60) * 1000,
    }),
  );
}

/** In AWS a stage without a key of its own keeps the word `none` in its place. */
async function modelKey(): Promise<string | undefined> {
  if (config.modelKeyParameter === undefined) return config.model.apiKey;
  const { readSecret } = await import("@tailorbird/lambda/secret");
  const kept = await readSecret(config.modelKeyParameter);
  return kept === "none" ? undefined : kept;
}
