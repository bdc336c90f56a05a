/** Tokens of one issuer: Cognito's access tokens, or those of any OpenID Connect provider. */
import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";
import type { JwtPayload } from "aws-jwt-verify/jwt-model";
import { verifyJwtSync } from "aws-jwt-verify/jwt-verifier";
import { assertTrustworthy, fetchJwks } from "./fetch-jwks.ts";
import { JwksUnavailableError, jwksCache } from "./jwks-cache.ts";

export interface TokenVerifierOptions {
  /** As it stands in `iss`. */
  readonly issuer: string;
  /** Where its keys are, when not at `<issuer>/.well-known/jwks.json`. */
  readonly jwksUri?: string | undefined;
  /** The client of Cognito, or the audience of another provider. */
  readonly clientId: string;
}

export interface TokenVerifier {
  /**
   * Who the token was given to; undefined for a token that is not good.
   * @throws JwksUnavailableError when that can't be told.
   */
  verify(token: string): Promise<{ issuer: string; subject: string } | undefined>;
}

/** Characters. API Gateway lets 10 KB of headers through; a token is one of two. */
const longestToken = 8_192;
/** Claims that only an ID token has: it says who signed in, not that somebody may call us. */
const idTokenClaims = ["nonce", "at_hash", "c_hash"];

export function tokenVerifier({ issuer, jwksUri, clientId }: TokenVerifierOptions): TokenVerifier {
  const keysUri = jwksUri ?? `${issuer.replace(/\/$/, "")}/.well-known/jwks.json`;
  assertTrustworthy(keysUri);
  const cache = jwksCache(() => fetchJwks(keysUri));

  return {
    async verify(token) {
      if (token.length > longestToken) return undefined;
      try {
        const { header, payload } = decomposeUnverifiedJwt(token);
        // A look before the signature is checked: a stranger's token is not worth asking the issuer.
        if (header.kid === undefined || payload.iss !== issuer) return undefined;
        const verified = verifyJwtSync(token, await cache.keysFor(header.kid), { issuer, audience: null });
        return subjectOf(verified, issuer, clientId);
      } catch (error) {
        if (error instanceof JwksUnavailableError) throw error;
        // All else was found in the token itself.
        return undefined;
      }
    },
  };
}

function subjectOf(payload: JwtPayload, issuer: string, clientId: string) {
  if (typeof payload.exp !== "number" || !payload.sub) return undefined;
  if (!isForUs(payload, clientId)) return undefined;
  return { issuer, subject: payload.sub };
}

function isForUs(payload: JwtPayload, clientId: string): boolean {
  // Cognito says what a token is for, and its access tokens have no audience.
  if (payload.token_use !== undefined) {
    return payload.token_use === "access" && payload.client_id === clientId;
  }
  if (idTokenClaims.some((claim) => payload[claim] !== undefined)) return false;
  return [payload.aud].flat().includes(clientId);
}
