/** What the data half has made: read from the outputs of its stack, which must have been deployed before. */
import type { QueueName } from "@tailorbird/contracts/queues";
import { outputs, queueNames, queueOutputs } from "./data/outputs.ts";
import { dataStackName, readStage } from "./stage.ts";

export const stage = readStage($app.stage);

const stack = aws.cloudformation.getStackOutput({ name: dataStackName(stage) });

/** @throws when the data half is older than this code, or was never deployed. */
function told(name: string) {
  return stack.outputs.apply((all) => {
    const value = all?.[name];
    if (!value) throw new Error(`${dataStackName(stage)} has no output ${name}: deploy the data half first.`);
    return value;
  });
}

function perQueue(pick: "arn" | "url") {
  const found = queueNames.map((name) => [name, told(queueOutputs(name)[pick])] as const);
  return Object.fromEntries(found) as Record<QueueName, $util.Output<string>>;
}

export const bucket = { name: told(outputs.bucketName), arn: told(outputs.bucketArn) };
export const keyArn = told(outputs.keyArn);
export const alarmTopicArn = told(outputs.alarmTopicArn);
export const timers = { role: told(outputs.timerRoleArn), group: told(outputs.timerGroupArn) };
/** Whose tokens are taken, where people get them, and the client that the page is. */
export const signIn = {
  issuer: told(outputs.signInIssuer),
  poolId: told(outputs.signInPoolId),
  poolArn: told(outputs.signInPoolArn),
  url: told(outputs.signInUrl),
  clientId: told(outputs.signInClientId),
};
export const queueArns = perQueue("arn");
export const queueUrls = perQueue("url");
