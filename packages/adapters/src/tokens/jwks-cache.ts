import type { Jwks } from "aws-jwt-verify/jwk";

/** The issuer's keys could not be had, so nothing can be said of any token. */
export class JwksUnavailableError extends Error {
  override readonly name = "JwksUnavailableError";
}

/**
 * Milliseconds a key is trusted after its issuer was last asked. With the 60 s for which API Gateway keeps an
 * authorizer's answer, a key the issuer removed is refused within five minutes.
 */
const trusted = 240_000;
/** From here on the keys are asked for again, while the ones at hand still stand in for an issuer that is away. */
const renewed = 180_000;
/** For tokens that name an unknown key, the issuer is asked this often and no more. */
const pause = 10_000;

export interface JwksCache {
  /** The issuer's keys, no older than four minutes. @param kid the key that is needed, asked for when it is new. */
  keysFor(kid: string): Promise<Jwks>;
}

/** @param load fetches the keys and checks their shape. */
export function jwksCache(load: () => Promise<Jwks>): JwksCache {
  let kept: { jwks: Jwks; askedAt: number } | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<Jwks> | undefined;

  async function ask(): Promise<Jwks> {
    const askedAt = Date.now();
    triedAt = askedAt;
    try {
      const jwks = await load();
      kept = { jwks, askedAt };
      return jwks;
    } catch (cause) {
      throw new JwksUnavailableError("The issuer's keys could not be fetched.", { cause });
    } finally {
      loading = undefined;
    }
  }

  const askOnce = () => {
    loading ??= ask();
    return loading;
  };

  return {
    async keysFor(kid) {
      const now = Date.now();
      // A clock that was set back says nothing about age.
      if (kept === undefined || now - kept.askedAt >= trusted || now < kept.askedAt) return askOnce();
      const { jwks, askedAt } = kept;
      if (now - triedAt < pause) return jwks;
      if (!jwks.keys.some((key) => key.kid === kid)) return askOnce();
      if (now - askedAt >= renewed) return askOnce().catch(() => jwks);
      return jwks;
    },
  };
}
