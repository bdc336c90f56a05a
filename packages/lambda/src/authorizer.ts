/** The stack of the authorizer: an Authorization header in, who it stands for out (HTTP API, simple responses). */
import middy from "@middy/core";
import type { Actor } from "@tailorbird/contracts/actor";
import type { APIGatewayRequestAuthorizerEventV2, Context } from "aws-lambda";
import { describeError } from "./describe-error.ts";
import { logger } from "./logger.ts";
import { metricsOf } from "./metrics.ts";
import { once } from "./once.ts";

/** `scopes` are separated by spaces. `http` reads this from `requestContext.authorizer.lambda`. */
export type AuthorizerAnswer =
  | {
      readonly isAuthorized: true;
      readonly context: { accountId: string; kind: Actor["kind"]; scopes: string };
    }
  | { readonly isAuthorized: false };

export type AuthorizerHandler = (
  event: APIGatewayRequestAuthorizerEventV2,
  context: Context,
) => Promise<AuthorizerAnswer>;

/** It can't be told who calls. Lambda prints this error itself, so it says no more; the log does. */
export class AuthorizerFailedError extends Error {
  override readonly name = "AuthorizerFailedError";
}

const bearer = /^Bearer +([\x21-\x7e]+) *$/i;

/**
 * Makes the Lambda handler that API Gateway asks who calls, and whose answer it keeps for a minute.
 * @param identify the credential's owner; undefined for one that is not good, which is refused. What it throws
 * answers 500 and is not kept, so a failure of ours never locks somebody out for longer than it lasts.
 */
export function authorizer<Service>(
  service: () => Service | Promise<Service>,
  identify: (service: Service, credential: string) => Promise<Actor | undefined>,
): AuthorizerHandler {
  const services = once(service);
  const publish = metricsOf("auth", { function: "authorize" });

  async function decide(event: APIGatewayRequestAuthorizerEventV2): Promise<AuthorizerAnswer> {
    const line = { requestId: event.requestContext?.requestId, routeKey: event.routeKey };
    try {
      const [, credential] = bearer.exec(event.headers?.authorization ?? "") ?? [];
      const actor = credential && (await identify(await services(), credential));
      if (!actor) {
        publish({ count: { denials: 1 } });
        logger.info("credential refused", line);
        return { isAuthorized: false };
      }
      const { accountId, kind, scopes } = actor;
      return { isAuthorized: true, context: { accountId, kind, scopes: scopes.join(" ") } };
    } catch (error) {
      publish({ count: { errors: 1 } });
      logger.error("authorizer failed", { ...line, error: describeError(error) });
      throw new AuthorizerFailedError("It can't be told who calls; see the log.");
    }
  }

  return middy<APIGatewayRequestAuthorizerEventV2, AuthorizerAnswer>(decide, {
    timeoutEarlyInMillis: 0,
  }) as AuthorizerHandler;
}
