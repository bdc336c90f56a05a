/** What the data stack tells the other half, by the names of its outputs. */
import { type QueueName, queues } from "@tailorbird/contracts/queues";

export const outputs = {
  bucketName: "BucketName",
  bucketArn: "BucketArn",
  keyArn: "KeyArn",
  alarmTopicArn: "AlarmTopicArn",
  timerRoleArn: "TimerRoleArn",
  timerGroupArn: "TimerGroupArn",
  signInIssuer: "SignInIssuer",
  signInPoolId: "SignInPoolId",
  signInPoolArn: "SignInPoolArn",
  signInUrl: "SignInUrl",
  signInClientId: "SignInClientId",
} as const;

/** `IngestQueueArn`, `IngestQueueUrl` and what SQS hides a received message for. */
export function queueOutputs(queue: QueueName) {
  const name = pascalCase(queue);
  return { arn: `${name}QueueArn`, url: `${name}QueueUrl`, visibility: `${name}QueueVisibilitySeconds` };
}

export const queueNames = Object.keys(queues) as QueueName[];

/** `tailor-resume` → `TailorResume`, as CloudFormation and Pulumi want their names. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
