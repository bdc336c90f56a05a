import { type CloudOptions, startCloud } from "../cloud/cloud.ts";
import { startIdentity } from "../identity/identity.ts";
import { runAsChild } from "./child-process.ts";

export interface CloudChildSettings {
  cloud: CloudOptions;
  identity: Parameters<typeof startIdentity>[0];
}

export interface CloudChildReport {
  s3Port: number;
  sqsPort: number;
  schedulerPort: number;
  mailPort: number;
  identityPort: number;
  adminPort: number;
  issuer: string;
  jwksUri: string;
}

const portOf = (endpoint: string) => Number(new URL(endpoint).port);

/** S3, SQS, timers, mail and the issuer's public side. */
runAsChild(async ({ cloud, identity }: CloudChildSettings) => {
  const [running, issuer] = await Promise.all([
    startCloud({ ...cloud, log: console.error }),
    startIdentity(identity),
  ]);
  const report: CloudChildReport = {
    s3Port: portOf(running.s3Endpoint),
    sqsPort: portOf(running.sqsEndpoint),
    schedulerPort: portOf(running.schedulerEndpoint),
    mailPort: portOf(running.mailEndpoint),
    identityPort: issuer.port,
    adminPort: portOf(issuer.adminEndpoint),
    issuer: issuer.issuer,
    jwksUri: issuer.jwksUri,
  };
  return {
    report,
    calls: { releaseInFlight: () => running.releaseInFlight() },
    async stop() {
      await Promise.all([running.stop(), issuer.stop()]);
    },
  };
});
