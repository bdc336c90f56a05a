/** Every function of the contracts, all made in this one way. */
import { type FunctionDefinition, functions } from "@tailorbird/contracts/functions";
import { copiesOf, nodejsOf } from "./bundle.ts";
import { pascalCase } from "./data/outputs.ts";
import { environmentOf } from "./environment.ts";
import { bucket, keyArn, queueArns, queueUrls, signIn, stage, timers } from "./foundation.ts";
import { mailFrom, mailIdentity } from "./mail.ts";
import { correctRole } from "./roles.ts";
import { secretNames, secrets } from "./secret.ts";
import { settings } from "./settings.ts";
import { nameOf } from "./stage.ts";
import { statementsOf } from "./statements.ts";

/** `http/jobs/get` → `tailorbird-robin-http-jobs-get`: what the logs, the dashboard and the bill call it. */
export function functionNameOf(id: string): string {
  return nameOf(stage, id.replaceAll("/", "-"));
}

const places = $resolve({
  bucket: bucket.arn,
  key: keyArn,
  queues: $resolve(queueArns),
  secrets: $resolve({
    database: secrets.database.arn,
    model: secrets.model.arn,
    sealing: secrets.sealing.arn,
  }),
  timers: $resolve(timers),
  mailIdentity,
  signInPool: signIn.poolArn,
});

function permissionsOf(id: string) {
  return places.apply((known) =>
    statementsOf(id, known, settings.region).map(({ actions, resources, via = [] }) => ({
      actions: [...actions],
      resources: [...resources],
      conditions:
        via.length > 0 ? [{ test: "StringEquals", variable: "kms:ViaService", values: [...via] }] : [],
    })),
  );
}

/**
 * Lambda's own lines, of each start and end, are more than half of what an endpoint would log, and say what our line and
 * its metrics say as well. Of a worker they alone say how much memory it took.
 */
function systemLogLevelOf(id: string): "INFO" | "WARN" {
  return /^(http|auth)\//.test(id) ? "WARN" : "INFO";
}

function create({ id, memoryMb, timeoutSeconds, carries }: FunctionDefinition): sst.aws.Function {
  const name = functionNameOf(id);
  return new sst.aws.Function(pascalCase(id), {
    name,
    handler: `functions/${id}.handler`,
    runtime: "nodejs24.x",
    architecture: "arm64",
    memory: `${memoryMb} MB`,
    timeout: `${timeoutSeconds} seconds`,
    environment: environmentOf(id, {
      stage: stage.name,
      bucket: bucket.name,
      queueUrls,
      queueArns,
      timers: { groupName: nameOf(stage, "timers"), role: timers.role },
      mailFrom,
      publicUrl: `https://${stage.host}`,
      secretNames,
      tokenIssuer: signIn.issuer,
      tokenClientId: signIn.clientId,
      signInPoolId: signIn.poolId,
      model: settings.model,
      verifier: settings.verifier,
      plan: settings.plan,
    }),
    permissions: permissionsOf(id),
    nodejs: nodejsOf(carries),
    copyFiles: copiesOf(carries),
    logging: { format: "json", retention: stage.logRetentionDays === 30 ? "1 month" : "1 week" },
    transform: {
      function: (args) => {
        args.loggingConfig = $resolve([args.loggingConfig]).apply(([own]) => ({
          ...(own as aws.types.input.lambda.FunctionLoggingConfig),
          systemLogLevel: systemLogLevelOf(id),
        }));
      },
      role: (args) => {
        correctRole(args, name);
      },
    },
  });
}

/** By the ids of the contracts. */
export const lambdas = Object.fromEntries(functions.map((definition) => [definition.id, create(definition)]));

/** The ARN of a function, for those that invoke it. @throws for an id that no function has. */
export function arnOf(id: string): $util.Output<sst.aws.FunctionArn> {
  const found = lambdas[id];
  if (found === undefined) throw new Error(`The contracts know no function ${id}.`);
  return found.arn.apply((arn) => arn as sst.aws.FunctionArn);
}
