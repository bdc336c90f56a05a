/** Functions behind the local gateway, with an issuer whose tokens their authorizer checks. */
import type { Actor } from "@tailorbird/contracts/actor";
import { routes } from "@tailorbird/contracts/routes";
import { scopes } from "@tailorbird/contracts/scope";
import { accountIdOf } from "@tailorbird/core/shared/id";
import { startGateway } from "@tailorbird/local/gateway/gateway";
import { startIdentity } from "@tailorbird/local/identity/identity";

type Handler = (event: never, context: never) => Promise<unknown>;

export interface Served {
  readonly url: string;
  signIn(email: string): Promise<{ token: string; actor: Actor }>;
  stop(): Promise<void>;
}

/** @param load the handler of a function, by its id: `http/jobs/get`. Loaded at its first request. */
export async function serve(load: (id: string) => Promise<Handler>): Promise<Served> {
  const identity = await startIdentity({ clientId: "test" });
  Object.assign(process.env, {
    TOKEN_ISSUER: identity.issuer,
    TOKEN_JWKS_URI: identity.jwksUri,
    TOKEN_CLIENT_ID: "test",
  });
  const invoking = (id: string) => async (event: unknown, context: unknown) =>
    (await load(id))(event as never, context as never);
  const gateway = await startGateway({
    authorizer: invoking("auth/authorize") as Parameters<typeof startGateway>[0]["authorizer"],
    routes: routes.map(({ id, method, path, auth }) => ({
      ...{ id, method, path, auth: auth !== "none" },
      invoke: invoking(`http/${id}`),
    })),
  });
  return {
    url: gateway.url,
    async signIn(email) {
      const token = await identity.issueAccessToken({ email });
      const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as { sub: string };
      return {
        token,
        actor: { accountId: accountIdOf(identity.issuer, claims.sub), kind: "person", scopes },
      };
    },
    async stop() {
      await gateway.stop();
      await identity.stop();
    },
  };
}
