import { eventBridgeScheduler } from "@tailorbird/adapters/messages/scheduler-eventbridge";
import type { Scheduler } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";

/** One-off timers, as the function's role may set them. */
export function openScheduler(): Scheduler {
  return eventBridgeScheduler({
    ...config.scheduler,
    region: config.region,
    credentials: () => config.credentials,
    queueArn: (queue) => config.queueArn(queue),
  });
}
