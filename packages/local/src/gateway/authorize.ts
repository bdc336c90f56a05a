import type { APIGatewayRequestAuthorizerEventV2, Context } from "aws-lambda";

export type Authorizer = (event: APIGatewayRequestAuthorizerEventV2, context: Context) => Promise<unknown>;

/** The caller, or `denied`. */
export type Verdict = { identity: Record<string, unknown> } | "denied";

const longestCacheEntries = 10_000;

/**
 * Asks the authorizer, and remembers its answers by the Authorization header, refusals too, as an HTTP API
 * does with simple responses. A failure is not remembered.
 */
export function createAuthorization(ask: Authorizer, cacheSeconds: number) {
  const remembered = new Map<string, { verdict: Verdict; until: number }>();
  return async function authorize(
    authorization: string,
    event: () => APIGatewayRequestAuthorizerEventV2,
    context: () => Context,
  ): Promise<Verdict> {
    const now = Date.now();
    const known = remembered.get(authorization);
    if (known !== undefined && known.until > now) return known.verdict;
    const verdict = readVerdict(await ask(event(), context()));
    if (cacheSeconds > 0) {
      remembered.delete(authorization);
      remembered.set(authorization, { verdict, until: now + cacheSeconds * 1_000 });
      if (remembered.size > longestCacheEntries) remembered.delete(remembered.keys().next().value!);
    }
    return verdict;
  };
}

function readVerdict(answer: unknown): Verdict {
  if (typeof answer !== "object" || answer === null || !("isAuthorized" in answer)) {
    throw new Error("The authorizer gave no simple response.");
  }
  const { isAuthorized, context } = answer as { isAuthorized: unknown; context?: Record<string, unknown> };
  return isAuthorized === true ? { identity: context ?? {} } : "denied";
}
