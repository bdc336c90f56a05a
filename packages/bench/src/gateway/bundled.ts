/** The gateway over functions bundled as they are deployed, in a process of its own. */
import { bundleFunctions } from "@tailorbird/local/bundle/bundle-functions";
import type { IdentityServer } from "@tailorbird/local/identity/identity";
import { createDefaultPlan } from "@tailorbird/local/supervisor/default-plan";
import { type MeasuredServer, startServer } from "./load.ts";

/** @param outDir where the bundles go. */
export async function startBundled(
  outDir: string,
  options: {
    routeIds: readonly string[];
    databaseUrl: string;
    identity: IdentityServer;
    environment?: Record<string, string>;
  },
): Promise<MeasuredServer> {
  const { routeIds, databaseUrl, identity, environment } = options;
  return startServer("./gateway-server.ts", {
    ...{ DATABASE_URL: databaseUrl, AWS_REGION: "us-east-1", STAGE: "bench" },
    ...{ TOKEN_ISSUER: identity.issuer, TOKEN_JWKS_URI: identity.jwksUri, TOKEN_CLIENT_ID: "bench" },
    ...environment,
    BENCH_PLAN: JSON.stringify(await bundleRoutes(outDir, routeIds)),
  });
}

async function bundleRoutes(outDir: string, routeIds: readonly string[]) {
  const plan = await createDefaultPlan();
  const wanted = [plan.authorizer, ...routeIds.map((id) => `http/${id}`)];
  const bundled = await bundleFunctions({
    outDir,
    functions: plan.functions.filter(({ id }) => wanted.includes(id)),
  });
  const fileOf = (id: string) => bundled.find((each) => each.id === id)?.file as string;
  return {
    authorizerFile: fileOf(plan.authorizer),
    routes: plan.routes
      .filter(({ id }) => wanted.includes(id))
      .map((route) => ({ ...route, file: fileOf(route.id) })),
  };
}
