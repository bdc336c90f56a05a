/** What a function is told in its environment: by what it does, so that none knows of things it may not touch. */
import { type QueueName, timedQueues } from "@tailorbird/contracts/queues";
import { usesOf } from "./grants.ts";
import type { SecretName } from "./statements.ts";

/** `Text` is a string in tests and Pulumi's promise of one elsewhere. No secret is among them: only where it is kept. */
export interface Facts<Text> {
  readonly stage: string;
  readonly bucket: Text;
  readonly queueUrls: Readonly<Record<QueueName, Text>>;
  readonly queueArns: Readonly<Record<QueueName, Text>>;
  readonly timers: { readonly groupName: string; readonly role: Text };
  readonly mailFrom: string;
  readonly publicUrl: string;
  readonly secretNames: Readonly<Record<SecretName, string>>;
  readonly tokenIssuer: Text;
  readonly tokenClientId: Text;
  readonly signInPoolId: Text;
  readonly model: { readonly id: string; readonly prices: string };
  readonly verifier: { readonly id: string; readonly prices: string; readonly proves: "yes" | "no" };
  readonly plan: { readonly modelLimits: string; readonly tailoringsPerDay: number };
}

/** The names are those that `packages/lambda/src/config.ts` reads. */
export function environmentOf<Text>(functionId: string, facts: Facts<Text>): Record<string, Text | string> {
  const environment: Record<string, Text | string> = { STAGE: facts.stage };
  for (const use of usesOf(functionId)) {
    const [verb, ...rest] = use.split("-");
    if (use === "database") environment.DATABASE_URL_PARAMETER = facts.secretNames.database;
    else if (use === "open-secrets") environment.SEALING_KEYS_PARAMETER = facts.secretNames.sealing;
    else if (use === "model") {
      environment.OPENAI_API_KEY_PARAMETER = facts.secretNames.model;
    } else if (use === "model-prices") {
      environment.MODEL_ID = facts.model.id;
      environment.MODEL_PRICES = facts.model.prices;
      environment.MODEL_VERIFIER = facts.verifier.id;
      environment.MODEL_VERIFIER_PRICES = facts.verifier.prices;
      environment.MODEL_VERIFIER_PROVES = facts.verifier.proves;
    } else if (use === "plan-limits") {
      environment.MODEL_LIMITS = facts.plan.modelLimits;
      environment.TAILORINGS_PER_DAY = String(facts.plan.tailoringsPerDay);
    } else if (use === "verify-tokens") {
      environment.TOKEN_ISSUER = facts.tokenIssuer;
      environment.TOKEN_CLIENT_ID = facts.tokenClientId;
    } else if (use === "schedule") {
      environment.SCHEDULER_GROUP = facts.timers.groupName;
      environment.SCHEDULER_ROLE_ARN = facts.timers.role;
      for (const queue of timedQueues)
        environment[`QUEUE_ARN_${queue.toUpperCase()}`] = facts.queueArns[queue];
    } else if (use === "erase-sign-ins") environment.SIGN_IN_POOL = facts.signInPoolId;
    else if (use === "mail") {
      environment.MAIL_FROM = facts.mailFrom;
      environment.PUBLIC_URL = facts.publicUrl;
    } else if (verb === "send" || verb === "receive") {
      const queue = rest.join("-") as QueueName;
      environment[`QUEUE_URL_${queue.toUpperCase().replaceAll("-", "_")}`] = facts.queueUrls[queue];
    } else environment.S3_BUCKET = facts.bucket;
  }
  return environment;
}
