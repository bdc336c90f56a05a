/** The local issuer, with what its administrators may ask of it. */
import { localPoolId } from "@tailorbird/local/identity/admin-server";
import { type IdentityServer, startIdentity } from "@tailorbird/local/identity/identity";
import { testCredentials, testRegion } from "./cloud.ts";

export interface SignInPool extends IdentityServer {
  /** How an administrator reaches it. */
  readonly access: {
    readonly poolId: string;
    readonly region: string;
    readonly endpoint: string;
    readonly credentials: () => typeof testCredentials;
  };
  /** Of the tokens that this address is given now. */
  subjectOf(email: string): Promise<string>;
}

export async function startSignInPool(): Promise<SignInPool> {
  const admin = { credentials: testCredentials, region: testRegion };
  const identity = await startIdentity({ clientId: "test", admin });
  return {
    ...identity,
    access: {
      poolId: localPoolId,
      region: testRegion,
      endpoint: identity.adminEndpoint,
      credentials: () => testCredentials,
    },
    async subjectOf(email) {
      const [, claims = ""] = (await identity.issueAccessToken({ email })).split(".");
      return (JSON.parse(Buffer.from(claims, "base64url").toString()) as { sub: string }).sub;
    },
  };
}
