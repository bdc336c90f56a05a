/** Every route of the contracts, on one HTTP API behind one authorizer. */
import { routes } from "@tailorbird/contracts/routes";
import { pascalCase } from "./data/outputs.ts";
import { stage } from "./foundation.ts";
import { arnOf } from "./functions.ts";
import { appName } from "./stage.ts";

/** What the access log says of a request: enough to find it again, and nothing of who sent it. */
const logged = {
  requestId: "$context.requestId",
  requestTime: "$context.requestTime",
  routeKey: "$context.routeKey",
  status: "$context.status",
  responseLatency: "$context.responseLatency",
  integrationLatency: "$context.integrationLatency",
  integrationError: "$context.integrationErrorMessage",
  authorizerError: "$context.authorizer.error",
};

export const api = new sst.aws.ApiGatewayV2("Api", {
  // The page is of the same origin.
  cors: false,
  accessLog: { retention: stage.logRetentionDays === 30 ? "1 month" : "1 week" },
  transform: {
    api: { name: `${appName}-${stage.name}` },
    logGroup: { name: `/aws/vendedlogs/apis/${appName}-${stage.name}-access` },
    stage: (args) => {
      args.accessLogSettings = $resolve([args.accessLogSettings]).apply(([settings]) => ({
        destinationArn: settings?.destinationArn as string,
        format: JSON.stringify(logged),
      }));
      args.defaultRouteSettings = {
        throttlingRateLimit: stage.throttle.rate,
        throttlingBurstLimit: stage.throttle.burst,
      };
    },
  },
});

// Kept a minute by the Authorization header, so it says who calls, never what they may do on a route.
const callers = api.addAuthorizer({
  name: "Callers",
  lambda: { function: arnOf("auth/authorize"), ttl: "60 seconds" },
});

for (const { id, method, path, auth } of routes) {
  api.route(`${method} ${path}`, arnOf(`http/${id}`), {
    name: pascalCase(id),
    auth: auth === "none" ? false : { lambda: callers.id },
  });
}
