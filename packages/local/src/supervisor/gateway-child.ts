import { setTimeout as sleep } from "node:timers/promises";
import { type GatewayOptions, startGateway } from "../gateway/gateway.ts";
import { type IdentityOptions, openTokenIssuer } from "../identity/identity.ts";
import { createSignIn } from "../identity/sign-in.ts";
import { createTokenEndpoint } from "../identity/token-endpoint.ts";
import { Outbox } from "../mail/outbox.ts";
import { createOutboxPages } from "../mail/outbox-page.ts";
import { servePage } from "../page/serve-page.ts";
import { runAsChild } from "./child-process.ts";
import { loadHandler } from "./load-handler.ts";
import type { PlannedRoute } from "./plan.ts";

export interface GatewayChildSettings {
  host: string;
  port: number;
  /** A gateway that was killed a moment ago may still have the port. */
  waitForPort: boolean;
  routes: PlannedRoute[];
  /** Absolute path of the authorizer's bundle. */
  authorizerFile: string;
  identity: IdentityOptions;
  page: { folder: string; connect: string[] } | undefined;
  /** Where mail is put. */
  outboxDir: string;
}

const portPatienceMs = 5_000;

/** The gateway, the functions behind it, the local sign-in, the outbox, and the page. */
runAsChild(async (settings: GatewayChildSettings) => {
  const issuer = await openTokenIssuer(settings.identity);
  const authorizer = loadHandler(settings.authorizerFile);
  await authorizer.warm();
  const gateway = await startPatiently(settings, {
    host: settings.host,
    port: settings.port,
    authorizer: authorizer.invoke,
    routes: settings.routes.map(({ file, ...route }) => ({ ...route, invoke: loadHandler(file).invoke })),
    handlers: [
      createTokenEndpoint(issuer),
      ...createSignIn(issuer),
      ...createOutboxPages(new Outbox(settings.outboxDir)),
      ...(settings.page === undefined ? [] : servePage(settings.page.folder, settings.page.connect)),
    ],
    log: console.error,
  });
  return { report: { port: gateway.port }, stop: () => gateway.stop() };
});

async function startPatiently({ waitForPort }: GatewayChildSettings, options: GatewayOptions) {
  const giveUpAt = Date.now() + (waitForPort ? portPatienceMs : 0);
  for (;;) {
    try {
      return await startGateway(options);
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await sleep(100);
    }
  }
}
