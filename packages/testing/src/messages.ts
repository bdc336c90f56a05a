/** What stands in a queue of a test's cloud. */
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { QueueName } from "@tailorbird/contracts/queues";
import { type TestCloud, testCredentials, testRegion } from "./cloud.ts";

/** Takes every message that is visible now, in no order, as the JSON it carries. */
export async function takeMessages(cloud: TestCloud, name: QueueName): Promise<unknown[]> {
  const [client, QueueUrl] = [clientOf(cloud), cloud.queueUrl(name)];
  const taken: unknown[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return taken;
    taken.push(...Messages.map(({ Body }) => JSON.parse(Body!) as unknown));
    const Entries = Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}

/** How many messages wait for their time. */
export async function countDelayed(cloud: TestCloud, name: QueueName): Promise<number> {
  const wanted = "ApproximateNumberOfMessagesDelayed";
  const { Attributes } = await clientOf(cloud).send(
    new GetQueueAttributesCommand({ QueueUrl: cloud.queueUrl(name), AttributeNames: [wanted] }),
  );
  return Number(Attributes?.[wanted]);
}

function clientOf({ sqsEndpoint }: TestCloud): SQSClient {
  return new SQSClient({ endpoint: sqsEndpoint, region: testRegion, credentials: testCredentials });
}
