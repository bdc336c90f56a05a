import { sqsMessageQueue } from "@tailorbird/adapters/messages/queue-sqs";
import type {
  AccountMessage,
  CheckMessage,
  OcrMessage,
  RemindMessage,
  RenderMessage,
  TailorMessage,
  WebhookMessage,
} from "@tailorbird/contracts/queues";
import type { MessageQueue } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";

/** The queues that we send to; S3 alone sends to `ingest`. */
interface Messages {
  ocr: OcrMessage;
  tailor: TailorMessage;
  render: RenderMessage;
  remind: RemindMessage;
  webhook: WebhookMessage;
  account: AccountMessage;
  check: CheckMessage;
}

const opened: { [Name in keyof Messages]?: MessageQueue<Messages[Name]> } = {};

/** One of our queues to send to. Only what calls this carries SQS's client. */
export function openQueue<Name extends keyof Messages>(name: Name): MessageQueue<Messages[Name]> {
  const queue: MessageQueue<Messages[Name]> =
    opened[name] ??
    sqsMessageQueue({
      queueUrl: config.queueUrl(name),
      region: config.region,
      endpoint: config.sqsEndpoint,
    });
  opened[name] = queue as (typeof opened)[Name];
  return queue;
}
