import { getMe } from "@tailorbird/contracts/account";
import { http } from "@tailorbird/lambda/http";

export const handler = http(
  getMe,
  () => undefined,
  async (_service, { actor }) => ({ id: actor.accountId, signedInAs: actor.kind, scopes: [...actor.scopes] }),
);
