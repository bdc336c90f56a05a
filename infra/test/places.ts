import type { QueueName } from "@tailorbird/contracts/queues";
import { queueNames } from "../data/outputs.ts";
import type { Places } from "../statements.ts";

const account = "123456789012";

/** Where a stage's things would be; the numbers are invented. */
export const places: Places = {
  bucket: `arn:aws:s3:::tailorbird-robin-files-${account}`,
  key: `arn:aws:kms:us-east-1:${account}:key/0000`,
  queues: Object.fromEntries(
    queueNames.map((name) => [name, `arn:aws:sqs:us-east-1:${account}:tailorbird-robin-${name}`]),
  ) as Record<QueueName, string>,
  timers: {
    group: `arn:aws:scheduler:us-east-1:${account}:schedule-group/tailorbird-robin-timers`,
    role: `arn:aws:iam::${account}:role/tailorbird-robin-timers`,
  },
  signInPool: `arn:aws:cognito-idp:us-east-1:${account}:userpool/us-east-1_Sample`,
  mailIdentity: `arn:aws:ses:us-east-1:${account}:identity/robin.tailorbird.example`,
  secrets: {
    database: `arn:aws:ssm:us-east-1:${account}:parameter/tailorbird/robin/database-url`,
    model: `arn:aws:ssm:us-east-1:${account}:parameter/tailorbird/robin/model-api-key`,
    sealing: `arn:aws:ssm:us-east-1:${account}:parameter/tailorbird/robin/sealing-keys`,
  },
};
