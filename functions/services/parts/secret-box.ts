import { SecretBox } from "@tailorbird/core/shared/secret-box";
import { config } from "@tailorbird/lambda/config";
import { once } from "@tailorbird/lambda/once";

/** What seals and opens secrets that rows keep. Its keys are read once, when the first of them is wanted. */
export const openSecretBox = once(async () => new SecretBox(await sealingKeys()));

async function sealingKeys(): Promise<string> {
  if (config.sealingKeysParameter === undefined) return config.sealingKeys;
  const { readSecret } = await import("@tailorbird/lambda/secret");
  return readSecret(config.sealingKeysParameter);
}
