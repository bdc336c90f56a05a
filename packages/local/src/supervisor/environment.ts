import type { Credentials } from "../aws/signing-key.ts";
import { mailDomain } from "../cloud/mail-domain.ts";
import { localPoolId } from "../identity/admin-server.ts";

export interface FunctionAddresses {
  databaseUrl: string;
  s3Endpoint: string;
  s3Bucket: string;
  sqsEndpoint: string;
  schedulerEndpoint: string;
  mailEndpoint: string;
  /** Where the page and the API are: what links in mail begin with. */
  publicUrl: string;
  signInEndpoint: string;
  /** What secrets in rows are sealed with. */
  sealingKeys: string;
  queueNames: string[];
  region: string;
  credentials: Credentials;
  tokens: { issuer: string; jwksUri: string; clientId: string };
}

/**
 * The whole environment of a process that runs functions: what they are told in AWS, what the person has
 * set for them, and nothing else of the person's shell.
 */
export function createFunctionEnvironment(
  addresses: FunctionAddresses | undefined,
  passedThrough: Record<string, string> = {},
): Record<string, string> {
  return {
    ...pick(process.env, ["PATH", "HOME", "TMPDIR", "TZ", "LANG"]),
    NODE_ENV: "production",
    STAGE: "local",
    // A worker that was killed is replaced at once here, so its lease need not outlast it by a minute.
    LEASE_SECONDS: "15",
    GUARD_DELAY_SECONDS: "20",
    ...(addresses && describe(addresses)),
    ...passedThrough,
  };
}

function describe({ credentials, tokens, ...addresses }: FunctionAddresses): Record<string, string> {
  const queueUrls = addresses.queueNames.map((name) => [
    queueVariable(name),
    `${addresses.sqsEndpoint}/000000000000/${name}`,
  ]);
  const queueArns = addresses.queueNames.map((name) => [
    queueVariable(name).replace("_URL_", "_ARN_"),
    `arn:aws:sqs:${addresses.region}:000000000000:${name}`,
  ]);
  return {
    DATABASE_URL: addresses.databaseUrl,
    S3_ENDPOINT: addresses.s3Endpoint,
    S3_BUCKET: addresses.s3Bucket,
    SQS_ENDPOINT: addresses.sqsEndpoint,
    SCHEDULER_ENDPOINT: addresses.schedulerEndpoint,
    SCHEDULER_GROUP: "default",
    SCHEDULER_ROLE_ARN: "arn:aws:iam::000000000000:role/scheduler",
    SES_ENDPOINT: addresses.mailEndpoint,
    MAIL_FROM: `Tailorbird <reminders@${mailDomain}>`,
    PUBLIC_URL: addresses.publicUrl,
    SIGN_IN_POOL: localPoolId,
    SIGN_IN_ENDPOINT: addresses.signInEndpoint,
    SEALING_KEYS: addresses.sealingKeys,
    AWS_REGION: addresses.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    TOKEN_ISSUER: tokens.issuer,
    TOKEN_JWKS_URI: tokens.jwksUri,
    TOKEN_CLIENT_ID: tokens.clientId,
    ...Object.fromEntries(queueUrls),
    ...Object.fromEntries(queueArns),
  };
}

/** `tailor-dead` → `QUEUE_URL_TAILOR_DEAD` */
function queueVariable(name: string): string {
  return `QUEUE_URL_${name.toUpperCase().replaceAll("-", "_")}`;
}

function pick(environment: NodeJS.ProcessEnv, names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}
