/** How to find things among what a render would make. */
import type { QueueName } from "@tailorbird/contracts/queues";
import { queueNames, queueOutputs } from "../data/outputs.ts";
import { hostOf, nameOf } from "../stage.ts";
import type { Places } from "../statements.ts";
import type { Render } from "./render/render.ts";

export interface Subject extends Render {
  stage: string;
  /** Of the bucket in the data half. */
  origins: string[];
  /** Of the data half, as the render was given them. */
  outputs: Record<string, string>;
}

// biome-ignore lint/suspicious/noExplicitAny: inputs have as many shapes as AWS has resources.
export type Inputs = any;

export const secretValues = {
  DatabaseUrl: "postgres://sample:PLANTED-SECRET@db",
  ModelApiKey: "sk-PLANTED-SECRET",
  SealingKeys: "first:PLANTED-SECRET",
};

export function all({ resources }: Subject, type: string): Inputs[] {
  return resources.filter((each) => each.type === type).map(({ inputs }) => inputs);
}

/** Physical name of the function with an id of the contracts. */
export function lambdaName({ stage }: Subject, id: string): string {
  return nameOf({ name: stage }, id.replaceAll("/", "-"));
}

export function lambda(subject: Subject, id: string): Inputs {
  return all(subject, "aws:lambda/function:Function").find(({ name }) => name === lambdaName(subject, id));
}

export function roleOf(subject: Subject, id: string): Inputs {
  return all(subject, "aws:iam/role:Role").find(({ name }) => name === lambdaName(subject, id));
}

/** Every statement of a role's inline policies. */
export function statementsIn(role: Inputs): { Action: string[]; Resource: string | string[] }[] {
  return (role?.inlinePolicies ?? []).flatMap(
    ({ policy }: { policy: string }) => JSON.parse(policy).Statement,
  );
}

/** Where the render was told that things are. */
export function placesOf({ stage, outputs }: Subject): Places {
  const queues = queueNames.map((name) => [name, outputs[queueOutputs(name).arn]]);
  const parameter = (name: string) =>
    `arn:aws:ssm:us-east-1:123456789012:parameter/tailorbird/${stage}/${name}`;
  return {
    bucket: outputs.BucketArn as string,
    key: outputs.KeyArn as string,
    queues: Object.fromEntries(queues) as Record<QueueName, string>,
    secrets: {
      database: parameter("database-url"),
      model: parameter("model-api-key"),
      sealing: parameter("sealing-keys"),
    },
    timers: { group: outputs.TimerGroupArn as string, role: outputs.TimerRoleArn as string },
    signInPool: outputs.SignInPoolArn as string,
    mailIdentity: `arn:aws:ses:us-east-1:123456789012:identity/${hostOf(stage)}`,
  };
}
