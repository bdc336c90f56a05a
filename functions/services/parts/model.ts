import type { ModelAccess } from "@tailorbird/core/models/model-access";
import type { Database } from "@tailorbird/core/shared/database";
import { systemClock } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import { modelPrices } from "./model-prices.ts";
import { planLimits } from "./plan-limits.ts";

export interface Models {
  /** The configured model, within its limits; undefined when none is configured, and the rules do the work. */
  readonly models: ModelAccess | undefined;
  /** Who reads a second time what it wrote: the same one where it is the same model, so that both learn of an outage at once. */
  readonly readers: ModelAccess | undefined;
  /** That a reader may prove words which the rules do not find. */
  readonly mayProve: boolean;
}

export async function openModels(database: Database): Promise<Models> {
  const { baseUrl, id, prices, timeoutSeconds, temperature } = config.model;
  const apiKey = await modelKey();
  const mayProve = config.mayVerifierProve;
  if (!id || !(apiKey || baseUrl)) return { models: undefined, readers: undefined, mayProve };
  const { ModelAccess } = await import("@tailorbird/core/models/model-access");
  const { openAiModel } = await import("@tailorbird/adapters/models/model-openai");
  const { openAiBatches } = await import("@tailorbird/adapters/models/model-batches-openai");
  const open = (of: Pick<typeof config.model, "prices"> & { id: string }) => {
    const options = {
      apiKey: apiKey ?? "none",
      ...(baseUrl && { baseUrl }),
      model: of.id,
      prices: modelPrices(of.prices),
      timeoutMs: (timeoutSeconds ?? 60) * 1000,
      temperature,
    };
    return new ModelAccess({
      database,
      model: openAiModel(options),
      batches: openAiBatches(options),
      prices: options.prices,
      limits: planLimits().limits,
      clock: systemClock,
    });
  };
  const models = open({ id, prices });
  const verifier = config.modelVerifier;
  return { models, readers: verifier?.id === id ? models : verifier && open(verifier), mayProve };
}

/** In AWS a stage without a key of its own keeps the word `none` in its place. */
async function modelKey(): Promise<string | undefined> {
  if (config.modelKeyParameter === undefined) return config.model.apiKey;
  const { readSecret } = await import("@tailorbird/lambda/secret");
  const kept = await readSecret(config.modelKeyParameter);
  return kept === "none" ? undefined : kept;
}
