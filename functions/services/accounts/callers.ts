import { tokenVerifier } from "@tailorbird/adapters/tokens/token-verifier";
import type { Actor } from "@tailorbird/contracts/actor";
import { scopes } from "@tailorbird/contracts/scope";
import { accountIdOf } from "@tailorbird/core/shared/id";
import { config } from "@tailorbird/lambda/config";
import { once } from "@tailorbird/lambda/once";

export interface Callers {
  /** Whom a token or an API key stands for; undefined for one that is not good. Throws when that can't be told. */
  identify(credential: string): Promise<Actor | undefined>;
}

/** People by their tokens, programs by their API keys. A token needs no database, so none is loaded for it. */
export function callers(): Callers {
  const tokens = tokenVerifier(config.token);
  const keys = once(async () => (await import("./api-keys.ts")).apiKeys());
  return {
    async identify(credential) {
      if (credential.startsWith("tb_")) {
        const found = await (await keys()).verify(credential);
        return found && { ...found, kind: "api_key" };
      }
      const found = await tokens.verify(credential);
      return found && { accountId: accountIdOf(found.issuer, found.subject), kind: "person", scopes };
    },
  };
}
