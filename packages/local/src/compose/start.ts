/**
 * Second half of `pnpm start:compose`: the gateway, the issuer and the workers, over a PostgreSQL and an emulator
 * of AWS that somebody else runs. One process: what has to survive is theirs.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleFunctions } from "../bundle/bundle-functions.ts";
import { startGateway } from "../gateway/gateway.ts";
import { startIdentity } from "../identity/identity.ts";
import { createSignIn } from "../identity/sign-in.ts";
import { createTokenEndpoint } from "../identity/token-endpoint.ts";
import { createOutboxPages } from "../mail/outbox-page.ts";
import { buildPage } from "../page/build-page.ts";
import { servePage } from "../page/serve-page.ts";
import { startPollers } from "../queues/pollers.ts";
import { startSchedules } from "../schedules/schedules.ts";
import { StackError } from "../stack-error.ts";
import { createDefaultPlan } from "../supervisor/default-plan.ts";
import { loadHandler } from "../supervisor/load-handler.ts";
import { openSealingKeys } from "../supervisor/sealing-keys.ts";
import { readSettings } from "../supervisor/settings.ts";
import { databaseUrls, environmentOf, readResources } from "./environment.ts";
import { startTimers } from "./timers.ts";

const clientId = "tailorbird-local";

async function start(): Promise<() => Promise<void>> {
  const { host, port, dataDir, buildDir, passedThrough } = readSettings(process.env);
  const resources = readResources(dataDir);
  const plan = await createDefaultPlan();
  const urls = databaseUrls(process.env);
  await plan.migrate(urls);
  console.log("The database is at the newest schema");
  const bundles = await bundleFunctions({ outDir: join(buildDir, "functions"), functions: plan.functions });
  const pageDir = join(buildDir, "page");
  await buildPage(pageDir);
  const identity = await startIdentity({
    dataDir: join(dataDir, "identity"),
    clientId,
    admin: { credentials: resources.credentials, region: resources.region },
  });

  // No emulator rings a timer or shows a mail: the local cloud's own do, and carry timers' messages over.
  const timers = await startTimers(resources, plan, dataDir);

  // The functions run in this very process, so its environment is theirs.
  Object.assign(
    process.env,
    environmentOf(
      resources,
      {
        databaseUrl: urls.appUrl,
        schedulerEndpoint: timers.schedulerEndpoint,
        mailEndpoint: timers.mailEndpoint,
        publicUrl: `http://127.0.0.1:${port}`,
        signInEndpoint: identity.adminEndpoint,
        sealingKeys: await openSealingKeys(dataDir),
      },
      { issuer: identity.issuer, jwksUri: identity.jwksUri, clientId },
      passedThrough,
    ),
  );
  const handlerOf = (id: string) => loadHandler(bundles.find((each) => each.id === id)?.file as string);
  const gateway = await startGateway({
    host,
    port,
    authorizer: handlerOf(plan.authorizer).invoke as Parameters<typeof startGateway>[0]["authorizer"],
    routes: plan.routes.map((route) => ({ ...route, invoke: handlerOf(route.id).invoke })),
    handlers: [
      createTokenEndpoint(identity),
      ...createSignIn(identity),
      ...createOutboxPages(timers.outbox),
      ...servePage(pageDir, [new URL(resources.endpoint).origin]),
    ],
    log: console.error,
  });
  const pollers = startPollers({
    endpoint: resources.endpoint,
    region: resources.region,
    credentials: resources.credentials,
    subscriptions: plan.subscriptions.map((each) => ({
      ...each,
      queueName: resources.queues[each.queueName]?.name ?? each.queueName,
      invoke: handlerOf(each.id).invoke,
    })),
    log: console.error,
  });
  const clock = startSchedules(
    plan.schedules.map((each) => ({ ...each, invoke: handlerOf(each.id).invoke })),
    console.error,
  );
  console.log(`Tailorbird is ready at http://127.0.0.1:${gateway.port}`);
  return async () => {
    await gateway.stop();
    await Promise.all([pollers.stop(), clock.stop()]);
    await Promise.all([identity.stop(), timers.stop()]);
  };
}

if (existsSync(".env")) process.loadEnvFile(".env");
const ending = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
});
try {
  const stop = await start();
  await ending;
  await stop();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
