import { type CloudOptions, startCloud } from "../cloud/cloud.ts";
import { type IdentityOptions, startIdentity } from "../identity/identity.ts";
import { runAsChild } from "./child-process.ts";

export interface CloudChildSettings {
  cloud: CloudOptions;
  identity: IdentityOptions & { port?: number };
}

export interface CloudChildReport {
  s3Port: number;
  sqsPort: number;
  identityPort: number;
  issuer: string;
  jwksUri: string;
}

/** S3, SQS and the issuer's public side. */
runAsChild(async ({ cloud, identity }: CloudChildSettings) => {
  const [running, issuer] = await Promise.all([
    startCloud({ ...cloud, log: console.error }),
    startIdentity(identity),
  ]);
  const report: CloudChildReport = {
    s3Port: Number(new URL(running.s3Endpoint).port),
    sqsPort: Number(new URL(running.sqsEndpoint).port),
    identityPort: issuer.port,
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
